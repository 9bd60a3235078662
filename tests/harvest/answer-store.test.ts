import { expect, test } from 'vitest'
import { answerStore } from '../../src/harvest/answer-store.ts'
import { fakeEffects } from './fake-effects.ts'

test('an answer is kept with the day on which it was given', async () => {
  const effects = fakeEffects()
  const store = answerStore('https://a', effects)
  expect(await store.earlier('q')).toBeUndefined()
  expect(await store.keep('q', { x: 1 })).toEqual({ day: '2026-11-23', body: { x: 1 } })
  expect(await answerStore('https://a', fakeEffects(effects.texts)).earlier('q')).toEqual({
    day: '2026-11-23',
    body: { x: 1 },
  })
})

test('"there is no such paper" is an answer as well', async () => {
  const store = answerStore('https://a', fakeEffects())
  await store.keep('q', null)
  expect(await store.earlier('q')).toEqual({ day: '2026-11-23', body: null })
})

test('answers of another address are not mistaken for ours', async () => {
  const effects = fakeEffects()
  await answerStore('https://a', effects).keep('q', 1)
  expect(await answerStore('https://b', effects).earlier('q')).toBeUndefined()
})

const day = 86_400_000

test('an answer is stale from the given age on, never when it was kept in the same run', async () => {
  const effects = fakeEffects()
  await answerStore('https://a', effects).keep('q', 'old')
  await effects.sleep(3 * day)
  expect(await answerStore('https://a', effects, 4).earlier('q')).toMatchObject({ body: 'old' })
  const refreshed = answerStore('https://a', effects, 3)
  expect(await refreshed.earlier('q')).toBeUndefined()
  await refreshed.keep('q', 'new')
  expect((await refreshed.earlier('q'))?.body).toBe('new')
  const again = answerStore('https://a', effects, 0)
  expect(await again.earlier('q')).toBeUndefined()
  await again.keep('q', 'newer')
  expect((await again.earlier('q'))?.body).toBe('newer')
})

test('the days of the answers used are known, those passed over do not count', async () => {
  const effects = fakeEffects()
  await answerStore('https://a', effects).keep('older', 1)
  await effects.sleep(2 * day)
  const store = answerStore('https://a', effects)
  expect(store.days()).toBeUndefined()
  await store.keep('newer', 1)
  expect(store.days()).toEqual({ oldest: '2026-11-25', newest: '2026-11-25' })
  await store.earlier('older')
  expect(store.days()).toEqual({ oldest: '2026-11-23', newest: '2026-11-25' })
})

test.each(['', '{', '[]', 'null', '{"day":"2026-11-23"}', '{"day":"today","body":1}', '{"body":1}'])(
  '%j is no answer',
  async text => {
    const effects = fakeEffects()
    await answerStore('https://a', effects).keep('q', 1)
    for (const key of effects.texts.keys()) effects.texts.set(key, text)
    expect(await answerStore('https://a', effects).earlier('q')).toBeUndefined()
  },
)
