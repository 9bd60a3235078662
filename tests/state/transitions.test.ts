import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  budgeting,
  choosing,
  choosingAxes,
  clearingSelection,
  extendingSelection,
  filteringBy,
  fitting,
  hiding,
  isolatingGroup,
  lookingFrom,
  pinning,
  planningTo,
  selecting,
  selectingAll,
  showingAll,
  type Transition,
  telling,
  togglingFold,
  togglingGoal,
  togglingGroup,
  togglingSelected,
  togglingSkipped,
  togglingStart,
  unpinning,
} from '../../src/state/transitions.ts'
import { type Filter, firstStory, firstView, layouts, type ViewState } from '../../src/state/view-state.ts'

const view: ViewState = {
  layout: 'map',
  colouring: 'community',
  sizing: 'world',
  labelling: 'nickname',
  lining: 'needed',
  ordering: 'reading',
  goals: [],
  from: [],
  budget: 5,
  skipped: [],
  missing: 3,
  selected: ['gpt', 'bert'],
  lit: ['palm'],
  muted: ['community-1'],
  folded: [],
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
  expect(changes(choosing('lining', 'all'))).toEqual(['lining'])
  expect(changes(choosing('ordering', 'list'))).toEqual(['ordering'])
  expect(changes(choosing('theme', 'auto'))).toEqual(['theme'])
  expect(changes(choosing('filtering', 'faint'))).toEqual(['filtering'])
  expect(changes(choosing('reach', 0))).toEqual(['reach'])
  expect(changes(fitting)).toEqual(['camera'])
  expect(changes(lookingFrom({ x: 0, y: 0, ratio: 1 }))).toEqual(['camera'])
  expect(changes(selecting('palm'))).toEqual(['selected'])
  expect(changes(togglingSelected('palm'))).toEqual(['selected'])
  expect(changes(clearingSelection)).toEqual(['selected'])
  expect(changes(selectingAll(['palm', 'gpt']))).toEqual(['selected'])
  expect(changes(togglingGroup('community-2'))).toEqual(['muted'])
  expect(changes(togglingFold('community-2'))).toEqual(['folded'])
  expect(changes(isolatingGroup('community-1', ['community-1', 'community-2']))).toEqual(['muted'])
  expect(changes(filteringBy({}))).toEqual(['filter'])
  expect(changes(hiding(['gpt']))).toEqual(['hidden', 'selected'])
  expect(changes(showingAll)).toEqual(['filter', 'hidden', 'lit', 'muted', 'reach'])
  expect(changes(choosingAxes({ x: 'date', y: 'world' }))).toEqual(['axes', 'camera', 'pins'])
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
  expect(choosing('filtering', 'hidden')(view)).toBe(view)
  expect(choosing('reach', 2)(view)).toBe(view)
  expect(filteringBy({ cited: 2, years: [2017, 2020] })(view)).toBe(view)
  expect(filteringBy({})(firstView)).toBe(firstView)
  expect(hiding([])(view)).toBe(view)
  expect(hiding(['adam'])(view)).toBe(view)
  expect(showingAll(firstView)).toBe(firstView)
  expect(showingAll(showingAll(view))).toEqual(showingAll(view))
  expect(selectingAll(['gpt', 'bert'])(view)).toBe(view)
  expect(selectingAll([])(firstView)).toBe(firstView)
  expect(choosingAxes({ x: 'world', y: 'references' })(view)).toBe(view)
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
    filteringBy({ cited: 3 }),
    hiding(['gpt']),
    showingAll,
    selectingAll(['palm']),
    choosingAxes({ x: 'date', y: 'date' }),
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

test('a filter is another one when any of its conditions is', () => {
  const filters: readonly Filter[] = [
    {},
    { cited: 0 },
    { cited: 2 },
    { years: [2017, 2020] },
    { years: [2018, 2020] },
    { years: [2017, 2021] },
    { unknownReferences: true },
    { years: [2017, 2020], cited: 2, unknownReferences: true },
  ]
  for (const from of filters)
    for (const to of filters) {
      const before = { ...view, filter: from }
      expect(filteringBy(to)(before).filter).toEqual(to)
      expect(filteringBy(to)(before) === before).toBe(from === to)
    }
})

test('what is hidden leaves the selection, and is hidden once', () => {
  const hidden = hiding(['gpt', 'palm', 'gpt', 'adam'])(view)
  expect(hidden.hidden).toEqual(['adam', 'gpt', 'palm'])
  expect(hidden.selected).toEqual(['bert'])
})

test('a hidden paper that was selected again leaves the selection when it is hidden again', () => {
  const again = hiding(['gpt'])({ ...view, hidden: ['gpt'] })
  expect(again.hidden).toEqual(['gpt'])
  expect(again.selected).toEqual(['bert'])
})

test.each([
  ['a filter', { filter: { cited: 1 } }],
  ['hidden papers', { hidden: ['gpt'] }],
  ['a legend entry switched off', { muted: ['community-1'] }],
  ['reach', { reach: 1 }],
] as const)('after %s, everything can be shown again, and how it was filtered is remembered', (_, less) => {
  const before: ViewState = { ...firstView, filtering: 'hidden', ...less }
  expect(showingAll(before)).toEqual({ ...firstView, filtering: 'hidden' })
})

test('other axes pull out the pins that were made for the old ones, and no others', () => {
  const pins = { ...view.pins, axes: { gpt: { x: 7, y: 8 } } }
  const after = choosingAxes({ x: 'world', y: 'date' })({ ...view, layout: 'axes', pins })
  expect(after.axes).toEqual({ x: 'world', y: 'date' })
  expect(after.pins).toEqual(view.pins)
  expect(after.pins.map).toBe(view.pins.map)
})

test('selecting many selects them in the order given, and nothing else', () => {
  expect(selectingAll(['bert', 'gpt'])(view).selected).toEqual(['bert', 'gpt'])
  expect(selectingAll(['gpt'])(view).selected).toEqual(['gpt'])
  expect(selectingAll([])(view).selected).toEqual([])
})

test('walking on with Shift adds papers one by one, and a step back takes the last one out', () => {
  const walked = (...papers: string[]) =>
    papers.reduce((view, paper) => extendingSelection(paper)(view), firstView).selected
  expect(walked('a', 'b', 'c')).toEqual(['a', 'b', 'c'])
  expect(walked('a', 'b', 'c', 'b')).toEqual(['a', 'b'])
  expect(walked('a', 'b', 'a', 'c')).toEqual(['a', 'c'])
  expect(walked('a', 'b', 'c', 'a')).toEqual(['b', 'c', 'a'])
  expect(extendingSelection('bert')(view)).toBe(view)
})

test('a hidden paper comes back when it is selected', () => {
  const hidden = hiding(['gpt', 'palm'])(view)
  expect(selecting('gpt')(hidden)).toMatchObject({ selected: ['gpt'] })
  expect(selecting('gpt')(hidden).hidden).not.toContain('gpt')
  expect(selecting('gpt')(hidden).hidden).toContain('palm')
})

test('planning shows the path in the layers with nothing selected; without goals there is no path', () => {
  const planned = planningTo(['gpt'])(view)
  expect(planned).toMatchObject({ goals: ['gpt'], layout: 'layers', selected: [], skipped: [] })
  expect(planningTo([])(togglingSkipped('palm')(planned))).toMatchObject({ goals: [], skipped: [] })
  expect(planningTo([])(firstView)).toBe(firstView)
  expect(togglingSkipped('palm')(togglingSkipped('palm')(planned)).skipped).toEqual([])
})

test('a budget is a whole number of papers from 1', () => {
  expect(budgeting(-3)(view).budget).toBe(1)
  expect(budgeting(2.6)(view).budget).toBe(3)
  expect(budgeting(1e9)(view).budget).toBe(99)
  expect(budgeting(view.budget)(view)).toBe(view)
})

test('unfolding a group lets go of what was selected and pinned of its node, and of nothing else', () => {
  const folded = togglingFold('community-1')(view)
  expect(folded.folded).toEqual(['community-1'])
  const pinned = pinning('~community-1', { x: 0, y: 0 })(togglingSelected('~community-1')(folded))
  expect(pinned.selected).toEqual(['gpt', 'bert', '~community-1'])
  expect(togglingFold('community-1')(pinned)).toEqual(view)
})

test('another colouring unfolds everything: its groups are others', () => {
  const folded = togglingSelected('~community-1')(togglingFold('community-1')(view))
  const chosen = choosing('colouring', 'section')(folded)
  expect([chosen.folded, chosen.selected]).toEqual([[], ['gpt', 'bert']])
})

test('a goal joins the path and leaves it; without the last there is no path, and no start', () => {
  const path = planningTo(['gpt'])(view)
  const both = togglingGoal('palm')({ ...path, from: ['palm'], skipped: ['palm', 'adam'] })
  expect(both).toMatchObject({ goals: ['gpt', 'palm'], from: [], skipped: ['adam'] })
  expect(togglingGoal('gpt')(both).goals).toEqual(['palm'])
  expect(togglingGoal('gpt')({ ...path, from: ['bert'] })).toMatchObject({ goals: [], from: [] })
  expect(togglingGoal('palm')(view)).toEqual(planningTo(['palm'])(view))
})

test('a path starts from a paper until it is taken out; where there is no path nothing does', () => {
  const path = { ...planningTo(['gpt'])(view), skipped: ['bert'] }
  expect(togglingStart('bert')(path)).toMatchObject({ from: ['bert'], skipped: [] })
  expect(togglingStart('bert')(togglingStart('bert')(path)).from).toEqual([])
  expect(togglingStart('gpt')(path)).toBe(path)
  expect(togglingStart('bert')(view)).toBe(view)
})

test('a story takes the place of a path, and a path that of a story', () => {
  const path = planningTo(['gpt'])(view)
  const told = telling(firstStory)(path)
  expect(told).toMatchObject({ goals: [], story: firstStory, layout: 'layers', selected: [] })
  expect('camera' in told).toBe(false)
  expect('story' in planningTo(['gpt'])(told)).toBe(false)
  expect(telling({ ...firstStory })(told)).toBe(told)
  const moved = { ...told, layout: 'map' as const }
  expect(telling({ ...firstStory, length: 5 })(moved)).toEqual({
    ...moved,
    story: { ...firstStory, length: 5 },
  })
  expect('story' in telling(undefined)(told)).toBe(false)
  expect(telling(undefined)(view)).toBe(view)
})
