import { effect } from '@preact/signals-core'
import { expect, test } from 'vitest'
import { loadedLater } from '../../src/state/loaded-later.ts'

test('a module is loaded once, when it is first asked for, and who waits for it is told', async () => {
  let loads = 0
  const module = loadedLater(async () => {
    loads += 1
    return 'here'
  })
  expect(loads).toBe(0)
  const seen: (string | undefined)[] = []
  const stop = effect(() => {
    seen.push(module())
  })
  await expect.poll(() => seen).toEqual([undefined, 'here'])
  expect([module(), loads]).toEqual(['here', 1])
  stop()
})

test('what could not be loaded is asked for again the next time', async () => {
  let loads = 0
  const module = loadedLater(async () => {
    loads += 1
    if (loads === 1) throw new Error('no network')
    return loads
  })
  expect(module()).toBeUndefined()
  await expect.poll(() => module()).toBe(2)
})
