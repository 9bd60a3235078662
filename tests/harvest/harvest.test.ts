import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { parseBibliography } from '../../src/formats/bibliography-file.ts'
import { parseMarkdownList } from '../../src/formats/markdown-list.ts'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { graphFacts } from '../../src/harvest/graph-facts.ts'
import { harvest } from '../../src/harvest/harvest.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { ApiUnavailable, s2Exchange } from '../../src/harvest/s2-exchange.ts'
import { type Fault, faultsBySeed } from '../stand-in/faults.ts'
import { realCatalogue } from '../stand-in/real-catalogue.ts'
import { type StandIn, startedStandIn } from '../stand-in/stand-in.ts'
import { type FakeEffects, fakeEffects } from './fake-effects.ts'

const data = new URL('../../data/', import.meta.url)
const list = parseMarkdownList(
  readFileSync(new URL('reading-list.md', data), 'utf8'),
  'data/reading-list.md',
).value
const bibliographies = readdirSync(new URL('bibliographies/', data))
  .sort()
  .flatMap(
    name =>
      parseBibliography(readFileSync(new URL(`bibliographies/${name}`, data), 'utf8'), name).value ?? [],
  )
const records = realCatalogue()
const options = { files: ['data/reading-list.md'], citedByAtLeast: 2 }

const open: StandIn[] = []
afterEach(() => Promise.all(open.splice(0).map(standIn => standIn.close())))

async function started(nextFault?: () => Fault | undefined): Promise<StandIn> {
  const standIn = await startedStandIn({ records, ...(nextFault ? { nextFault } : {}) })
  open.push(standIn)
  return standIn
}

/** The facts of the real list as the API at this address gives them; answers are kept under one name wherever it is. */
async function factsFrom(url: string, effects: FakeEffects = fakeEffects(), by = bibliographies) {
  const exchange = s2Exchange({ baseUrl: url, requestsPerSecond: 1 }, effects)
  const client = s2Client(answerStore('stand-in', effects), exchange)
  const harvested = await harvest({ list, corrections: [], bibliographies: by }, client, effects)
  return { facts: graphFacts(harvested, options), requests: exchange.requests() }
}

/** Two JSON texts are compared as a whole: the facts have to be the same, in the same order. */
const textOf = (facts: unknown) =>
  JSON.stringify(facts, (_, part) => (part instanceof Map ? [...part] : part))

test('with bibliographies a title has to be looked up for one paper only, the one without any id', async () => {
  const { facts, requests } = await factsFrom((await started()).url)
  expect(requests).toBe(7)
  const listed = [...facts.papers.values()].filter(paper => paper.listed)
  expect(listed).toHaveLength(47)
  expect(listed.filter(paper => paper.recognised === 'unresolved')).toEqual([])
  expect(facts.provenance.sources).toEqual(['bibliography', 'semantic-scholar'])
  expect(facts.provenance.date).toBe('2026-11-23')
})

test('citations that both sources know say so, and keep how often they are mentioned', async () => {
  const { facts } = await factsFrom((await started()).url)
  const both = facts.citations.filter(({ sources }) => sources.length === 2)
  expect(both.length).toBeGreaterThan(280)
  expect(both.some(({ mentions }) => (mentions ?? 0) > 3)).toBe(true)
})

test.each([1, 2, 3, 4, 5, 6])(
  'bad weather of seed %i gives the same facts in the end',
  {
    timeout: 30_000,
  },
  async seed => {
    const fair = await factsFrom((await started()).url, fakeEffects(), [])
    const weather = {
      'too-many-requests': 0.3,
      'server-error': 0.05,
      'gateway-timeout': 0.05,
      'cut-short': 0.05,
      'not-json': 0.05,
      reset: 0.05,
    }
    const foul = await factsFrom((await started(faultsBySeed(weather, seed))).url, fakeEffects(), [])
    expect(foul.requests).toBeGreaterThan(fair.requests)
    expect(textOf(foul.facts)).toBe(textOf(fair.facts))
  },
)

test('a run that breaks off at any request goes on from there: no answer is asked for twice', {
  timeout: 30_000,
}, async () => {
  const whole = await factsFrom((await started()).url, fakeEffects(), [])
  for (let last = 1; last < whole.requests; last += 4) {
    let left = last
    const storm = await started(() => {
      left -= 1
      return left < 0 ? 'too-many-requests' : undefined
    })
    const first = fakeEffects()
    await expect(factsFrom(storm.url, first, [])).rejects.toThrow(ApiUnavailable)
    const { facts, requests } = await factsFrom((await started()).url, fakeEffects(first.texts), [])
    expect(requests).toBe(whole.requests - last)
    expect(textOf(facts)).toBe(textOf(whole.facts))
  }
})
