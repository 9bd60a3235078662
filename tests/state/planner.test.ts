import { expect, test } from 'vitest'
import { plannerOf } from '../../src/state/planner.ts'
import { firstStory, firstView } from '../../src/state/view-state.ts'
import { example } from './example.ts'

const nobody: ReadonlySet<string> = new Set()
const planner = plannerOf(example())

test('a planner plans paths, tells stories and puts the list in order', () => {
  expect(planner.plan({ ...firstView, goals: ['palm'] }, nobody)?.path.steps.length).toBeGreaterThan(0)
  expect(planner.order(false, new Set(['attention']))?.order.papers).toHaveLength(4)
  expect(planner.story(firstStory)?.told.length).toBeGreaterThan(1)
})

test('the main path is one chain without landmarks, with the share of ways over each citation', () => {
  const story = planner.story({ ...firstStory, by: 'main-path' })
  expect([story?.chains.length, story?.landmarks.length]).toEqual([1, 0])
  expect(story?.shares).toHaveLength((story?.told.length ?? 0) - 1)
})

test('while nobody has answered yet there is nothing', () => {
  const waiting = plannerOf(example(), () => () => undefined)
  expect(waiting.plan({ ...firstView, goals: ['palm'] }, nobody)).toBeUndefined()
  expect(waiting.story(firstStory)).toBeUndefined()
  expect(waiting.story({ ...firstStory, by: 'main-path' })).toBeUndefined()
  expect(waiting.order(true, nobody)).toBeUndefined()
})
