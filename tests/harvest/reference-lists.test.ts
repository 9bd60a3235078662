import { afterEach, expect, test } from 'vitest'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { referenceLists } from '../../src/harvest/reference-lists.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { s2Exchange } from '../../src/harvest/s2-exchange.ts'
import type { CatalogueRecord } from '../stand-in/catalogue.ts'
import {
  attention,
  citedRecords,
  manyReferences,
  smallRecord,
  withheld,
} from '../stand-in/small-catalogue.ts'
import { type StandIn, type StandInOptions, startedStandIn } from '../stand-in/stand-in.ts'
import { fakeEffects } from './fake-effects.ts'

const open: StandIn[] = []
afterEach(() => Promise.all(open.splice(0).map(standIn => standIn.close())))

async function listsOf(papers: CatalogueRecord[], evidence = false, options: Partial<StandInOptions> = {}) {
  const standIn = await startedStandIn({ records: [...papers, ...citedRecords(3)], ...options })
  open.push(standIn)
  const effects = fakeEffects()
  const exchange = s2Exchange({ baseUrl: standIn.url, requestsPerSecond: 1 }, effects)
  const wanted = papers.map(({ paperId, referenceCount, references, publicationDate }) => ({
    ids: { s2: paperId },
    referenceCount: referenceCount ?? references?.length ?? 0,
    ...(publicationDate ? { date: publicationDate } : {}),
  }))
  const client = s2Client(answerStore(standIn.url, effects), exchange)
  const records = await referenceLists(wanted, client, effects, evidence)
  return {
    lists: papers.map(({ paperId }) => {
      const { knowledge, references = [], because } = records.get(paperId)?.list ?? {}
      return [knowledge, references.length, because]
    }),
    records,
    paths: standIn.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'ID')),
  }
}

test('whole lists come nested in one answer, with abstract and summary', async () => {
  const { lists, paths, records } = await listsOf([attention])
  expect(lists).toEqual([['complete', 3, undefined]])
  expect(paths).toEqual(['/paper/batch'])
  expect(records.get(attention.paperId)).toMatchObject({ abstract: attention.abstract, tldr: attention.tldr })
})

test('a list that is shorter than its count is asked for again page by page', async () => {
  const short = smallRecord('Short', { references: manyReferences(50), missingInBatch: 20 })
  const { lists, paths } = await listsOf([short])
  expect(lists).toEqual([['complete', 50, undefined]])
  expect(paths).toEqual(['/paper/batch', '/paper/ID/references'])
})

test('a list of which some references stay missing is known in part', async () => {
  const short = smallRecord('Short', { references: manyReferences(30), referenceCount: 50 })
  const { lists } = await listsOf([short])
  expect(lists).toEqual([['partial', 30, 'only 30 of 50 references are there']])
})

test('a withheld list is unknown, never empty', async () => {
  const { lists } = await listsOf([withheld])
  expect(lists).toEqual([['unknown', 0, 'its publisher does not let Semantic Scholar show it']])
})

test('an empty list is unknown: the paper has not been read', async () => {
  const fresh = smallRecord('Fresh', { publicationDate: '2026-11-01' })
  const old = smallRecord('Old', { publicationDate: '2020-01-01' })
  const odd = smallRecord('Odd', { referenceCount: 12 })
  const { lists } = await listsOf([fresh, old, odd])
  expect(lists.map(([knowledge]) => knowledge)).toEqual(['unknown', 'unknown', 'unknown'])
  expect(lists.map(([, , because]) => because)).toEqual([
    'Semantic Scholar has not read this new paper yet',
    'Semantic Scholar has not read this paper: it knows no reference of it',
    'it is empty, though Semantic Scholar counts 12 references',
  ])
})

test('lists are packed so that no answer is cut at 9,999 references', async () => {
  const papers = ['a', 'b', 'c'].map(name => smallRecord(name, { references: manyReferences(4_000, name) }))
  const { lists, paths } = await listsOf(papers)
  expect(lists).toEqual(papers.map(() => ['complete', 4_000, undefined]))
  expect(paths).toEqual(['/paper/batch', '/paper/batch'])
})

test('a list that fits into no answer is read page by page from the start', async () => {
  const huge = smallRecord('Huge', { references: manyReferences(9_500) })
  const { lists, paths } = await listsOf([huge])
  expect(lists).toEqual([['complete', 9_500, undefined]])
  expect(paths).toEqual(Array.from({ length: 10 }, () => '/paper/ID/references'))
})

test('evidence takes a request for each paper that has references', async () => {
  const { records, paths } = await listsOf([attention, smallRecord('Empty')], true)
  expect(records.get(attention.paperId)?.list.references[0]?.evidence.contexts).toEqual(['as in [1]'])
  expect(paths).toEqual(['/paper/batch', '/paper/ID/references'])
})

test('pages that are given up leave what the batch had', async () => {
  const short = smallRecord('Short', { references: manyReferences(50), missingInBatch: 20 })
  const { lists } = await listsOf([short], false, {
    nextFault: ({ path }) => (path.endsWith('/references') ? 'server-error' : undefined),
  })
  expect(lists).toEqual([
    ['partial', 30, expect.stringMatching(/^asking Semantic Scholar failed: .* answered 500/)],
  ])
})
