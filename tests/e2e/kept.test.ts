import { text as textOf } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bundledGraph, type Explored, explored } from './explored.ts'

const listed = bundledGraph.filterNodes((_, paper) => paper.listed)
const [one = '', other = ''] = listed

async function reloaded({ page }: Explored, address: string): Promise<void> {
  await page.goto(new URL(address, page.url()).href)
  await page.locator('#stage[data-ready]').waitFor({ state: 'attached' })
}

/** From now on the page may keep nothing, as in a browser that forbids it. */
async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
}

function focusedName(): string | null | undefined {
  return document.querySelector('citation-graph')?.shadowRoot?.activeElement?.getAttribute('aria-label')
}

test('a view is saved by name, found again after a reload, shown and forgotten, by keys alone', async () => {
  const visit = await explored(`?layout=map&colour=year&select=${one}`)
  const { page } = visit
  const button = page.getByRole('button', { name: 'Saved views' })
  const popover = page.getByRole('dialog', { name: 'Saved views' })
  await button.focus()
  await page.keyboard.press('Enter')
  await popover.getByRole('heading', { name: 'Saved views' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('1 <b>& map</b>')
  await page.keyboard.press('Enter')
  const saved = popover.getByRole('button', { name: '1 <b>& map</b>', exact: true })
  await saved.waitFor()
  expect(visit.view().layout).toBe('map')
  await page.keyboard.press('Escape')
  await popover.waitFor({ state: 'hidden' })
  expect(await page.evaluate(focusedName)).toBe('Saved views')
  expect(visit.view().selected).toEqual([one])

  await reloaded(visit, '?')
  await visit.untilView({ layout: 'timeline', selected: [] })
  await button.click()
  await saved.click()
  await visit.untilView({ layout: 'map', colouring: 'year', selected: [one] })
  await popover.getByRole('button', { name: 'Forget' }).click()
  await expect.poll(() => saved.count()).toBe(0)
  expect(await popover.textContent()).toContain('None yet')
  await page.keyboard.press('Escape')
  await popover.waitFor({ state: 'hidden' })
  expect(visit.view().selected).toEqual([one])
  await reloaded(visit, '?')
  await button.click()
  await popover.getByText('None yet').waitFor()
})

test('what is read and noted stays over a reload, shows in list, card and filter, and travels as a file', async () => {
  const visit = await explored(`?select=${one}`)
  const { page } = visit
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await expect
    .poll(() => page.getByRole('button', { name: '✓ Read' }).getAttribute('aria-pressed'))
    .toBe('true')
  const note = page.getByRole('textbox', { name: 'Note to yourself' })
  await note.fill('Begin <i>here</i>\n— twice')
  await page.locator(`#list [data-paper="${other}"]`).click()
  await visit.untilView({ selected: [other] })
  expect(await note.inputValue()).toBe('')
  expect(await page.getByRole('button', { name: 'Mark as read' }).getAttribute('aria-pressed')).toBe('false')

  await reloaded(visit, `?read=read&select=${one}`)
  expect(await note.inputValue()).toBe('Begin <i>here</i>\n— twice')
  const search = page.getByRole('searchbox')
  await search.fill('begin twice')
  await expect.poll(() => page.locator('#list [data-paper]').first().getAttribute('data-paper')).toBe(one)
  await search.fill('')
  const read = page.locator('#list [data-paper]').filter({ hasText: '✓' })
  expect(await read.evaluateAll(rows => rows.map(row => row.getAttribute('data-paper')))).toEqual([one])
  await page.getByRole('button', { name: 'Close the card' }).click()
  const progress = page.getByRole('progressbar', { name: 'Papers read' })
  expect(
    await progress.evaluate(bar => (bar instanceof HTMLProgressElement ? [bar.value, bar.max] : [])),
  ).toEqual([1, listed.length])
  expect(await page.locator('.progress').textContent()).toContain('1 note')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('reading-journal.txt')
  const text = await textOf(await download.createReadStream())
  expect(text).toContain(one)
  await page.evaluate(() => localStorage.clear())
  await reloaded(visit, '?')
  expect(await read.count()).toBe(0)
  const file = page.getByLabel('Bring a file back')
  await file.setInputFiles({
    name: 'journal.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${text}\n\u0000 nonsense\n# note %E0 "x"\n`),
  })
  await expect.poll(() => read.count()).toBe(1)
  await page.locator(`#list [data-paper="${one}"]`).click()
  expect(await note.inputValue()).toBe('Begin <i>here</i>\n— twice')
})

test('a read paper carries its tick on the stage too', async () => {
  const visit = await explored(`?select=${one}`)
  const { page } = visit
  const label = page.locator('#stage svg.labels text.focus').first()
  expect(await label.textContent()).not.toContain('✓')
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await expect.poll(() => label.textContent()).toContain('✓')
})

test('where the browser keeps nothing, saving says so and all else works on', async () => {
  const visit = await explored()
  const { page } = visit
  await forbidStorage(page)
  await reloaded(visit, `?select=${one}`)
  await page.getByRole('button', { name: 'Saved views' }).click()
  const popover = page.getByRole('dialog', { name: 'Saved views' })
  await popover.getByRole('textbox').fill('Here')
  await popover.getByRole('button', { name: 'Save', exact: true }).click()
  await popover.getByText('This browser keeps nothing').waitFor()
  await popover.getByRole('button', { name: 'Here', exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Mark as read' }).click()
  await expect.poll(() => page.locator('#list [data-paper]').filter({ hasText: '✓' }).count()).toBe(1)
})
