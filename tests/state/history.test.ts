import { effect } from '@preact/signals-core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHistory } from '../../src/state/history.ts'

test('undoing all steps gives the first value back, redoing them the last', () => {
  const values = fc.array(
    fc.nat().map(value => ({ value })),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(values, steps => {
      const first = { value: -1 }
      const history = createHistory(first)
      for (const step of steps) history.step(step)
      while (history.canUndo.value) history.undo()
      expect(history.present.value).toBe(first)
      while (history.canRedo.value) history.redo()
      expect(history.present.value).toBe(steps.at(-1) ?? first)
    }),
  )
})

test('a step after an undo takes what was undone away; the same value is no step', () => {
  const [a, b, c] = [{}, {}, {}]
  const history = createHistory<object>(a)
  history.step(b)
  history.undo()
  history.step(a)
  expect(history.canRedo.value).toBe(true)
  history.step(c)
  expect(history.canRedo.value).toBe(false)
})

test('an adjustment belongs to the step before it', () => {
  const [a, b, c] = [{}, {}, {}]
  const history = createHistory<object>(a)
  history.step(b)
  history.adjust(c)
  history.undo()
  expect(history.present.value).toBe(a)
  history.redo()
  expect(history.present.value).toBe(c)
})

test('who watches sees value, past and future change together', () => {
  const history = createHistory<object>({ first: true })
  const seen: string[] = []
  effect(() => {
    seen.push(`${'first' in history.present.value} ${history.canUndo.value} ${history.canRedo.value}`)
  })
  history.step({})
  history.undo()
  history.redo()
  expect(seen).toEqual(['true false false', 'false true false', 'true false true', 'false true false'])
})
