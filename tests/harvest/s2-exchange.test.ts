import { afterEach, expect, test } from 'vitest'
import { politeRetries } from '../../src/harvest/retry-timing.ts'
import {
  ApiUnavailable,
  type ExchangeOptions,
  RequestGivenUp,
  type S2Request,
  s2Exchange,
} from '../../src/harvest/s2-exchange.ts'
import { type Fault, faultsBySeed } from '../stand-in/faults.ts'
import { attention } from '../stand-in/small-catalogue.ts'
import { type StandIn, type StandInOptions, startedStandIn } from '../stand-in/stand-in.ts'
import { fakeEffects } from './fake-effects.ts'

const open: StandIn[] = []
afterEach(() => Promise.all(open.splice(0).map(standIn => standIn.close())))

async function started(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const standIn = await startedStandIn({ records: [attention], ...options })
  open.push(standIn)
  return standIn
}

/** The faults in turn, then fair weather. */
function faults(...list: (Fault | undefined)[]): () => Fault | undefined {
  return () => list.shift()
}

const question: S2Request = {
  method: 'POST',
  path: '/paper/batch',
  query: { fields: 'title' },
  body: { ids: ['ARXIV:1706.03762'] },
  about: 'a batch of 1 papers',
}

function exchange(url: string, options: Partial<ExchangeOptions> = {}) {
  const effects = fakeEffects()
  return {
    effects,
    ...s2Exchange({ baseUrl: url, requestsPerSecond: 1, patience: 2_000, ...options }, effects),
  }
}

const title = [{ paperId: attention.paperId, title: attention.title }]

test.each<Fault>(['too-many-requests', 'server-error', 'gateway-timeout', 'cut-short', 'not-json', 'reset'])(
  '%s is waited out',
  async fault => {
    const standIn = await started({ nextFault: faults(fault, fault, undefined) })
    const { reply, requests, effects } = exchange(standIn.url)
    expect((await reply(question, Array.isArray)).body).toEqual(title)
    expect(requests()).toBe(3)
    expect(effects.waited()).toBeGreaterThanOrEqual(2_000)
    expect(effects.events.filter(({ kind }) => kind === 'waiting')).toHaveLength(2)
  },
)

test('an answer that drips in too slowly is not waited for', async () => {
  const standIn = await started({ nextFault: faults('slow-drip') })
  const { reply, requests } = exchange(standIn.url, { patience: 60 })
  expect((await reply(question, Array.isArray)).body).toEqual(title)
  expect(requests()).toBe(2)
})

test('an answer of another shape counts as garbled', async () => {
  const standIn = await started()
  const { reply, requests } = exchange(standIn.url)
  await expect(reply(question, () => false)).rejects.toThrow(RequestGivenUp)
  expect(requests()).toBe(11)
})

test('requests are at least a second apart, repeated ones too', async () => {
  const standIn = await started({ nextFault: faults('server-error') })
  const { reply, effects } = exchange(standIn.url)
  for (let count = 0; count < 3; count += 1) await reply(question, Array.isArray)
  expect(standIn.requests).toHaveLength(4)
  expect(effects.waited()).toBeGreaterThanOrEqual(3_000)
})

test('Retry-After is honoured where it is sent', async () => {
  const standIn = await started({ nextFault: faults('too-many-requests'), retryAfter: '45' })
  const { reply, effects } = exchange(standIn.url)
  await reply(question, Array.isArray)
  expect(effects.waited()).toBeGreaterThanOrEqual(45_000)
})

test('an API that always says "too many requests" cannot be had', async () => {
  const standIn = await started({ nextFault: () => 'too-many-requests' })
  const { reply, requests } = exchange(standIn.url)
  await expect(reply(question, Array.isArray)).rejects.toThrow(ApiUnavailable)
  expect(requests()).toBe(11)
})

test('an API that nobody answers for cannot be had, and is not called for minutes', async () => {
  const standIn = await started()
  await standIn.close()
  const { reply, requests, effects } = exchange(standIn.url)
  await expect(reply(question, Array.isArray)).rejects.toThrow(ApiUnavailable)
  expect(requests()).toBe(4)
  expect(effects.waited()).toBeLessThan(20_000)
  expect(JSON.stringify(effects.events)).toContain('the connection was refused')
})

test('one request that keeps failing is given up, many in a row mean that the API cannot be had', async () => {
  const standIn = await started({ nextFault: () => 'server-error' })
  const { reply } = exchange(standIn.url)
  for (let count = 0; count < 3; count += 1)
    await expect(reply(question, Array.isArray)).rejects.toThrow(RequestGivenUp)
  await expect(reply(question, Array.isArray)).rejects.toThrow(ApiUnavailable)
})

test('errors that asking again would not change are answers', async () => {
  const standIn = await started()
  const { reply, requests } = exchange(standIn.url)
  const lost = { ...question, body: { ids: ['ARXIV:0000.00000'] } }
  expect(await reply(lost, Array.isArray)).toMatchObject({
    status: 400,
    body: { error: 'No valid paper ids given' },
  })
  expect(requests()).toBe(1)
})

test('a dead key is dropped, said so once, and the work goes on', async () => {
  const standIn = await started({ keys: ['good'] })
  const { reply, effects } = exchange(standIn.url, { key: 'dead-key' })
  await reply(question, Array.isArray)
  await reply(question, Array.isArray)
  expect(standIn.requests.map(({ key }) => key)).toEqual(['dead-key', undefined, undefined])
  const notices = effects.events.filter(({ kind }) => kind === 'notice')
  expect(notices).toHaveLength(1)
  expect(JSON.stringify(effects.events)).not.toContain('dead-key')
})

test('the key goes with every request to the API, and to no host it redirects to', async () => {
  const elsewhere = await started({ keys: ['good'] })
  const home = await started({ redirectTo: elsewhere.url, keys: ['good'] })
  const { reply } = exchange(home.url, { key: 'good' })
  expect((await reply(question, Array.isArray)).body).toEqual(title)
  expect(home.requests.map(({ key }) => key)).toEqual(['good'])
  expect(elsewhere.requests.map(({ key, method }) => [key, method])).toEqual([[undefined, 'POST']])
})

test('the key appears in no error', async () => {
  const standIn = await started({ keys: ['secret-key'], nextFault: () => 'reset' })
  const { reply, effects } = exchange(standIn.url, {
    key: 'secret-key',
    retries: { ...politeRetries, retries: 1 },
  })
  const error: unknown = await reply(question, Array.isArray).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(RequestGivenUp)
  expect(JSON.stringify([error, String(error), effects.events])).not.toContain('secret-key')
})

test('a cancelled run asks nothing more', async () => {
  const standIn = await started()
  const { reply, effects } = exchange(standIn.url)
  effects.cancel()
  await expect(reply(question, Array.isArray)).rejects.toThrow(/abort/i)
  expect(standIn.requests).toHaveLength(0)
})

test.each([1, 2, 3, 4, 5])('in bad weather of seed %i every answer comes in the end', async seed => {
  const weather = {
    'too-many-requests': 0.3,
    'server-error': 0.05,
    'gateway-timeout': 0.05,
    'cut-short': 0.05,
    reset: 0.05,
  }
  const standIn = await started({ nextFault: faultsBySeed(weather, seed) })
  const { reply } = exchange(standIn.url, { retries: { ...politeRetries, retries: 20 } })
  for (let count = 0; count < 10; count += 1)
    expect((await reply(question, Array.isArray)).body).toEqual(title)
})
