import { expect, test } from 'vitest'
import { spacedTurns } from '../../src/harvest/rate.ts'
import { fakeEffects } from './fake-effects.ts'

test('turns begin a second apart, in the order in which they were asked for', async () => {
  const effects = fakeEffects()
  const turn = spacedTurns(1, effects)
  const begun: [string, number][] = []
  const task = (name: string) => turn(async () => begun.push([name, effects.waited()]))
  await Promise.all(['a', 'b', 'c'].map(task))
  expect(begun).toEqual([
    ['a', 0],
    ['b', 1000],
    ['c', 2000],
  ])
})

test('two turns never run at the same time, and one that fails does not stop the next', async () => {
  const turn = spacedTurns(1000, fakeEffects())
  let running = 0
  let most = 0
  const task = async (fails: boolean) => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
    if (fails) throw new Error('failed')
  }
  const all = await Promise.allSettled([
    turn(() => task(true)),
    turn(() => task(false)),
    turn(() => task(true)),
  ])
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected'])
  expect(most).toBe(1)
})

test('a task that takes longer than the spacing delays nobody further', async () => {
  const effects = fakeEffects()
  const turn = spacedTurns(1, effects)
  await turn(() => effects.sleep(5_000))
  const before = effects.waited()
  await turn(async () => undefined)
  expect(effects.waited()).toBe(before)
})
