import { expect, test } from 'vitest'
import { plannerOf } from '../../src/state/planner.ts'
import { type ListLine, syllabus } from '../../src/state/syllabus.ts'
import type { Ordering } from '../../src/state/view-state.ts'
import { graphOf } from './example.ts'

const sections = [
  { id: 's', title: 'S', depth: 0 },
  { id: 't', title: 'T', depth: 0 },
  { id: 'none', title: 'None', depth: 0 },
]

/** b of the first section rests on a of the second: it mentions it five times. */
const graph = graphOf(
  {
    b: { section: 's', order: 1, date: '2020' },
    c: { section: 's', order: 2, date: '2018' },
    a: { section: 't', order: 3, date: '2019' },
  },
  [['b', 'a', { mentions: 5 }]],
  { sections },
)

const planner = plannerOf(graph)

function made(ordering: Ordering, read: readonly string[]) {
  const marked = new Set(read)
  return syllabus(graph, hoist => planner.order(hoist, marked), ordering, marked)
}

function told(ordering: Ordering, read: readonly string[] = []) {
  const line = ({ id, needs, ready, broughtFrom }: ListLine) =>
    [
      id,
      ...(needs.length > 0 ? [`needs ${needs}`] : []),
      ...(ready ? [ready] : []),
      ...(broughtFrom ? [`from ${broughtFrom}`] : []),
    ].join(' ')
  return made(ordering, read).parts.map(({ title, lines }) => `${title}: ${lines.map(line).join(', ')}`)
}

test('as listed, sections stand in their order and those without papers are left out', () => {
  expect(told('list')).toEqual(['S: b, c', 'T: a'])
})

test('oldest first, sections do not matter', () => {
  expect(told('age')).toEqual([': c, a, b'])
})

test('to read, papers say what they need from a later section, and which are ready', () => {
  expect(told('reading')).toEqual(['S: c now, b needs a', 'T: a now'])
  expect(told('reading', ['a'])[0]).toBe('S: c now, b now')
})

test('with needs first, they are brought forward, and say from where', () => {
  expect(told('hoisted')).toEqual(['S: c now, a now from T, b'])
})

test('by readiness, what can be read now comes first, then what waits, then what is read', () => {
  expect(told('ready')).toEqual(['Ready now: a, c', 'One paper away: b needs a'])
  expect(told('ready', ['a'])).toEqual(['Ready now: c, b', 'Read: a'])
})

test('only orders to read by say what is ready', () => {
  expect(made('list', []).ready).toBeUndefined()
  expect(made('reading', ['a']).ready).toEqual(new Set(['c', 'b']))
})

test('until the order is known, the list stands as listed', () => {
  expect(syllabus(graph, () => undefined, 'reading', new Set())).toEqual(made('list', []))
})
