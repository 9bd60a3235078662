/** What the browser prints: the course of reading that is open, as a page of its own; loaded once there is one. */
import { render } from 'lit/html.js'
import { coursePage } from '../panels/course-page.ts'
import type { Explorer } from '../state/explorer.ts'
import { viewCourse } from '../state/view-course.ts'
import rules from './style/print.css?inline'
import { styleWith } from './style.ts'

/** Draws the page into `place` whenever somebody prints, and marks the host while it does; gives what stops it. */
export function watchPrinting(host: HTMLElement, place: HTMLElement, explorer: Explorer): () => void {
  styleWith(host, rules)
  const { title, provenance } = explorer.graph.getAttributes()
  const draw = () => {
    const course = viewCourse(explorer)
    if (course) render(coursePage(course, title, provenance), place)
    host.toggleAttribute('printing', course !== undefined)
  }
  const clear = () => {
    host.removeAttribute('printing')
    render('', place)
  }
  addEventListener('beforeprint', draw)
  addEventListener('afterprint', clear)
  return () => {
    removeEventListener('beforeprint', draw)
    removeEventListener('afterprint', clear)
    clear()
  }
}
