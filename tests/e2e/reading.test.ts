import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { PaperNode } from '../../src/core/citation-graph.ts'
import { type ExampleCitation, graphOf } from '../state/example.ts'
import { explored } from './explored.ts'

const attention = 'arxiv:1706.03762'
const slora = 'arxiv:2311.03285'
const alpa = 'arxiv:2201.12023'

const card = (page: Page) => page.getByRole('article', { name: 'Reading path' })
const steps = (page: Page) =>
  page
    .locator('.steps-of-path button.step')
    .evaluateAll(all => all.map(step => step.getAttribute('data-paper')))

test('from the first screen to a path by keys: what to read before a paper, from what one knows', async () => {
  const visit = await explored()
  const { page } = visit
  const field = page.getByRole('combobox', { name: 'What to read before a paper' })
  await field.fill('s lora')
  await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Enter')
  await visit.untilView({ goals: [slora], layout: 'layers' })
  await card(page).getByRole('heading', { name: 'Before S-LoRA' }).waitFor()
  expect(await steps(page)).toHaveLength(7)

  await page.getByRole('combobox', { name: 'Start from a paper that I know' }).fill('transformer')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await visit.untilView({ from: [attention] })
  await card(page)
    .getByText(/^From Transformer (?:through|straight)/)
    .waitFor()
  expect(await steps(page)).not.toContain(attention)

  await page.getByRole('combobox', { name: 'Also understand' }).fill('alpa')
  await page.getByRole('option', { name: 'Alpa', exact: false }).first().click()
  await visit.untilView({ goals: [slora, alpa], from: [attention] })
  await card(page).getByRole('heading', { name: 'Before S-LoRA and Alpa' }).waitFor()
  await page.getByRole('button', { name: 'Transformer Do not start from it' }).click()
  await visit.untilView({ from: [] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await visit.untilView({ goals: [slora, alpa], from: [attention] })
})

test('a name that nobody has says so, and Escape empties the field before it leaves the path', async () => {
  const visit = await explored(`?to=${slora}`)
  const { page } = visit
  const field = page.getByRole('combobox', { name: 'Start from a paper that I know' })
  await field.fill('zzzzqqqq')
  await page.getByText('No paper is called so.').waitFor()
  await page.keyboard.press('Escape')
  expect(await field.inputValue()).toBe('')
  expect(visit.view().goals).toEqual([slora])
})

test('the card of a paper joins it to the path, as its start or as another goal', async () => {
  const visit = await explored(`?to=${slora}&select=${attention}`)
  const { page } = visit
  await page.getByRole('button', { name: 'Start the path from it' }).click()
  await visit.untilView({ from: [attention], selected: [] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Another goal of the path' }).click()
  await visit.untilView({ goals: [slora, attention], from: [] })
})

test('marking a step as read plans the path anew, and skipping one does', async () => {
  const { page } = await explored(`?to=${slora}&budget=4`)
  await page.locator('.steps-of-path li').first().waitFor()
  const [first = '', second = ''] = await steps(page)
  await page.locator('.steps-of-path li').first().getByRole('button', { name: 'I have read it' }).click()
  await expect.poll(() => steps(page)).not.toContain(first)
  await page
    .locator(`.steps-of-path li:has([data-paper="${second}"])`)
    .getByRole('button', { name: 'Skip' })
    .click()
  await expect.poll(() => steps(page)).not.toContain(second)
  expect(await card(page).getByText('Skipped:').count()).toBe(1)
})

test('the story of the list is told in as many papers as one likes, thread by thread, or by the main path', async () => {
  const visit = await explored()
  const { page } = visit
  await page.getByRole('button', { name: 'The story in 8 papers' }).click()
  await visit.untilView({ story: { by: 'backbone', length: 8, chain: 1 }, layout: 'layers' })
  await page.getByRole('heading', { name: 'The story in 8 papers' }).waitFor()
  expect(await steps(page)).toHaveLength(8)
  const labels = await page.locator('#stage svg.labels text:not(.halo)').allTextContents()
  expect(labels.filter(label => /^[1-8]\. /.test(label))).toHaveLength(8)
  await page.getByRole('button', { name: 'One paper less' }).click()
  await visit.untilView({ story: { by: 'backbone', length: 7, chain: 1 } })
  const first = await steps(page)
  expect(first).toHaveLength(7)
  await page.getByRole('radio', { name: 'First thread' }).focus()
  await page.keyboard.press('ArrowRight')
  await visit.untilView({ story: { by: 'backbone', length: 7, chain: 2 } })
  await expect.poll(() => steps(page)).not.toEqual(first)
  await page.getByLabel('Told by').selectOption('main-path')
  await page.getByText('that it finds the papers that matter is nowhere shown').waitFor()
  await page.locator('#stage').focus()
  await page.keyboard.press('Escape')
  await page.getByRole('article', { name: 'About this list' }).waitFor()
  expect('story' in visit.view()).toBe(false)
})

test('in reading order papers are ticked as read, and what can be read now changes with it', async () => {
  const visit = await explored()
  const { page } = visit
  await page.getByRole('button', { name: 'Ready now' }).click()
  await visit.untilView({ ordering: 'ready' })
  const soFar = page.locator('.so-far p')
  expect(await soFar.textContent()).toMatch(/^0 of 47 papers read · \d+ ready now$/)
  const heading = page.getByRole('heading', { name: /^One paper away/ })
  const before = await heading.textContent()
  await page.locator(`button.paper[data-paper="${attention}"]`).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect.poll(() => soFar.textContent()).toMatch(/^1 of 47 papers read/)
  expect(await heading.textContent()).not.toBe(before)
  await page.getByRole('checkbox', { name: 'I have read Transformer', checked: true }).click()
  await expect.poll(() => soFar.textContent()).toMatch(/^0 of 47 papers read/)
})

test('on the stage only what can be read now stands out', async () => {
  const visit = await explored('?order=ready')
  const looks = [...(await visit.looks())]
  const ready = await visit.page.locator('.papers section').first().locator('[data-paper]').count()
  expect(looks.filter(([, { emphasis }]) => emphasis === 'near')).toHaveLength(ready)
  expect(looks.filter(([, { emphasis }]) => emphasis === 'faint')).toHaveLength(47 - ready)
})

test.each([
  ['path', `?to=${slora}&budget=5`, 'Before S-LoRA', 5],
  ['story', '?story=main-path&theme=dark', 'LLM papers: classical main path', 18],
  ['reading order', '?order=hoisted', 'LLM papers', 47],
])('a %s is printed as a page of its own', async (_, query, title, count) => {
  const { page, requests } = await explored(query)
  await expect.poll(() => requests.some(request => /\/printing-[^/]+\.js$/.test(request))).toBe(true)
  await page.emulateMedia({ media: 'print' })
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      return page.locator('#print h1').allTextContents()
    })
    .toEqual([title])
  expect(await page.locator('#print li').count()).toBe(count)
  expect(await page.locator('#print li').first().isVisible()).toBe(true)
  expect(await page.locator('#stage').isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.locator('#print').textContent()).toBe('')
  expect(await page.locator('#stage').isVisible()).toBe(true)
})

/** A list of sixty papers in a row, each with ninety missing papers of its own. */
function largeGraph() {
  const papers: Record<string, Partial<PaperNode>> = {}
  const citations: ExampleCitation[] = []
  for (let at = 0; at < 60; at += 1) {
    papers[`p${at}`] = { title: `Paper ${at}`, year: 1960 + at, order: at }
    if (at > 0) citations.push([`p${at}`, `p${at - 1}`, { mentions: 5 }])
    for (let of = 0; of < 90; of += 1) {
      papers[`m${at}-${of}`] = { title: `Missing ${at} ${of}`, year: 1950, listed: false }
      citations.push([`p${at}`, `m${at}-${of}`, { mentions: 1 }])
    }
  }
  return graphOf(papers, citations)
}

test('in a large graph a worker plans: paths, stories and orders come from it, and stand until the next', async () => {
  const visit = await explored('?to=p59&budget=3', { graph: largeGraph() })
  const { page, requests } = visit
  await expect.poll(() => steps(page)).toEqual(['p56', 'p57', 'p58'])
  expect(requests.some(request => /\/planning-worker-[^/]+\.js$/.test(request))).toBe(true)
  await page.getByRole('button', { name: 'One paper less' }).click()
  await expect.poll(() => steps(page)).toEqual(['p57', 'p58'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => steps(page)).toEqual(['p56', 'p57', 'p58'])
  await page.getByRole('button', { name: 'Leave the path' }).click()
  await page.getByRole('button', { name: 'Reading order' }).click()
  await page.locator('.so-far').waitFor()
  await page.getByRole('button', { name: 'The story in 8 papers' }).click()
  await expect.poll(() => steps(page)).toHaveLength(8)
})
