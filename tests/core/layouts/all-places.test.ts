import { expect, test } from 'vitest'
import type { GraphFacts } from '../../../src/core/citation-graph.ts'
import { allPlaces, dotsOf, layoutQuestions, listedPlaces } from '../../../src/core/layouts/all-places.ts'
import { diamond, drawnFacts } from '../../graphs.ts'

const none = new Map<string, number>()
const facts = drawnFacts(`${diamond} c>x d>x c>y`, {
  x: { listed: false, date: '2001-06' },
  y: { listed: false, date: '1950' },
})
const places = placesOf(facts)

function placesOf(told: GraphFacts) {
  const { map, timeline, layers } = layoutQuestions(told, none)
  return allPlaces(told, map.dots, {
    map: listedPlaces(map),
    timeline: listedPlaces(timeline),
    layers: listedPlaces(layers),
  })
}

test('every work has a place in every layout, listed or not', () => {
  for (const layout of [places.map, places.timeline, places.layers])
    expect([...layout.keys()].sort()).toEqual([...facts.papers.keys()].sort())
})

test('works off the list move no listed paper', () => {
  const listed = placesOf(drawnFacts(diamond))
  for (const [key, place] of listed.map) expect(places.map.get(key)).toEqual(place)
  for (const [key, place] of listed.layers) expect(places.layers.get(key)).toEqual(place)
})

test('a work off the list stands at its date, and left of the axis when it is older than all papers', () => {
  expect(places.timeline.get('x')?.x).toBe(places.timeline.get('b')?.x)
  expect(places.timeline.get('y')?.x).toBeLessThan(0)
})

test('in the layers a work off the list stands above all papers that cite it', () => {
  expect(places.layers.get('x')?.y).toBeLessThan(places.layers.get('c')?.y ?? 0)
})

test('papers of a subsection are laid out with those of its section', () => {
  const sections = [
    { id: 'top', title: 'Top', depth: 0 },
    { id: 'top/sub', title: 'Sub', parent: 'top', depth: 1 },
    { id: 'other', title: 'Other', depth: 0 },
  ]
  const nested = drawnFacts('a b c', {
    a: { section: 'top' },
    b: { section: 'top/sub' },
    c: { section: 'other' },
  })
  expect(dotsOf({ ...nested, sections }, none).dots.map(({ section }) => section)).toEqual([0, 0, 2])
})

test('under a single top heading the headings below it count as sections', () => {
  const sections = [
    { id: 'list', title: 'List', depth: 0 },
    { id: 'list/a', title: 'A', parent: 'list', depth: 1 },
    { id: 'list/b', title: 'B', parent: 'list', depth: 1 },
  ]
  const nested = drawnFacts('a b', { a: { section: 'list/a' }, b: { section: 'list/b' } })
  expect(dotsOf({ ...nested, sections }, none).dots.map(({ section }) => section)).toEqual([1, 2])
})
