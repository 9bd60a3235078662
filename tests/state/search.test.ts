import { expect, test } from 'vitest'
import { searchOf } from '../../src/state/search.ts'
import { example } from './example.ts'

test('the index is there once it was asked for, and finds papers by their names', async () => {
  const search = searchOf(example())
  expect(search()).toBeUndefined()
  const index = await search.loaded()
  expect(search()).toBe(index)
  const graph = example()
  const some = graph.nodes()[0] ?? ''
  expect(index(graph.getNodeAttribute(some, 'title'))).toContain(some)
})
