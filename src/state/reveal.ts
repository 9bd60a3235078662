/** Bringing a paper into view: the camera moves only when the paper stands outside what is seen. */
import type { Explorer } from './explorer.ts'
import { fitting, lookingFrom } from './transitions.ts'
import { cameraOf, onScreen } from './viewport.ts'

/** How close to the edge still counts as seen, in CSS pixels. */
const margin = 24

/** Moves the explorer's camera so that the paper is seen, at the present zoom. No step of its own for undo. */
export function reveal(explorer: Explorer, paper: string): void {
  const look = explorer.appearance.peek().papers.get(paper)
  if (!look) return
  const frame = explorer.frame.peek()
  const { width, height } = frame
  const viewport = explorer.viewport.peek()
  const at = onScreen(viewport, look)
  if (at.x > margin && at.x < width - margin && at.y > margin && at.y < height - margin) return
  const { k } = viewport
  const camera = cameraOf({ k, x: width / 2 - k * look.x, y: height / 2 - k * look.y }, frame)
  explorer.adjust(camera ? lookingFrom(camera) : fitting)
}
