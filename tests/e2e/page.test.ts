import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { axeViolations, opened } from './page.ts'

test('the built site opens without a console error, from any folder, and asks nothing of other origins', async () => {
  const { page, trouble, requests } = await opened()
  await page.waitForLoadState('networkidle')
  expect(await page.title()).not.toBe('')
  expect(requests.length).toBeGreaterThan(0)
  expect(requests.every(request => request.startsWith(new URL('.', page.url()).href))).toBe(true)
  expect(trouble).toEqual([])
})

test('the page knows where its talk is, and finds it there', async () => {
  const { page } = await opened()
  const script = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link#talk[type="text/markdown"]')
    return link && (await fetch(link.href)).text()
  })
  expect(script).toBe(await readFile(new URL('../../data/talk.md', import.meta.url), 'utf8'))
})

test('the page is not allowed to ask other origins for anything', async () => {
  const { page, trouble, requests } = await opened('', { expectedTrouble: /Content Security Policy/ })
  const asked = page.evaluate(() => fetch('https://example.org/'))
  await expect(asked).rejects.toThrow()
  expect(trouble.length).toBeGreaterThan(0)
  expect(requests.some(request => request.includes('example.org'))).toBe(false)
})

test('a request to another origin goes nowhere and would fail its test', async () => {
  const { page, trouble } = await opened('', {
    expectedTrouble: /^foreign request: https:\/\/example\.org\/$/,
  })
  await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_FAILED')
  expect(trouble).toEqual(['foreign request: https://example.org/'])
})

test('a machine without WebGL gets none', async () => {
  const { page } = await opened('', { webgl: false })
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull()
  expect(await page.evaluate(() => document.createElement('canvas').getContext('2d') !== null)).toBe(true)
})

test('axe finds a picture without words', async () => {
  const body = '<!doctype html><html lang="en"><title>A</title><main><img src="data:,"></main>'
  const { page } = await opened('', { answers: { '/dist/': { body, contentType: 'text/html' } } })
  expect(await axeViolations(page)).toEqual(['image-alt: img'])
})
