/** The course of reading that a view shows: its path, or else its story, or else the order in which its list stands. */
import type { Course } from '../core/course.ts'
import { orderCourse } from '../core/order-course.ts'
import { onlyReady } from '../core/ordered-list.ts'
import { pathCourse } from '../core/path-course.ts'
import { backboneCourse, mainPathCourse } from '../core/story-course.ts'
import type { Explorer } from './explorer.ts'

/** The course; none where the view shows neither a path nor a story and the list stands in no order to read by. */
export function viewCourse(explorer: Explorer): Course | undefined {
  const { graph } = explorer
  const { read } = explorer.journal.value
  const plan = explorer.plan.value
  if (plan) return pathCourse(graph, plan.network, plan.path, read)
  const story = explorer.story.value
  if (story) {
    const { network, told, shares } = story
    return shares
      ? mainPathCourse(graph, network, { papers: told, shares }, read)
      : backboneCourse(graph, network, story, read)
  }
  const { order } = explorer.syllabus.value
  if (!order) return undefined
  const list = explorer.view.value.ordering === 'ready' ? onlyReady(order) : order
  return orderCourse(graph, order.network, list, read)
}
