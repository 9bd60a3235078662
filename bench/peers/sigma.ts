/** sigma 3 set for large graphs: points and lines of one pixel, edges and labels hidden while moving. */
import Sigma from 'sigma'
import { EdgeLineProgram, NodePointProgram } from 'sigma/rendering'
import { present } from './peer-page.ts'
import { hideByAttribute, sigmaDrawing } from './sigma-drawing.ts'

present((stage, network, answered) =>
  sigmaDrawing(
    stage,
    network,
    answered,
    (graph, container) =>
      new Sigma(graph, container, {
        stagePadding: 0,
        defaultNodeType: 'point',
        nodeProgramClasses: { point: NodePointProgram },
        defaultEdgeType: 'thin',
        edgeProgramClasses: { thin: EdgeLineProgram },
        hideEdgesOnMove: true,
        hideLabelsOnMove: true,
        renderLabels: false,
      }),
    hideByAttribute,
  ),
)
