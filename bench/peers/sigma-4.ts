/** sigma 4 set for large graphs: edges and labels hidden while moving, no smooth edges. */
import Sigma from 'sigma-4'
import { present } from './peer-page.ts'
import { sigmaDrawing } from './sigma-drawing.ts'

present((stage, network, answered) =>
  sigmaDrawing(
    stage,
    network,
    answered,
    (graph, container) =>
      new Sigma(graph, container, {
        settings: { stagePadding: 0, hideEdgesOnMove: true, hideLabelsOnMove: true, renderLabels: false },
      }),
    (graph, isHidden, sigma) => {
      graph.forEachNode(node => sigma.setNodeState(node, { isHidden: isHidden(node) }))
      sigma.refresh()
    },
  ),
)
