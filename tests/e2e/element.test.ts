import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { neighbourTowards } from '../../src/state/walk.ts'
import { bundledGraph, explored } from './explored.ts'
import { axeViolations, opened } from './page.ts'

const papers = bundledGraph.filterNodes((_, { listed }) => listed)
const paper =
  papers.find(
    id =>
      bundledGraph.getNodeAttribute(id, 'inListCitations') > 3 &&
      bundledGraph.getNodeAttribute(id, 'inListReferences') > 3,
  ) ?? ''
const title = bundledGraph.getNodeAttribute(paper, 'title')

test('an address opens the very view that it was taken from', async () => {
  const address = `?layout=map&colour=year&size=world&labels=nickname&missing=4&select=${paper}&theme=dark`
  const { page, view } = await explored(address)
  expect(new URL(page.url()).search).toBe(address)
  expect(view()).toMatchObject({ layout: 'map', colouring: 'year', selected: [paper], theme: 'dark' })
  expect(await page.getByRole('radio', { name: 'Map' }).getAttribute('aria-checked')).toBe('true')
  expect(await page.getByLabel('Colour').inputValue()).toBe('year')
  expect(await page.getByLabel('Missing papers').inputValue()).toBe('4')
  expect(await page.locator('#card h2').textContent()).toContain(title)
  expect(await page.locator('citation-graph').getAttribute('data-theme')).toBe('dark')
})

test('an address of nonsense opens the first view', async () => {
  const { page, untilView } = await explored(
    '?layout=spiral&select=nobody&at=1e999,x&missing=-3&pins-map=%E0%A4%A@a,b',
  )
  await untilView({ layout: 'timeline', selected: [], missing: 0, pins: {} })
  expect(await page.getByRole('radio', { name: 'Timeline' }).getAttribute('aria-checked')).toBe('true')
})

test('undo goes back step by step and redo forth again, by key and by button', async () => {
  const { page, untilView } = await explored()
  await page.getByRole('radio', { name: 'Layers' }).click()
  await page.locator(`#list [data-paper="${paper}"]`).click()
  await untilView({ layout: 'layers', selected: [paper] })
  await page.keyboard.press('Control+z')
  await untilView({ layout: 'layers', selected: [] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await untilView({ layout: 'timeline', selected: [] })
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+y')
  await untilView({ layout: 'layers', selected: [paper] })
})

test('the keys do what the page of keys says', async () => {
  const { page, untilView, view, share, looks } = await explored(`?select=${paper}`)
  await page.locator('#stage').focus()
  for (const [key, layout] of [
    ['2', 'map'],
    ['3', 'layers'],
    ['1', 'timeline'],
  ] as const) {
    await page.keyboard.press(key)
    await untilView({ layout })
  }
  const left = neighbourTowards(bundledGraph, await looks(), paper, 'left')
  await page.keyboard.press('ArrowLeft')
  await untilView({ selected: [left ?? ''] })
  await page.keyboard.press('Escape')
  await untilView({ selected: [] })
  await page.keyboard.press('+')
  await expect.poll(share).toBeLessThan(1)
  await page.keyboard.press('0')
  await expect.poll(() => view().camera).toBeUndefined()
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('/')
  await page.keyboard.type('2')
  expect(await page.getByRole('searchbox').inputValue()).toBe('2')
  await untilView({ layout: 'timeline' })
})

test('a selection is told to those who listen', async () => {
  const { page } = await explored()
  await page.locator(`#list [data-paper="${paper}"]`).click()
  await expect.poll(() => page.locator('#announcer').textContent()).toContain(title)
})

test('the theme follows the system until one is chosen', async () => {
  const { page, untilView } = await explored('', { colorScheme: 'dark' })
  const element = page.locator('citation-graph')
  expect(await element.getAttribute('data-theme')).toBe('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => element.getAttribute('data-theme')).toBe('light')
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('radio', { name: 'Dark' }).click()
  await untilView({ theme: 'dark' })
  expect(await element.getAttribute('data-theme')).toBe('dark')
  await page.keyboard.press('ArrowDown')
  await untilView({ theme: 'projector' })
  expect(await element.getAttribute('data-theme')).toBe('projector')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: 'Theme' }).evaluate(one => one.matches(':focus'))).toBe(true)
})

test('nothing sticks out sideways between 320 and 1920 pixels', async () => {
  const { page } = await explored(`?select=${paper}`)
  const tooWide: number[] = []
  for (const width of [1920, 1440, 1200, 1024, 900, 768, 600, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) tooWide.push(width)
  }
  expect(tooWide).toEqual([])
})

test.each([
  ['is not there', { status: 404 }, '404', /404/],
  ['is not JSON', { body: 'hello' }, 'not JSON', /^$/],
  ['is cut short', { body: '{"format":"cairn-graph",' }, 'cut short', /^$/],
  ['is of a later version', { body: '{"format":"cairn-graph","version":99}' }, 'version', /^$/],
  ['is a web page', { body: '<!doctype html>' }, 'web page', /^$/],
])('a graph that %s gives a page that says so', async (_, answer, words, expectedTrouble) => {
  const { page } = await opened('', { answers: { 'data/graph.json': answer }, expectedTrouble })
  const main = page.getByRole('main')
  await main.waitFor()
  expect(await main.textContent()).toContain(words)
  expect(await main.textContent()).toContain('npm run graph')
  expect(await axeViolations(page)).toEqual([])
})

test('markup in titles, names and notes is shown as text', async () => {
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>'
  const graph: CitationGraph = bundledGraph.copy()
  graph.setAttribute('title', markup)
  graph.setNodeAttribute(paper, 'title', markup)
  graph.setNodeAttribute(paper, 'authors', [markup])
  graph.setNodeAttribute(paper, 'note', markup)
  graph.setNodeAttribute(paper, 'venue', markup)
  graph.setNodeAttribute(paper, 'nickname', markup)
  const { page } = await explored(`?select=${paper}&labels=nickname`, { graph })
  expect(await page.locator('citation-graph').locator('img, b').count()).toBe(0)
  expect(await page.locator('#card').textContent()).toContain(markup)
  expect(await page.title()).toContain(markup)
})

test('no link leads anywhere but to the web', async () => {
  const graph: CitationGraph = bundledGraph.copy()
  graph.setNodeAttribute(paper, 'links', ['javascript:alert(1)', 'https://example.org/"onclick="x'])
  const { page } = await opened(`?select=${paper}`, {
    answers: { 'data/graph.json': { body: JSON.stringify(withFormat(graph)) } },
  })
  await page.locator('#card a, main.trouble').first().waitFor()
  const links = await page.locator('a').evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  expect(links.filter(link => !/^https?:\/\//.test(link))).toEqual([])
})

/** As `encodeGraphFile` writes it, but unchecked. */
function withFormat(graph: CitationGraph): object {
  return { format: 'cairn-graph', version: 1, ...graph.export() }
}
