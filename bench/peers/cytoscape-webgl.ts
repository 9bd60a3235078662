/** cytoscape.js with its WebGL renderer. */
import { cytoscapeDrawing } from './cytoscape-drawing.ts'
import { present } from './peer-page.ts'

present((stage, network, answered) => cytoscapeDrawing(stage, network, answered, true))
