import { expect, test } from 'vitest'
import { firstView } from '../../src/state/view-state.ts'
import { example } from '../state/example.ts'
import { stagedViewOf } from './staged-views.ts'

test('a view is staged as its camera says', () => {
  const view = { ...firstView, layout: 'map', camera: { around: ['palm'] } } as const
  const staged = stagedViewOf(example(), view)
  expect(staged.viewport.k).toBe(3)
  expect(staged).toMatchObject({ view, frame: { width: 800, height: 600 } })
})
