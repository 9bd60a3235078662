import fc from 'fast-check'
import { expect, test } from 'vitest'
import { communitiesAmong } from '../../src/core/communities.ts'
import { anyFacts, drawnFacts, retold } from '../graphs.ts'

/** Two triangles joined by one citation. */
const twoTriangles = 'b>a c>a c>b q>p r>p r>q p>a'

test('papers that cite each other form a community; the biggest is first, then the oldest', () => {
  const { communities, memberships } = communitiesAmong(drawnFacts(twoTriangles))
  expect(communities.map(({ size }) => size)).toEqual([3, 3])
  expect(['a', 'b', 'c'].map(key => memberships.get(key))).toEqual([0, 0, 0])
  expect(['p', 'q', 'r'].map(key => memberships.get(key))).toEqual([1, 1, 1])
})

test('a paper without citations goes where most of its section are', () => {
  const second = { section: 'more' }
  const { memberships } = communitiesAmong(
    drawnFacts(`${twoTriangles} lone`, { p: second, q: second, r: second, lone: second }),
  )
  expect(memberships.get('lone')).toBe(memberships.get('p'))
})

test('without any citation, sections are the communities', () => {
  const { communities, memberships } = communitiesAmong(drawnFacts('a b c', { c: { section: 'more' } }))
  expect(communities.map(({ size }) => size)).toEqual([2, 1])
  expect([...memberships]).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 1],
  ])
})

test('one paper is a community, and no paper is none', () => {
  expect(communitiesAmong(drawnFacts('a')).communities).toHaveLength(1)
  expect(communitiesAmong(drawnFacts('')).communities).toEqual([])
})

test('every listed paper is in one community, sizes and names agree, and telling order does not matter', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const { communities, memberships } = communitiesAmong(facts)
      const listed = [...facts.papers].filter(([, paper]) => paper.listed).map(([key]) => key)
      expect([...memberships.keys()].sort()).toEqual(listed.sort())
      communities.forEach(({ size }, at) => {
        expect([...memberships.values()].filter(community => community === at)).toHaveLength(size)
      })
      expect(new Set(communities.map(({ name }) => name)).size).toBe(communities.length)
      const again = communitiesAmong(retold(facts))
      expect(again.communities).toEqual(communities)
      expect(again.memberships).toEqual(memberships)
    }),
    { numRuns: 60 },
  )
})
