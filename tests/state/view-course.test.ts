import { expect, test } from 'vitest'
import { courseSteps } from '../../src/core/course.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import { plannerOf } from '../../src/state/planner.ts'
import { viewCourse } from '../../src/state/view-course.ts'
import { firstStory, firstView, type ViewState } from '../../src/state/view-state.ts'
import { example } from './example.ts'

const graph = example()
const planner = plannerOf(graph)
const courseOf = (view: Partial<ViewState>) =>
  viewCourse(createExplorer(graph, { ...firstView, ...view }, () => planner))

test('a path goes before a story, and both before the order of the list', () => {
  expect(courseOf({ goals: ['palm'], ordering: 'reading' })?.title).toBe('Before PaLM')
  expect(courseOf({ story: firstStory, ordering: 'reading' })?.title).toMatch(/^Example: the story in/)
  expect(courseOf({ story: { ...firstStory, by: 'main-path' } })?.title).toBe('Example: classical main path')
  expect(courseOf({ ordering: 'hoisted' })?.title).toBe('Example')
  expect(courseOf({ ordering: 'age' })).toBeUndefined()
})

test('by readiness only what can be read now is there', () => {
  const all = courseOf({ ordering: 'reading' })
  const ready = courseOf({ ordering: 'ready' })
  expect(all && courseSteps(all).length).toBe(4)
  expect(ready && courseSteps(ready).every(({ kind }) => kind)).toBe(true)
})
