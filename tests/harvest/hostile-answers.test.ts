import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { parseMarkdownList } from '../../src/formats/markdown-list.ts'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { graphFacts } from '../../src/harvest/graph-facts.ts'
import { harvest } from '../../src/harvest/harvest.ts'
import { reportLines } from '../../src/harvest/report.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { RequestGivenUp, type S2Exchange } from '../../src/harvest/s2-exchange.ts'
import { answersOf } from '../stand-in/answers.ts'
import { seededNumbers } from '../stand-in/faults.ts'
import { smallList, smallRecords } from '../stand-in/small-list.ts'
import { fakeEffects } from './fake-effects.ts'

const list = parseMarkdownList(smallList, 'list.md').value

/** What nobody should believe, in place of anything in an answer. */
const hostile: readonly unknown[] = [
  '<img src=x onerror=alert(1)>',
  '\u202eltr ot lleh\u202c and \u2066more\u2069',
  'null \u0000, bell \u0007, escape \u001b[31m, line\nline\r\u2028line',
  'x'.repeat(100_000),
  'й\u0301'.repeat(50_000),
  '\ud800 alone \udc00',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/" onmouseover="alert(1)',
  '../../../../etc/passwd',
  '\\\\server\\share',
  '',
  ' ',
  -1,
  0.5,
  1e308,
  2 ** 53,
  true,
  null,
  [],
  {},
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  [[[[[[]]]]]],
]

/** The answer with some of its parts, at every depth, replaced; sometimes by what stood elsewhere. */
function spoilt(value: unknown, random: () => number, share: number): unknown {
  if (random() < share) return hostile[Math.floor(random() * hostile.length)]
  if (Array.isArray(value)) return value.map(item => spoilt(item, random, share))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoilt(item, random, share)]))
}

/** An API in memory whose answers are spoilt. */
function spoiltExchange(seed: number, share: number): S2Exchange {
  const random = seededNumbers(seed)
  const answer = answersOf(smallRecords, random)
  let requests = 0
  return {
    baseUrl: 'https://spoilt',
    requests: () => requests,
    reply: async ({ method, path, query, body, about }, accepts) => {
      requests += 1
      if (requests > 500) throw new Error('it asks without an end')
      const said = answer(method, path, new URLSearchParams({ ...query }), JSON.stringify(body ?? null))
      const text = JSON.stringify(spoilt(said.body, random, share))
      const heard: unknown = JSON.parse(text)
      if (said.status === 200 && !accepts(heard)) throw new RequestGivenUp(about)
      return { status: said.status, body: heard }
    },
  }
}

/** The graph file and the report from these answers. */
async function results(seed: number, share: number, evidence: boolean) {
  const effects = fakeEffects()
  const client = s2Client(answerStore('s', effects), spoiltExchange(seed, share))
  const input = { list, corrections: [], bibliographies: [] }
  const harvested = await harvest(input, client, effects, { evidence })
  const facts = graphFacts(harvested, { files: ['list.md'], citedByAtLeast: 2 })
  return {
    text: encodeGraphFile(citationGraph(facts)),
    report: reportLines(facts, { requests: 1 }).join('\n'),
    texts: effects.texts,
  }
}

test('whatever the API says, a graph comes of it that can be read and shown', async () => {
  const chance = fc.constantFrom(0.001, 0.01, 0.1, 0.3)
  await fc.assert(
    fc.asyncProperty(fc.nat(), chance, fc.boolean(), async (seed, share, evidence) => {
      const { text, report } = await results(seed, share, evidence)
      const graph = decodeGraphFile(text)
      expect(graph.order).toBeGreaterThanOrEqual(12)
      expect(encodeGraphFile(graph)).toBe(text)
      const strings = [...text.split('\n'), ...report.split('\n')]
      for (const line of strings)
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffd]|\p{Cs}/u)
      expect(text).not.toMatch(/\\u(?:00[01]|d[89a-f])/i)
      for (const link of graph.mapNodes((_, paper) => paper.links).flat())
        expect(link).toMatch(/^https?:\/\/[^\s"<>]+$/)
      expect(Math.max(...strings.map(line => line.length))).toBeLessThan(40_000)
      expect('polluted' in {}).toBe(false)
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('the same answers give the same graph', async () => {
  const [first, second] = await Promise.all([results(7, 0.05, true), results(7, 0.05, true)])
  expect(first.text).toBe(second.text)
})

test('answers that were kept are as hostile the second time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...hostile), async (seed, poison) => {
      const { texts } = await results(seed, 0.01, false)
      const random = seededNumbers(seed)
      for (const [key] of texts)
        if (random() < 0.3)
          texts.set(key, JSON.stringify(random() < 0.5 ? poison : { day: '2026-11-23', body: poison }))
      const client = s2Client(answerStore('s', fakeEffects(texts)), undefined)
      const harvested = await harvest({ list, corrections: [], bibliographies: [] }, client, fakeEffects())
      const facts = graphFacts(harvested, { files: ['list.md'], citedByAtLeast: 2 })
      expect(decodeGraphFile(encodeGraphFile(citationGraph(facts))).order).toBeGreaterThanOrEqual(12)
    }),
    { numRuns: 20 },
  )
}, 60_000)
