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

test('what failed is known to have failed until it is there', async () => {
  let isThere = false
  const module = loadedLater(async () => {
    if (!isThere) throw new Error('no network')
    return 'here'
  })
  await expect(module.loaded()).rejects.toThrow('no network')
  expect(module.hasFailed.value).toBe(false)
  module()
  await expect.poll(() => module.hasFailed.value).toBe(true)
  isThere = true
  expect(await module.loaded()).toBe('here')
  expect(module.hasFailed.value).toBe(false)
})

test('loading ahead asks nobody to wait, fails in silence and spares the load later', async () => {
  let loads = 0
  const module = loadedLater(async () => {
    loads += 1
    if (loads === 1) throw new Error('no network')
    return loads
  })
  module.ahead()
  await expect(module.loaded()).rejects.toThrow('no network')
  module.ahead()
  expect(await module.loaded()).toBe(2)
  expect([module.hasFailed.value, module(), loads]).toEqual([false, 2, 2])
})
