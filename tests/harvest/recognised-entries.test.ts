import { afterEach, expect, test } from 'vitest'
import type { Bibliography } from '../../src/core/bibliography.ts'
import type { Correction } from '../../src/core/corrections.ts'
import type { Entry } from '../../src/core/reading-list.ts'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { recognisedEntries } from '../../src/harvest/recognised-entries.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { s2Exchange } from '../../src/harvest/s2-exchange.ts'
import { attention, smallRecord } from '../stand-in/small-catalogue.ts'
import { type StandIn, startedStandIn } from '../stand-in/stand-in.ts'
import { bibliography, entry } from './entries.ts'
import { fakeEffects } from './fake-effects.ts'

const journal = smallRecord('Journal', {
  title: 'High-throughput screening of human genetic variants by pooled prime editing',
})
const lure = smallRecord('Lure', {
  title: 'Explanation of Gravity Hill of Mainpat by using Elevation Modeling',
  year: 2025,
})

const open: StandIn[] = []
afterEach(() => Promise.all(open.splice(0).map(standIn => standIn.close())))

async function recognisedIn(
  entries: Entry[],
  {
    corrections = [] as Correction[],
    bibliographies = [] as Bibliography[],
    offline = false,
    manners = {},
  } = {},
) {
  const standIn = await startedStandIn({ records: [attention, journal, lure], manners })
  open.push(standIn)
  const effects = fakeEffects()
  const exchange = offline ? undefined : s2Exchange({ baseUrl: standIn.url, requestsPerSecond: 1 }, effects)
  const client = s2Client(answerStore(standIn.url, effects), exchange)
  const { value, problems } = await recognisedEntries(entries, corrections, bibliographies, client, effects)
  return {
    how: value.map(item => [item.recognised, item.found?.work.ids.s2]),
    value,
    problems,
    requests: standIn.requests.map(({ path, query }) => query.get('query') ?? path),
  }
}

test('ids are asked for in one batch, titles only where there is no id', async () => {
  const entries = [
    entry('Transformer', { ids: { arxiv: '1706.03762' } }),
    entry('Something', { ids: { corpus: String(journal.externalIds.CorpusId) } }),
    entry('High-throughput screening of human genetic variants by pooled prime editing'),
  ]
  const { how, requests } = await recognisedIn(entries)
  expect(how).toEqual([
    ['id', attention.paperId],
    ['id', journal.paperId],
    ['title', journal.paperId],
  ])
  expect(requests).toEqual(['/paper/batch', entries[2]?.title])
})

test('a dead preprint DOI is retried by title', async () => {
  const title = 'High-throughput screening of human genetic variants by pooled prime editing'
  const { how, requests } = await recognisedIn([entry(title, { ids: { doi: '10.1101/2024.04.01.587366' } })])
  expect(how).toEqual([['title', journal.paperId]])
  expect(requests).toEqual(['/paper/batch', title])
})

test('a second id is tried when the first is not known', async () => {
  const { how, requests } = await recognisedIn([
    entry('T', { ids: { arxiv: '2001.00001', acl: 'N19-1423' } }),
  ])
  expect(how).toEqual([['id', attention.paperId]])
  expect(requests).toEqual(['/paper/batch', '/paper/batch'])
})

test('a plausible wrong hit is refused and kept to be shown', async () => {
  const { how, value } = await recognisedIn([entry('Gravity hill')])
  expect(how).toEqual([['unresolved', undefined]])
  expect(value[0]?.refused).toMatchObject([
    { work: { title: lure.title }, because: expect.stringMatching(/% alike$/) },
  ])
})

test('each title of a line is tried, most likely first', async () => {
  const titles = ['Transformer: Attention Is All You Need', 'Attention Is All You Need']
  const { how, requests } = await recognisedIn([entry('Attention Is All You Need', { titles })])
  expect(how).toEqual([['title', attention.paperId]])
  expect(requests).toEqual(titles)
})

test('a hyphenated title that leads nowhere is tried once more with spaces, as the last thing', async () => {
  const titles = [`Primes: ${journal.title}`, journal.title]
  const { how, requests } = await recognisedIn([entry(journal.title, { titles })], {
    manners: { hyphensInVain: true },
  })
  const spaced = titles.map(title => title.replaceAll('-', ' '))
  expect(requests).toEqual([...titles, spaced[0]])
  expect(how).toEqual([['unresolved', undefined]])
  const one = await recognisedIn([entry(journal.title)], { manners: { hyphensInVain: true } })
  expect(one.how).toEqual([['title', journal.paperId]])
})

test('a title that something else answers to is not asked for again with spaces', async () => {
  const { requests } = await recognisedIn([entry('Gravity-hill')])
  expect(requests).toEqual(['Gravity-hill'])
})

test('a correction wins over the ids and the title of the line', async () => {
  const line = entry(journal.title, { ids: { corpus: String(journal.externalIds.CorpusId) } })
  const corrections = [{ entry: { line: 1 }, paper: { arxiv: '1706.03762' } }]
  const { how } = await recognisedIn([line], { corrections })
  expect(how).toEqual([['correction', attention.paperId]])
})

test('a corrected line is never matched by title, even when its paper is not known', async () => {
  const corrections = [{ entry: { line: 1 }, paper: { arxiv: '2001.00001' } }]
  const { how, requests } = await recognisedIn([entry('Attention Is All You Need')], { corrections })
  expect(how).toEqual([['correction', undefined]])
  expect(requests).toEqual(['/paper/batch'])
})

test('a bibliography lends its ids to a line that has none', async () => {
  const bibliographies = [bibliography({ title: 'Attention Is All You Need', arxiv: '1706.03762' })]
  const { how, requests } = await recognisedIn([entry('Attention is all you need')], { bibliographies })
  expect(how).toEqual([['bibliography', attention.paperId]])
  expect(requests).toEqual(['/paper/batch'])
})

test('offline, a bibliography is what recognises a line', async () => {
  const bibliographies = [bibliography({ title: 'A', arxiv: '1706.03762' }), bibliography({ title: 'B' })]
  const entries = [
    entry('X', { ids: { arxiv: '1706.03762' } }),
    entry('B', { line: 2 }),
    entry('C', { line: 3 }),
  ]
  const { how, value, requests } = await recognisedIn(entries, { bibliographies, offline: true })
  expect(how.map(([kind]) => kind)).toEqual(['id', 'bibliography', 'unresolved'])
  expect(value.map(({ unasked }) => unasked)).toEqual(['offline', 'offline', 'offline'])
  expect(value.map(({ order }) => order)).toEqual([1, 2, 3])
  expect(requests).toEqual([])
})

test('an old id of a merged record leads to the record', async () => {
  const { how } = await recognisedIn([entry('T', { ids: { s2: attention.oldIds?.[0] ?? '' } })])
  expect(how).toEqual([['id', attention.paperId]])
})
