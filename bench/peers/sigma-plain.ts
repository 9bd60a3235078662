/** sigma 3, which Cairn draws with, as it comes: settings at their defaults. */
import Sigma from 'sigma'
import { present } from './peer-page.ts'
import { hideByAttribute, sigmaDrawing } from './sigma-drawing.ts'

present((stage, network, answered) =>
  sigmaDrawing(
    stage,
    network,
    answered,
    (graph, container) => new Sigma(graph, container, { stagePadding: 0 }),
    hideByAttribute,
  ),
)
