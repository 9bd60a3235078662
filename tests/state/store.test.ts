import { effect } from '@preact/signals-core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStore } from '../../src/state/store.ts'
import { choosing, fitting, lookingFrom, selecting, togglingSelected } from '../../src/state/transitions.ts'
import { firstView } from '../../src/state/view-state.ts'

test('undo and redo give back the very views that were', () => {
  const store = createStore(firstView)
  store.change(selecting('gpt'))
  const second = store.view.value
  store.change(choosing('layout', 'map'))
  const third = store.view.value
  store.undo()
  expect(store.view.value).toBe(second)
  store.undo()
  expect(store.view.value).toBe(firstView)
  store.redo()
  expect(store.view.value).toBe(second)
  store.redo()
  expect(store.view.value).toBe(third)
})

test('at either end, undo and redo do nothing', () => {
  const store = createStore(firstView)
  store.undo()
  store.redo()
  expect(store.view.value).toBe(firstView)
  expect([store.canUndo.value, store.canRedo.value]).toEqual([false, false])
})

test('a change that changes nothing is no step', () => {
  const store = createStore(firstView)
  store.change(choosing('layout', firstView.layout))
  expect(store.canUndo.value).toBe(false)
  store.change(selecting('gpt'))
  store.undo()
  store.change(fitting)
  expect(store.canRedo.value).toBe(true)
})

test('a new change takes the place of what was undone', () => {
  const store = createStore(firstView)
  store.change(selecting('gpt'))
  store.undo()
  store.change(selecting('bert'))
  expect(store.canRedo.value).toBe(false)
  store.redo()
  expect(store.view.value.selected).toEqual(['bert'])
})

test('an adjustment belongs to the present step: undo and redo keep it there', () => {
  const store = createStore(firstView)
  const camera = { x: 1, y: 2, ratio: 0.5 }
  store.adjust(lookingFrom(camera))
  expect(store.view.value.camera).toEqual(camera)
  expect(store.canUndo.value).toBe(false)
  store.change(choosing('layout', 'map'))
  store.undo()
  expect(store.view.value.camera).toEqual(camera)
  store.adjust(fitting)
  expect(store.canRedo.value).toBe(true)
  store.redo()
  expect(store.view.value.layout).toBe('map')
})

test('what is hovered is no part of the view', () => {
  const store = createStore(firstView)
  store.hover('gpt')
  expect(store.hovered.value).toBe('gpt')
  expect(store.view.value).toBe(firstView)
  expect(store.canUndo.value).toBe(false)
})

test('the pointer is at a paper or at a citation, never at both', () => {
  const store = createStore(firstView)
  const seen: unknown[] = []
  const stop = effect(() => {
    seen.push([store.hovered.value, store.hoveredCitation.value])
  })
  store.hover('gpt')
  store.hoverCitation('e1')
  store.hover('bert')
  store.hover(undefined)
  store.hoverCitation('e1')
  store.hoverCitation(undefined)
  stop()
  const nothing = [undefined, undefined]
  expect(seen).toEqual([
    nothing,
    ['gpt', undefined],
    [undefined, 'e1'],
    ['bert', undefined],
    nothing,
    [undefined, 'e1'],
    nothing,
  ])
  expect(store.canUndo.value).toBe(false)
  store.hoverCitation('e1')
  store.change(selecting('gpt'))
  expect(store.hoveredCitation.value).toBeUndefined()
})

test('the past is long, not endless', () => {
  const store = createStore(firstView)
  for (let missing = 1; missing <= 1000; missing += 1) store.change(choosing('missing', missing))
  let steps = 0
  while (store.canUndo.value) {
    store.undo()
    steps += 1
  }
  expect(steps).toBe(200)
  expect(store.view.value.missing).toBe(800)
  while (store.canRedo.value) store.redo()
  expect(store.view.value.missing).toBe(1000)
})

test('whoever watches sees every step once and whole', () => {
  const store = createStore(firstView)
  const seen: string[] = []
  const stop = effect(() => {
    const { view, canUndo, canRedo } = store
    seen.push(`${view.value.missing}${canUndo.value ? ' undo' : ''}${canRedo.value ? ' redo' : ''}`)
  })
  store.change(choosing('missing', 2))
  store.undo()
  store.redo()
  stop()
  expect(seen).toEqual(['0', '2 undo', '0 redo', '2 undo'])
})

test('after any changes, undoing all and redoing all gives the same view', () => {
  const transition = fc.oneof(
    fc.nat({ max: 3 }).map(missing => choosing('missing', missing)),
    fc.constantFrom('gpt', 'bert').map(togglingSelected),
    fc.constantFrom('timeline' as const, 'map' as const).map(layout => choosing('layout', layout)),
  )
  fc.assert(
    fc.property(fc.array(transition), transitions => {
      const store = createStore(firstView)
      for (const one of transitions) store.change(one)
      const last = store.view.value
      while (store.canUndo.value) store.undo()
      expect(store.view.value).toBe(firstView)
      while (store.canRedo.value) store.redo()
      expect(store.view.value).toBe(last)
    }),
  )
})
