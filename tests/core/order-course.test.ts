import { expect, test } from 'vitest'
import { networkOf } from '../../src/core/citation-network.ts'
import { orderCourse } from '../../src/core/order-course.ts'
import { listGroups, orderedList } from '../../src/core/ordered-list.ts'
import { graphOf } from '../state/example.ts'

/** In section S: b rests on a of section T and mentions d of it; c and e cite each other. */
const graph = graphOf(
  {
    b: { title: 'B', section: 's', date: '2020' },
    c: { title: 'C', section: 's', date: '2018' },
    e: { title: 'E', section: 's', date: '2018-06' },
    a: { title: 'A', section: 't', date: '2019' },
    d: { title: 'D', section: 't', date: '2017', referencesKnown: 'unknown' },
  },
  [
    ['b', 'a', { mentions: 5 }],
    ['b', 'd', { mentions: 1 }],
    ['c', 'e', { mentions: 1 }],
    ['e', 'c', { mentions: 1 }],
  ],
  {
    title: 'List',
    sections: [
      { id: 's', title: 'S', depth: 0 },
      { id: 't', title: 'T', depth: 0 },
    ],
  },
)
const network = networkOf(graph)

function course(read: readonly string[] = [], hoist = false) {
  const numbers = read.map(key => network.keys.indexOf(key))
  const list = orderedList(network, listGroups(graph, network), { read: numbers, hoist })
  return orderCourse(graph, network, list, new Set(read))
}

const lines = (of: ReturnType<typeof course>) =>
  of.parts.flatMap(({ steps }) =>
    steps.map(({ key, kind, reasons }) => [key, kind, ...reasons].filter(Boolean).join(' · ')),
  )

test('papers stand in their sections with what they need from later ones, and whether they can be read now', () => {
  const { title, lead, parts } = course()
  expect([title, lead, parts.map(part => part.title)]).toEqual([
    'List',
    ['0 of 5 read, 3 ready now.'],
    ['S', 'T'],
  ])
  expect(lines(course())).toEqual([
    'e · ready now · Together with C: they cite each other.',
    'c · ready now · Together with E: they cite each other.',
    'b · Needs A (T). · Also cites D (T).',
    'd · perhaps ready',
    'a · ready now',
  ])
})

test('what was brought forward says from where', () => {
  expect(lines(course([], true))).toContain('a · ready now · Brought forward from T.')
})

test('what is left broken, and of what too little is known, is said at the end', () => {
  expect(course().notes).toEqual([
    '2 citations lead to a paper that comes later; the section changes once.',
    'Of 1 paper too little is known to say whether it is ready.',
  ])
  expect(course(['d']).notes).toHaveLength(1)
})
