import { expect, test } from 'vitest'
import { networkOf } from '../../src/core/citation-network.ts'
import { orderCourse } from '../../src/core/order-course.ts'
import { listGroups, onlyReady, orderedList } from '../../src/core/ordered-list.ts'
import { graphOf } from '../state/example.ts'

const graph = graphOf(
  {
    b: { section: 's', date: '2020' },
    c: { section: 's', date: '2018', referencesKnown: 'unknown' },
    a: { section: 't', date: '2019' },
  },
  [['b', 'a', { mentions: 5 }]],
  {
    sections: [
      { id: 's', title: 'S', depth: 0 },
      { id: 't', title: 'T', depth: 0 },
    ],
  },
)
const network = networkOf(graph)

function ordered(read: readonly string[], hoist = false, by: 'section' | 'date' = 'section') {
  const numbers = read.map(key => network.keys.indexOf(key))
  const list = orderedList(network, listGroups(graph, network, by), { read: numbers, hoist })
  return { list, keys: list.order.papers.map(({ paper }) => network.keys[paper]).join(' ') }
}

test('a list stands in its sections, or with needs brought forward, or by date', () => {
  expect(ordered([]).keys).toBe('c b a')
  expect(ordered([], true).keys).toBe('c a b')
  expect(ordered([], false, 'date').keys).toBe('c a b')
})

test('only what can be read now, or perhaps can, is left on demand', () => {
  const keys = (read: readonly string[]) =>
    onlyReady(ordered(read).list)
      .order.papers.map(({ paper }) => network.keys[paper])
      .join(' ')
  expect(keys([])).toBe('c a')
  expect(keys(['a'])).toBe('c b')
})

test('with what is left, the count of what is read is still that of the whole list', () => {
  const { lead, title } = orderCourse(graph, network, onlyReady(ordered(['a']).list), new Set(['a']))
  expect(lead).toEqual(['1 of 3 read, 1 ready now.'])
  expect(title).toBe('Example: what can be read now')
})
