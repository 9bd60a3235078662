import { expect, test } from 'vitest'
import { readingGroups, undivided } from '../../src/core/reading-groups.ts'
import { drawnNetwork, namesOf } from '../networks.ts'

const sections = [
  { id: 'more', title: 'More' },
  { id: 'empty', title: 'Empty' },
  { id: 'all', title: 'All' },
]

test('sections keep the order of the list; empty ones are left out', () => {
  const network = drawnNetwork('b>a c', { c: { section: 'more' } })
  const groups = readingGroups(network, sections)
  expect(groups.map(({ title, papers }) => [title, namesOf(network, papers)])).toEqual([
    ['More', 'c'],
    ['All', 'a b'],
  ])
})

test('without sections it is communities, the older first by their median date', () => {
  const papers = Object.fromEntries(
    Object.entries({ a: '2020', b: '2001', c: '2002', d: '2019' }).map(([key, date]) => [
      key,
      { date, section: '' },
    ]),
  )
  const network = drawnNetwork('a b c d', papers)
  const withoutSections = { ...network, papers: network.papers.map(({ section: _, ...paper }) => paper) }
  const groups = readingGroups(withoutSections, [], [{ name: 'new' }, { name: 'old' }], paper =>
    paper === 0 || paper === 3 ? 0 : 1,
  )
  expect(groups.map(({ title, papers: own }) => [title, namesOf(network, own)])).toEqual([
    ['old', 'b c'],
    ['new', 'a d'],
  ])
})

test('works off the list are in no group', () => {
  const network = drawnNetwork('b>a', { a: { listed: false } })
  expect(undivided(network).map(({ papers }) => namesOf(network, papers))).toEqual(['b'])
})
