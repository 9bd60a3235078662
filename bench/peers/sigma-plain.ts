/** sigma as it comes: all settings at their defaults. */
import { present } from './peer-page.ts'
import { sigmaDrawing } from './sigma-drawing.ts'

present((stage, network, answered) => sigmaDrawing(stage, network, answered, {}))
