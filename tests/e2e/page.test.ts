import { expect, test } from 'vitest'
import { axeViolations, opened, screenshot } from './page.ts'

test('the built site opens without a console error, from any folder, and asks nothing of other origins', async () => {
  const { page, trouble, requests } = await opened()
  await page.waitForLoadState('networkidle')
  expect(await page.title()).not.toBe('')
  expect(requests.length).toBeGreaterThan(0)
  expect(requests.every(request => request.startsWith(new URL('.', page.url()).href))).toBe(true)
  expect(trouble).toEqual([])
})

test('a request to another origin is trouble and goes nowhere', async () => {
  const { page, trouble } = await opened('', {
    expectedTrouble: /^foreign request: https:\/\/example\.org|ERR_FAILED/,
  })
  const reached = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => true,
      () => false,
    ),
  )
  expect(reached).toBe(false)
  expect(trouble).toContain('foreign request: https://example.org/')
})

test('a machine without WebGL gets none', async () => {
  const { page } = await opened('', { webgl: false })
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull()
  expect(await page.evaluate(() => document.createElement('canvas').getContext('2d') !== null)).toBe(true)
})

test('axe finds a picture without words', async () => {
  const { page } = await opened()
  await page.setContent('<!doctype html><html lang="en"><title>A</title><main><img src="data:,"></main>')
  expect(await axeViolations(page)).toEqual(['image-alt: img'])
  await screenshot(page, 'axe')
})
