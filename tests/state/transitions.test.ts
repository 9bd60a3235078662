import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  choosing,
  clearingSelection,
  fitting,
  isolatingGroup,
  lookingFrom,
  pinning,
  selecting,
  type Transition,
  togglingGroup,
  togglingSelected,
  unpinning,
} from '../../src/state/transitions.ts'
import { firstView, layouts, type ViewState } from '../../src/state/view-state.ts'

const view: ViewState = {
  layout: 'map',
  colouring: 'community',
  sizing: 'world',
  labelling: 'nickname',
  missing: 3,
  selected: ['gpt', 'bert'],
  muted: ['community-1'],
  filter: { years: [2017, 2020], cited: 2 },
  filtering: 'hidden',
  hidden: ['adam'],
  reach: 2,
  axes: { x: 'world', y: 'references' },
  pins: { map: { gpt: { x: 1, y: 2 } }, layers: { bert: { x: 3, y: 4 } } },
  camera: { x: 5, y: 6, ratio: 0.5 },
  theme: 'dark',
}

/** Names of the fields that a transition changes in `view`. */
function changes(transition: Transition): string[] {
  const before: Readonly<Record<string, unknown>> = { ...view }
  const after: Readonly<Record<string, unknown>> = { ...transition(view) }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(field => before[field] !== after[field])
    .sort()
}

test('each transition changes only what it says', () => {
  expect(changes(choosing('sizing', 'in-list'))).toEqual(['sizing'])
  expect(changes(choosing('labelling', 'author'))).toEqual(['labelling'])
  expect(changes(choosing('missing', 0))).toEqual(['missing'])
  expect(changes(choosing('theme', 'auto'))).toEqual(['theme'])
  expect(changes(fitting)).toEqual(['camera'])
  expect(changes(lookingFrom({ x: 0, y: 0, ratio: 1 }))).toEqual(['camera'])
  expect(changes(selecting('palm'))).toEqual(['selected'])
  expect(changes(togglingSelected('palm'))).toEqual(['selected'])
  expect(changes(clearingSelection)).toEqual(['selected'])
  expect(changes(togglingGroup('community-2'))).toEqual(['muted'])
  expect(changes(isolatingGroup('community-1', ['community-1', 'community-2']))).toEqual(['muted'])
  expect(changes(pinning('palm', { x: 0, y: 0 }))).toEqual(['pins'])
  expect(changes(unpinning)).toEqual(['pins'])
})

test('another layout is looked at as a whole: the camera is forgotten, the field with it', () => {
  expect(changes(choosing('layout', 'timeline'))).toEqual(['camera', 'layout'])
  expect('camera' in choosing('layout', 'timeline')(view)).toBe(false)
})

test('another colouring has other groups: all are on', () => {
  expect(changes(choosing('colouring', 'year'))).toEqual(['colouring', 'muted'])
  expect(choosing('colouring', 'year')(view).muted).toEqual([])
})

test('a transition that changes nothing gives the same view back', () => {
  const selected = selecting('gpt')(view)
  expect(selecting('gpt')(selected)).toBe(selected)
  expect(choosing('layout', 'map')(view)).toBe(view)
  expect(choosing('colouring', 'community')(view)).toBe(view)
  expect(choosing('missing', 3)(view)).toBe(view)
  expect(clearingSelection(firstView)).toBe(firstView)
  expect(fitting(firstView)).toBe(firstView)
  expect(unpinning(firstView)).toBe(firstView)
  expect(lookingFrom({ x: 5, y: 6, ratio: 0.5 })(view)).toBe(view)
  expect(pinning('gpt', { x: 1, y: 2 })(view)).toBe(view)
  expect(isolatingGroup('only', ['only'])(firstView)).toBe(firstView)
})

test('no transition touches the view that it is given', () => {
  const deeplyFrozen = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    Object.freeze(value)
    Object.values(value).forEach(deeplyFrozen)
  }
  const frozen = structuredClone(view)
  deeplyFrozen(frozen)
  for (const transition of [
    choosing('layout', 'timeline'),
    fitting,
    lookingFrom({ x: 0, y: 0, ratio: 1 }),
    selecting('palm'),
    togglingSelected('gpt'),
    clearingSelection,
    togglingGroup('community-1'),
    isolatingGroup('community-1', ['community-1', 'community-2']),
    pinning('gpt', { x: 0, y: 0 }),
    unpinning,
  ])
    expect(transition(frozen)).not.toBe(frozen)
  expect(frozen).toEqual(view)
})

test('a paper joins the selection at its end, and leaves it', () => {
  expect(togglingSelected('palm')(view).selected).toEqual(['gpt', 'bert', 'palm'])
  expect(togglingSelected('gpt')(view).selected).toEqual(['bert'])
  expect(selecting('bert')(view).selected).toEqual(['bert'])
})

const group = fc.constantFrom('a', 'b', 'c', 'd')

test('a group alone is the only one on; alone a second time, all are on', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(group, { minLength: 2 }),
      fc.uniqueArray(fc.oneof(group, fc.constant('of another graph'))),
      (all, muted) => {
        const [one = 'a'] = all
        const start = { ...firstView, muted }
        const alone = isolatingGroup(one, all)(start)
        const isAlreadyAlone = all.every(other => muted.includes(other) !== (other === one))
        if (isAlreadyAlone) expect(alone.muted).toEqual([])
        else {
          expect(all.filter(other => !alone.muted.includes(other))).toEqual([one])
          expect(isolatingGroup(one, all)(alone).muted).toEqual([])
        }
      },
    ),
  )
})

test('switched off and on again, a group is as it was', () => {
  fc.assert(
    fc.property(group, fc.uniqueArray(group), (one, muted) => {
      const twice = togglingGroup(one)(togglingGroup(one)({ ...firstView, muted }))
      expect([...twice.muted].sort()).toEqual([...muted].sort())
    }),
  )
})

test('a pin holds in the present layout alone, under any name', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...layouts),
      fc.oneof(fc.string(), fc.constant('__proto__')),
      (layout, paper) => {
        const place = { x: 7, y: 8 }
        const pinned = pinning(paper, place)({ ...view, layout })
        for (const other of layouts.filter(one => one !== layout))
          expect(pinned.pins[other]).toBe(view.pins[other])
        expect(Object.entries(pinned.pins[layout] ?? {})).toContainEqual([paper, place])
        expect(unpinning(pinned).pins).toEqual(
          Object.fromEntries(Object.entries(view.pins).filter(([one]) => one !== layout)),
        )
      },
    ),
  )
})
