/** sigma set for large graphs: points and lines of one pixel, edges and labels hidden while moving. */
import { EdgeLineProgram, NodePointProgram } from 'sigma/rendering'
import { present } from './peer-page.ts'
import { sigmaDrawing } from './sigma-drawing.ts'

present((stage, network, answered) =>
  sigmaDrawing(stage, network, answered, {
    defaultNodeType: 'point',
    nodeProgramClasses: { point: NodePointProgram },
    defaultEdgeType: 'thin',
    edgeProgramClasses: { thin: EdgeLineProgram },
    hideEdgesOnMove: true,
    hideLabelsOnMove: true,
    renderLabels: false,
  }),
)
