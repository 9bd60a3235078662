/** Scrolling that follows the selection: the list shows the paper, and where all is one column the stage comes back. */
import type { Shell } from './shell.ts'
import { motionPace } from './surroundings.ts'

/** Shows the paper in the list, if the list scrolls by itself; else brings the stage back when it has left the screen. */
export function bringIntoView({ list, stage, page }: Shell, paper: string): void {
  if (list.scrollHeight > list.clientHeight && getComputedStyle(list).overflowY === 'auto') {
    list.querySelector(`[data-paper="${CSS.escape(paper)}"]`)?.scrollIntoView({ block: 'nearest' })
    return
  }
  const isSeen = stage.getBoundingClientRect().bottom > page.getBoundingClientRect().top + 80
  if (!isSeen) page.scrollTo({ top: 0, behavior: motionPace() > 0 ? 'smooth' : 'auto' })
}
