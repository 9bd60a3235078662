import { posix } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { parseSync } from 'vite'
import { expect, inject, test } from 'vitest'
import { explored } from './explored.ts'

/** In bytes: HTML, styles and code that the page cannot begin without, each packed by gzip. */
const heaviest = 100_000

/** Modules that nobody has asked for yet: of talks, files, paths and groups. */
const askedForLater = /\/(?:performing|rehearsal|editing|taken-|path-card|story-card|group-card|planner)/

interface Part {
  readonly path: string
  readonly packed: number
}

/** The page at this address of the site, its style sheets, and its scripts with all that they import at once. */
async function neededAtOnce(): Promise<Part[]> {
  const html = await text('')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)]
  const waiting = named.map(([, path = '']) => path)
  const parts = [await packed('', html)]
  for (const path of waiting) {
    const content = await text(path)
    parts.push(await packed(path, content))
    if (!path.endsWith('.js')) continue
    const { module } = parseSync(path, content)
    const imports = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)]
    for (const { moduleRequest } of imports) {
      const next = moduleRequest && posix.join(posix.dirname(path), moduleRequest.value)
      if (next && !waiting.includes(next)) waiting.push(next)
    }
  }
  return parts
}

async function text(path: string): Promise<string> {
  const answer = await fetch(new URL(path, inject('site')))
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.text()
}

async function packed(path: string, content: string): Promise<Part> {
  const { length } = await promisify(gzip)(content, { level: 9 })
  return { path, packed: length }
}

test('what the page needs at once weighs less than 100 kB', async () => {
  const parts = await neededAtOnce()
  expect(parts.map(({ path }) => posix.extname(path)).sort()).toEqual(
    expect.arrayContaining(['', '.css', '.js']),
  )
  expect(parts.reduce((sum, one) => sum + one.packed, 0)).toBeLessThan(heaviest)
})

test('the first page asks for its graph along with its code, and for nothing that belongs to later wishes', async () => {
  const { page, requests } = await explored()
  await page.waitForLoadState('networkidle')
  expect(requests.filter(request => request.endsWith('/data/graph.json'))).toHaveLength(1)
  expect(requests.filter(request => askedForLater.test(request))).toEqual([])
})

test('what is likely to be asked for next is there before it is', async () => {
  const { page, requests } = await explored()
  for (const part of ['search-index', 'selection-part', 'menu-part', 'filter-part'])
    await expect.poll(() => requests.filter(request => request.includes(`/${part}-`))).not.toEqual([])
  await page.waitForLoadState('networkidle')
  const before = requests.length
  await page.getByRole('searchbox').fill('attention')
  await page.getByRole('heading', { name: 'match' }).waitFor()
  await page.getByRole('button', { name: 'Share this view' }).click()
  await page.getByRole('button', { name: 'Copy link' }).waitFor()
  expect(requests.slice(before)).toEqual([])
})

test('a part that the network lost is missed by name, and the rest goes on', async () => {
  const { page, untilView } = await explored('', {
    isLost: path => path.includes('/menu-part-'),
    expectedTrouble: /Failed to load resource/,
  })
  await page.getByRole('button', { name: 'Share this view' }).click()
  const menu = page.getByRole('dialog', { name: 'Share this view' })
  await expect.poll(() => menu.getByRole('alert').textContent()).toContain('could not be loaded')
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Map' }).click()
  await untilView({ layout: 'map' })
})
