/** What is open that one reads in an order. */
import type { Explorer } from '../state/explorer.ts'

/** Its name; nothing where nothing is. */
export function openCourse({ plan, story, syllabus }: Explorer): string | undefined {
  if (plan.value) return 'Reading path'
  if (story.value) return 'Story'
  return syllabus.value.order && 'Reading order'
}
