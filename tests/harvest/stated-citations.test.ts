import { expect, test } from 'vitest'
import type { ReferenceList } from '../../src/harvest/reference.ts'
import {
  isMissing,
  joinedCitations,
  offListWorks,
  statedCitations,
} from '../../src/harvest/stated-citations.ts'
import { recognised, work } from './entries.ts'

const list = (...titles: string[]): ReferenceList[] => [
  {
    knowledge: 'complete',
    references: titles.map(title => ({
      work: work(title),
      evidence: { mentions: 1, sources: ['bibliography'] },
    })),
  },
]
const works = ['First paper of the list', 'Second paper of the list'].map(
  title => [recognised(title)] as const,
)
const missing = 'Some work that is not listed'

test('references are told apart into citations among the listed, works off the list, and the paper itself', () => {
  const stated = statedCitations(works, [
    list('First paper of the list', missing),
    list('first paper of the list!'),
  ])
  expect(stated.amongListed).toEqual([
    { citing: 1, cited: 0, evidence: { mentions: 1, sources: ['bibliography'] } },
  ])
  expect(stated.elsewhere.map(({ citing, reference }) => [citing, reference.work.title])).toEqual([
    [0, missing],
  ])
  expect(stated.selfCitations).toEqual([0])
})

test('a work is missing when enough different papers cite it', () => {
  const stated = statedCitations(works, [list(missing, missing, 'Only once'), list(missing)])
  const counts = (least: number) =>
    offListWorks(stated.elsewhere)
      .filter(statements => isMissing(statements, least))
      .map(statements => statements.length)
  expect(counts(2)).toEqual([3])
  expect(counts(1)).toEqual([3, 1])
  expect(counts(3)).toEqual([])
  expect(counts(0)).toEqual([])
})

test('references without a title are no missing work', () => {
  const { elsewhere } = statedCitations(works, [list(''), list('')])
  expect(offListWorks(elsewhere).map(statements => isMissing(statements, 1))).toEqual([false, false])
})

test('all statements of one citation become one, in the order of the keys', () => {
  const evidence = { mentions: 1, sources: ['bibliography'] as const }
  const all = [
    { citing: 1, cited: 0, evidence },
    { citing: 0, cited: 1, evidence },
    { citing: 1, cited: 0, evidence },
  ]
  expect(joinedCitations(all, number => 'ab'[number] ?? '')).toEqual([
    { citing: 'a', cited: 'b', mentions: 1, sources: ['bibliography'] },
    { citing: 'b', cited: 'a', mentions: 2, sources: ['bibliography'] },
  ])
})
