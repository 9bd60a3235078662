import { afterEach, expect, test } from 'vitest'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { candidateLists } from '../../src/harvest/candidate-lists.ts'
import { politeRetries } from '../../src/harvest/retry-timing.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { ApiUnavailable, s2Exchange } from '../../src/harvest/s2-exchange.ts'
import { surroundings } from '../../src/harvest/surroundings.ts'
import type { CatalogueRecord } from '../stand-in/catalogue.ts'
import { manyReferences, smallRecord } from '../stand-in/small-catalogue.ts'
import { type StandIn, type StandInOptions, startedStandIn } from '../stand-in/stand-in.ts'
import { entry, recognised, work } from './entries.ts'
import { type FakeEffects, fakeEffects } from './fake-effects.ts'

const open: StandIn[] = []
afterEach(() => Promise.all(open.splice(0).map(standIn => standIn.close())))

/** Two listed papers that both cite these works, told as the API would. */
function around(works: readonly CatalogueRecord[], citedByAtLeast = 2) {
  const references = works.map(({ paperId, title, referenceCount, references: own }) => ({
    work: work(title, { ids: { s2: paperId }, referenceCount: referenceCount ?? own?.length ?? 0 }),
    evidence: { sources: ['semantic-scholar'] as const },
  }))
  const ids = ['a', 'b'].map(letter => letter.repeat(40))
  const items = ids.map((s2, index) => {
    const title = `Paper number ${index} of this list`
    return recognised(title, {
      entry: entry(title),
      order: index + 1,
      found: { work: work(title, { ids: { s2 } }), day: '2026-11-23' },
    })
  })
  const list = { knowledge: 'complete' as const, references }
  return surroundings(
    items,
    new Map(ids.map(id => [id, { list: { ...list, references: references.map(one => ({ ...one })) } }])),
    citedByAtLeast,
  )
}

async function listsOf(
  works: readonly CatalogueRecord[],
  {
    most = 100,
    effects = fakeEffects(),
    surrounding = around(works),
    ...options
  }: {
    most?: number
    effects?: FakeEffects
    surrounding?: ReturnType<typeof around>
  } & Partial<StandInOptions> = {},
) {
  const standIn = await startedStandIn({ records: works, ...options })
  open.push(standIn)
  const exchange = s2Exchange(
    { baseUrl: standIn.url, requestsPerSecond: 1, retries: { ...politeRetries, retries: 2 } },
    effects,
  )
  const client = s2Client(answerStore('stand-in', effects), exchange)
  const lists = await candidateLists(surrounding, most, client, effects)
  const lengths = Object.fromEntries([...lists].map(([id, { references }]) => [id, references.length]))
  return { lengths, requests: standIn.requests, givenUp: client.givenUp() }
}

const cited = (name: string, count: number, more: Partial<CatalogueRecord> = {}) =>
  smallRecord(name, { references: manyReferences(count, name), ...more })

test('a hundred works lend their references in one request, which asks for no more than what they are', async () => {
  const works = Array.from({ length: 100 }, (_, index) => cited(`Candidate ${index}`, 1 + (index % 7)))
  const { lengths, requests } = await listsOf(works)
  expect(requests).toHaveLength(1)
  expect(requests[0]?.query.get('fields')).toBe('references.externalIds,references.title,references.year')
  expect(lengths).toEqual(
    Object.fromEntries(works.map(({ paperId, references }) => [paperId, references?.length])),
  )
})

test('a second request is sent only where the references do not fit into one answer', async () => {
  const works = ['a', 'b', 'c'].map(name => cited(name, 4_000))
  const { lengths, requests } = await listsOf(works)
  expect(requests).toHaveLength(2)
  expect(Object.values(lengths)).toEqual([4_000, 4_000, 4_000])
})

test('lists that are withheld, empty or of an unknown paper are left out, without a question of their own', async () => {
  const works = [
    cited('Given', 3),
    cited('Empty', 0, { referenceCount: 12 }),
    smallRecord('Withheld', { references: null, referenceCount: 9 }),
    cited('Gone', 4),
  ]
  const [given] = works
  const { lengths, requests } = await listsOf(works.slice(0, 3), { surrounding: around(works) })
  expect(lengths).toEqual({ [given?.paperId ?? '']: 3 })
  expect(requests.map(({ path }) => path)).toEqual(['/paper/batch'])
})

test('works that are known to have no references are not asked about', async () => {
  const works = [cited('Read', 3), smallRecord('Not read yet')]
  const { requests } = await listsOf(works)
  expect(JSON.parse(requests[0]?.body ?? '').ids).toEqual([works[0]?.paperId])
  expect((await listsOf([smallRecord('Not read yet')])).requests).toEqual([])
})

test('nothing is asked where nobody wants to know, and where nothing is missing', async () => {
  const works = [cited('Given', 3)]
  expect((await listsOf(works, { most: 0 })).requests).toEqual([])
  expect((await listsOf(works, { surrounding: around(works, 3) })).requests).toEqual([])
})

test('answers are kept: another run asks only for works that it has not asked about', async () => {
  const works = [cited('Given', 3), cited('Later', 2)]
  const effects = fakeEffects()
  await listsOf(works.slice(0, 1), { effects })
  const { lengths, requests } = await listsOf(works, { effects })
  expect(JSON.parse(requests[0]?.body ?? '').ids).toEqual([works[1]?.paperId])
  expect(Object.values(lengths).sort()).toEqual([2, 3])
  expect((await listsOf(works, { effects })).requests).toEqual([])
})

test('a question that is given up is named, and one to an API that is gone stops the run', async () => {
  const works = [cited('Given', 3)]
  const failing = await listsOf(works, { nextFault: () => 'server-error' })
  expect(failing.lengths).toEqual({})
  expect(failing.givenUp).toEqual([expect.stringMatching(/^paper [0-9a-f]{40}: the API answered 500/)])
  await expect(listsOf(works, { nextFault: () => 'too-many-requests' })).rejects.toThrow(ApiUnavailable)
})
