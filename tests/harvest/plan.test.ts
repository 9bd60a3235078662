import { expect, test } from 'vitest'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { harvest } from '../../src/harvest/harvest.ts'
import { plan, planLines } from '../../src/harvest/plan.ts'
import { s2Client } from '../../src/harvest/s2-client.ts'
import { s2Exchange } from '../../src/harvest/s2-exchange.ts'
import { attention, citedRecords, manyReferences } from '../stand-in/small-catalogue.ts'
import { startedStandIn } from '../stand-in/stand-in.ts'
import { entry } from './entries.ts'
import { fakeEffects } from './fake-effects.ts'

const titles = ['On the Many Properties of Work 0', 'On the Many Properties of Work 1']
const entries = [entry('Attention', { ids: { arxiv: '1706.03762' } }), ...titles.map(title => entry(title))]
const input = { list: { sections: [], entries }, corrections: [], bibliographies: [] }
/** Both papers known by title cite an older work that is not on the list. */
const records = [
  attention,
  ...citedRecords(2).map(record => ({ ...record, references: manyReferences(1, 'Old') })),
  ...citedRecords(1, 'Old').map(record => ({ ...record, references: manyReferences(3, 'Older') })),
]
const options = { baseUrl: 'https://a', requestsPerSecond: 1, evidence: false }

test('a plan counts what a run asks in fair weather, and stores nothing', async () => {
  const standIn = await startedStandIn({ records })
  const effects = fakeEffects()
  for (const evidence of [false, true]) {
    const chosen = { ...options, evidence, baseUrl: standIn.url }
    const planned = await plan(input, chosen, effects)
    expect(planned.requests).toEqual({
      batches: evidence ? 0 : 3,
      titles: evidence ? 0 : 2,
      pages: evidence ? 3 : 0,
    })
    const exchange = s2Exchange(chosen, effects)
    await harvest(input, s2Client(answerStore(standIn.url, effects), exchange), effects, { evidence })
    expect(exchange.requests()).toBe(evidence ? 3 : 5)
    expect((await plan(input, chosen, effects)).requests).toEqual({ batches: 0, titles: 0, pages: 0 })
    expect((await plan(input, { ...chosen, refresh: 0 }, effects)).requests.titles).toBe(2)
  }
  await standIn.close()
})

test('a plan without a second stage, or without missing papers, is a request shorter', async () => {
  for (const less of [{ candidates: 0 }, { citedByAtLeast: 0 }])
    expect((await plan(input, { ...options, ...less }, fakeEffects())).requests.batches).toBe(2)
})

test('a plan stores nothing', async () => {
  const effects = fakeEffects()
  expect(await plan(input, options, effects)).toEqual({
    requests: { batches: 3, titles: 2, pages: 0 },
    seconds: 14,
  })
  expect(effects.texts.size).toBe(0)
})

test('a plan takes as long as the pace allows', async () => {
  const slow = await plan(input, { ...options, requestsPerSecond: 0.1 }, fakeEffects())
  expect(slow.seconds).toBe(50)
})

test('a plan is told in words', () => {
  const requests = { batches: 2, titles: 1, pages: 0 }
  expect(planLines({ requests, seconds: 9 }, true)).toEqual([
    'Requests: 3 at least (2 batches of papers, 1 title)',
    'Time: about 9 seconds',
  ])
  expect(planLines({ requests, seconds: 700 }, false)[1]).toMatch(
    /^Time: about 12 minutes; .* without a key$/,
  )
  expect(planLines({ requests: { batches: 0, titles: 0, pages: 0 }, seconds: 0 }, true)).toEqual([
    'Requests: none, every answer is there',
  ])
})
