import { expect, test } from 'vitest'
import { networkOf } from '../../src/core/citation-network.ts'
import { syllabus } from '../../src/state/syllabus.ts'
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

function told(ordering: Parameters<typeof syllabus>[2], read: readonly string[] = []) {
  return syllabus(graph, () => networkOf(graph), ordering, new Set(read)).map(
    ({ title, lines }) =>
      `${title}: ${lines.map(({ id, needs, isReady }) => `${id}${needs.length > 0 ? ` needs ${needs}` : ''}${isReady ? ' ready' : ''}`).join(', ')}`,
  )
}

test('as listed, sections stand in their order and those without papers are left out', () => {
  expect(told('list')).toEqual(['S: b, c', 'T: a'])
})

test('oldest first, sections do not matter', () => {
  expect(told('age')).toEqual([': c, a, b'])
})

test('to read, papers say what they need from a later section, and which are ready', () => {
  expect(told('reading')).toEqual(['S: c ready, b needs a', 'T: a ready'])
  expect(told('reading', ['a'])[0]).toBe('S: c ready, b ready')
})

test('with needs first, they are brought forward', () => {
  expect(told('hoisted').join('; ')).toMatch(/a ready, b|a ready.*b/)
  expect(told('hoisted').join('; ')).not.toContain('needs')
})
