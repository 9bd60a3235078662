import { afterEach, expect, test } from 'vitest'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { politeRetries } from '../../src/harvest/retry-timing.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { s2Exchange } from '../../src/harvest/s2-exchange.ts'
import type { CatalogueRecord } from '../stand-in/catalogue.ts'
import type { Fault } from '../stand-in/faults.ts'
import {
  attention,
  citedRecords,
  manyReferences,
  smallRecord,
  withheld,
} from '../stand-in/small-catalogue.ts'
import { type SeenRequest, type StandIn, type StandInOptions, startedStandIn } from '../stand-in/stand-in.ts'
import { fakeEffects } from './fake-effects.ts'

const open: StandIn[] = []
afterEach(() => Promise.all(open.splice(0).map(standIn => standIn.close())))

async function clientOf(records: readonly CatalogueRecord[], options: Partial<StandInOptions> = {}) {
  const standIn = await startedStandIn({ records, ...options })
  open.push(standIn)
  const effects = fakeEffects()
  return {
    standIn,
    effects,
    ...clientAt(standIn.url, effects),
    offline: clientAt(standIn.url, effects, true),
  }
}

function clientAt(url: string, effects = fakeEffects(), offline = false, staleAfter?: number) {
  const exchange = s2Exchange(
    { baseUrl: url, requestsPerSecond: 1, retries: { ...politeRetries, retries: 2 } },
    effects,
  )
  return s2Client(answerStore(url, effects, staleAfter), offline ? undefined : exchange)
}

const idsIn = (request: SeenRequest): string[] => JSON.parse(request.body).ids

test('papers are found by id in one request; what is not there is absent', async () => {
  const { papers, standIn } = await clientOf([attention, withheld])
  const found = await papers(['ARXIV:1706.03762', 'DOI:10.1/none', withheld.paperId])
  expect(found.get('ARXIV:1706.03762')).toMatchObject({
    state: 'found',
    day: '2026-11-23',
    value: {
      work: {
        title: 'Attention is All you Need',
        authors: ['Ashish Vaswani', 'Noam M. Shazeer'],
        date: '2017-06-12',
        citationCount: 136_941,
        citationCountDate: '2026-11-23',
        ids: { arxiv: '1706.03762', s2: attention.paperId, pubmed: '42' },
      },
    },
  })
  expect(found.get('DOI:10.1/none')).toEqual({ state: 'absent', day: '2026-11-23' })
  expect(standIn.requests).toHaveLength(1)
})

test('a second run asks nothing, and a longer list asks for what is new only', async () => {
  const { papers, standIn } = await clientOf([attention, withheld])
  await papers(['ARXIV:1706.03762', 'DOI:10.1/none'])
  const again = await papers(['ARXIV:1706.03762', withheld.paperId, 'DOI:10.1/none'])
  expect(standIn.requests.map(idsIn)).toEqual([['ARXIV:1706.03762', 'DOI:10.1/none'], [withheld.paperId]])
  expect([...again.values()].map(({ state }) => state).sort()).toEqual(['absent', 'found', 'found'])
})

test('no batch has more than 500 ids', async () => {
  const records = citedRecords(501)
  const { papers, standIn } = await clientOf(records)
  const found = await papers(records.map(({ paperId }) => paperId))
  expect([...found.values()].every(({ state }) => state === 'found')).toBe(true)
  expect(standIn.requests.map(request => idsIn(request).length)).toEqual([500, 1])
})

test('"No valid paper ids given" for many unknown ids costs a few requests, not one for each', async () => {
  const { papers, standIn } = await clientOf([attention])
  const unknown = Array.from({ length: 64 }, (_, index) => `ARXIV:0000.${10_000 + index}`)
  const found = await papers(unknown)
  expect([...found.values()].every(({ state }) => state === 'absent')).toBe(true)
  expect(standIn.requests.length).toBeLessThanOrEqual(7)
})

test('one id that poisons its batch is found by halving; the others are not lost', async () => {
  const records = citedRecords(32)
  const ids = records.map(({ paperId }) => paperId)
  const poison = ids[21] ?? ''
  const { papers, standIn } = await clientOf(records, {
    nextFault: request => (request.body.includes(poison) ? 'server-error' : undefined),
  })
  const found = await papers(ids)
  const lost = [...found].filter(([, { state }]) => state !== 'found')
  expect(lost).toEqual([
    [poison, { state: 'unasked', because: `paper ${poison}: the API answered 500 (Internal Server Error)` }],
  ])
  expect(standIn.requests.length).toBeLessThan(20)
})

test('what was given up is asked again by the next run', async () => {
  const faults = ['server-error', 'server-error', 'server-error', 'server-error', 'server-error'] as const
  const left = [...faults]
  const { papers } = await clientOf([attention], { nextFault: () => left.shift() })
  expect((await papers([attention.paperId])).get(attention.paperId)?.state).toBe('unasked')
  expect((await papers([attention.paperId])).get(attention.paperId)?.state).toBe('found')
})

test('reference pages are followed to the last one', async () => {
  const long = smallRecord('Long', { references: manyReferences(2_345) })
  const { references, standIn } = await clientOf([long])
  const finding = await references(long.paperId, false)
  expect(finding).toMatchObject({ state: 'found', value: { state: 'given', whole: true } })
  expect(
    finding.state === 'found' && finding.value.state === 'given' && finding.value.references.length,
  ).toBe(2_345)
  expect(standIn.requests.map(({ query }) => query.get('offset'))).toEqual(['0', '1000', '2000'])
})

test('a list beyond row 9,999 is not whole', async () => {
  const endless = smallRecord('Endless', { references: manyReferences(10_500) })
  const { references, standIn } = await clientOf([endless])
  const finding = await references(endless.paperId, false)
  expect(finding).toMatchObject({ state: 'found', value: { state: 'given', whole: false } })
  expect(
    finding.state === 'found' && finding.value.state === 'given' && finding.value.references.length,
  ).toBe(9_999)
  expect(standIn.requests.at(-1)?.query.get('limit')).toBe('999')
})

test('a withheld list is withheld, a list of an unknown paper absent', async () => {
  const { references } = await clientOf([withheld])
  expect(await references(withheld.paperId, false)).toMatchObject({ value: { state: 'withheld' } })
  expect(await references('0'.repeat(40), false)).toEqual({ state: 'absent', day: '2026-11-23' })
})

test('a list that is null for no stated reason is asked for three times before it counts as withheld', async () => {
  const left: Fault[] = ['null-data', 'null-data']
  const { references, standIn } = await clientOf([attention], { nextFault: () => left.shift() })
  expect(await references(attention.paperId, false)).toMatchObject({ value: { state: 'given', whole: true } })
  expect(standIn.requests).toHaveLength(3)
  const always = await clientOf([attention], { nextFault: () => 'null-data' })
  expect(await always.references(attention.paperId, false)).toMatchObject({ value: { state: 'withheld' } })
  expect(always.standIn.requests).toHaveLength(3)
  const stated = await clientOf([withheld])
  await stated.references(withheld.paperId, false)
  expect(stated.standIn.requests).toHaveLength(1)
})

test('no hits are an answer: the title is not there', async () => {
  const { titleHit, standIn } = await clientOf([attention], { manners: { emptyMisses: true } })
  expect(await titleHit('Nothing of the kind')).toEqual({ state: 'absent', day: '2026-11-23' })
  await titleHit('Nothing of the kind')
  expect(standIn.requests).toHaveLength(1)
})

test('what was given up is told, an answer that is lasting or came in the end is not', async () => {
  const { papers, references, titleHit, givenUp } = await clientOf([attention], {
    nextFault: ({ path }) => (path.endsWith('/references') ? 'server-error' : undefined),
  })
  await papers([attention.paperId, 'ARXIV:2000.00001'])
  await titleHit('Nothing of the kind')
  expect(givenUp()).toEqual([])
  await references(attention.paperId, false)
  expect(givenUp()).toEqual([
    `references of ${attention.paperId}: the API answered 500 (Internal Server Error)`,
  ])
})

test('contexts, intents and influence come with the pages when they are wanted', async () => {
  const { references } = await clientOf([attention, ...citedRecords(2)])
  const finding = await references(attention.paperId, true)
  const first =
    finding.state === 'found' && finding.value.state === 'given' ? finding.value.references[0] : undefined
  expect(first?.evidence).toEqual({
    influential: true,
    intents: ['background'],
    contexts: ['as in [1]'],
    sources: ['semantic-scholar'],
  })
})

test('a title leads to what the catalogue thinks it is, or to nothing', async () => {
  const { titleHit } = await clientOf([attention])
  expect(await titleHit('Attention Is All You Need')).toMatchObject({
    value: { work: { ids: { arxiv: '1706.03762' } } },
  })
  expect(await titleHit('Nothing of the kind')).toMatchObject({ state: 'absent' })
})

test('offline, the store answers and everything else stays unasked', async () => {
  const { papers, titleHit, offline, standIn } = await clientOf([attention])
  await papers([attention.paperId])
  await titleHit('Nothing of the kind')
  const asked = standIn.requests.length
  const found = await offline.papers([attention.paperId, 'ARXIV:2000.00001'])
  expect([...found.values()].map(({ state }) => state)).toEqual(['found', 'unasked'])
  expect((await offline.titleHit('Nothing of the kind')).state).toBe('absent')
  expect(await offline.references(attention.paperId, false)).toEqual({ state: 'unasked', because: 'offline' })
  expect(standIn.requests).toHaveLength(asked)
})

test('answers of a mirror are kept apart', async () => {
  const first = await clientOf([attention])
  await first.papers([attention.paperId])
  const mirror = await startedStandIn({ records: [] })
  open.push(mirror)
  const found = await clientAt(mirror.url, first.effects).papers([attention.paperId])
  expect(found.get(attention.paperId)?.state).toBe('absent')
})

test('refreshing asks everything once more', async () => {
  const { papers, standIn, effects } = await clientOf([attention])
  await papers([attention.paperId])
  const refreshed = clientAt(standIn.url, effects, false, 0)
  await refreshed.papers([attention.paperId])
  await refreshed.papers([attention.paperId])
  expect(standIn.requests).toHaveLength(2)
})

test('a stored answer that was cut short is asked for again', async () => {
  const { papers, standIn, effects } = await clientOf([attention])
  await papers([attention.paperId])
  for (const [key, text] of effects.texts) effects.texts.set(key, text.slice(0, 20))
  expect((await papers([attention.paperId])).get(attention.paperId)?.state).toBe('found')
  expect(standIn.requests).toHaveLength(2)
})
