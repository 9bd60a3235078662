import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { viewAt } from '../../src/state/address.ts'
import { bundledGraph, type Explored, explored } from './explored.ts'
import { axeViolations } from './page.ts'

const [one = '', other = ''] = bundledGraph
  .filterNodes((_, paper) => paper.listed)
  .filter(id => bundledGraph.getNodeAttribute(id, 'inListCitations') > 4)

/** Sets the view, waits until it is on screen and lets the labels settle. */
async function show({ page, view }: Explored, query: string): Promise<void> {
  await page.locator('citation-graph').evaluate((element, address) => {
    Object.assign(element, { address })
  }, query)
  await expect.poll(view).toEqual(viewAt(query, bundledGraph))
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const type = (field: string, text: string) => (page: Page) =>
  page.getByRole('combobox', { name: field }).fill(text)
const dismiss = (page: Page) => page.keyboard.press('Escape')
const toggle = (selector: string) => (page: Page) => page.locator(`${selector} > summary`).first().click()

/** What a page can look like: the view, how to open the rest and how to close it again. */
const states: readonly (readonly [
  name: string,
  query: string,
  open?: (page: Page) => Promise<void>,
  close?: (page: Page) => Promise<void>,
])[] = [
  ['first view', ''],
  ['missing list open', '', toggle('.missing-papers'), toggle('.missing-papers')],
  ['notes open', '', toggle('.problems'), toggle('.problems')],
  ['filter open', '?years=2020-2022', toggle('.filter'), toggle('.filter')],
  ['selected paper', `?select=${one}&labels=nickname`],
  ['two selected', `?layout=map&colour=community&select=${one},${other}`],
  ['neighbourhood', `?layout=layers&colour=year&select=${one}&reach=1`],
  ['axes', '?layout=axes&missing=4&lines=backbone'],
  ['reading path', `?order=reading&to=${one}&budget=5`],
  ['path with a start', `?to=${one}&from=${other}`, type('Also understand', 'l'), dismiss],
  ['story', '?story=backbone&layout=layers'],
  ['main path', '?story=main-path'],
  ['ready now', '?order=ready'],
  ['files open', '?order=hoisted', press('Take away'), dismiss],
  ['table open', '', press('The list in numbers'), dismiss],
  ['help open', '', press('Keys and help'), dismiss],
  ['saved views open', '', press('Saved views'), dismiss],
]

/** Each state is looked at in both colour schemes and at both sizes; these also in every pairing of them. */
const seenMost = ['first view', 'filter open', 'selected paper', 'table open']

test.each([
  ['every state', 'light', 1440, 900],
  ['what is seen most', 'dark', 1440, 900],
  ['what is seen most', 'light', 390, 844],
  ['every state', 'dark', 390, 844],
] as const)('axe has nothing to say of %s: %s, %d × %d', async (which, colorScheme, width, height) => {
  const visit = await explored('', { colorScheme, viewport: [width, height] })
  const { page } = visit
  for (const [name, query, open, close] of states) {
    if (which === 'what is seen most' && !seenMost.includes(name)) continue
    await show(visit, query)
    await open?.(page)
    expect(await axeViolations(page), name).toEqual([])
    await close?.(page)
  }
})

/** Contrast ratio of a custom property of the element with its background (WCAG 2.2). */
function contrastOf(name: string): number {
  const style = getComputedStyle(document.querySelector('citation-graph') ?? document.body)
  const luminance = (property: string) => {
    const hex = style.getPropertyValue(`--${property}`).trim()
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [low = 0, high = 0] = [luminance(name), luminance('background')].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test('who asks for more contrast gets it at once, in light and dark, for text and for hairlines', async () => {
  const visit = await explored(`?select=${one}`)
  const { page } = visit
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' })
    await expect.poll(() => page.evaluate(contrastOf, 'hairline')).toBeLessThan(3)
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    await expect.poll(() => page.evaluate(contrastOf, 'hairline')).toBeGreaterThan(3)
    expect(await page.evaluate(contrastOf, 'quiet')).toBeGreaterThan(7)
    expect(await axeViolations(page)).toEqual([])
  }
})

test('forced colours are those of page and stage, and what is chosen can still be told', async () => {
  const visit = await explored(`?select=${one}&theme=dark`)
  const { page } = visit
  const borders = () =>
    page.locator('.tabs button').evaluateAll(tabs => tabs.map(tab => getComputedStyle(tab).borderBottomColor))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    const background = colorScheme === 'dark' ? '#000000' : '#ffffff'
    const painted = () =>
      page.locator('citation-graph').evaluate(element => element.style.getPropertyValue('--background'))
    await expect.poll(painted).toBe(background)
    const [chosen, ...others] = await borders()
    expect(others).not.toContain(chosen)
    const mark = await page
      .locator('button.paper.selected')
      .evaluate(row => getComputedStyle(row, '::before').backgroundColor)
    expect(mark).not.toBe(colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)')
    expect(await axeViolations(page)).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'none' })
  await expect
    .poll(() => page.locator('citation-graph').evaluate(element => element.dataset.theme))
    .toBe('dark')
})

/** Buttons, fields and texts that stick out of the window or are cut off by what holds them. */
function cutOff(): string[] {
  const root = document.querySelector('citation-graph')?.shadowRoot
  return [
    ...(root?.querySelectorAll<HTMLElement>('button, select, input, summary, a, h1, h2, h3, p, dt, dd') ??
      []),
  ]
    .filter(
      element =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, .rows'),
    )
    .filter(element => {
      const { left, right } = element.getBoundingClientRect()
      const isClipped =
        getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth
      return left < -0.5 || right > innerWidth + 0.5 || isClipped
    })
    .map(element => `${element.tagName} ${element.className}: ${element.textContent?.trim().slice(0, 40)}`)
}

/** The window into which a box must fit. */
const enlarged = [720, 450] as const

test('at 200 % nothing is cut off, nothing scrolls sideways, and what opens fits the window', async () => {
  const visit = await explored('', { viewport: enlarged })
  const { page } = visit
  const [width, height] = enlarged
  for (const [name, query, open, close] of states) {
    await show(visit, query)
    await open?.(page)
    expect(await page.evaluate(cutOff), name).toEqual([])
    expect(await page.locator('#page').evaluate(({ scrollWidth }) => scrollWidth), name).toBeLessThanOrEqual(
      width,
    )
    for (const opened of await page.locator('dialog[open], [popover]:popover-open').all()) {
      const box = await opened.boundingBox()
      expect(
        box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
        name,
      ).toBe(true)
    }
    await close?.(page)
  }
})

test('who asks for less motion gets none: layouts, camera and cards are there at once', async () => {
  const visit = await explored('', { reducedMotion: true })
  const { page } = visit
  await page.getByRole('radio', { name: 'Map' }).click()
  await visit.untilView({ layout: 'map' })
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.locator('#list [data-paper]').first().click()
  const running = await page
    .locator('citation-graph')
    .evaluate(element =>
      (element.shadowRoot?.getAnimations() ?? []).map(animation => `${animation.playState} ${animation.id}`),
    )
  expect(running).toEqual([])
  const durations = await page
    .locator('citation-graph')
    .evaluate(element => [
      ...new Set(
        [...(element.shadowRoot?.querySelectorAll('*') ?? [])].map(
          one => getComputedStyle(one).transitionDuration,
        ),
      ),
    ])
  expect(durations).toEqual(['0s'])
})

test('where the window holds two columns, the details come when asked for, and for a path', async () => {
  const visit = await explored('', { viewport: [960, 720] })
  const { page } = visit
  const button = page.getByRole('button', { name: 'About this list' })
  const about = page.getByRole('article', { name: 'About this list' })
  expect(await about.isVisible()).toBe(false)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => about.isVisible()).toBe(true)
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  expect(await page.evaluate(cutOff)).toEqual([])
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect.poll(() => about.isVisible()).toBe(false)
  await show(visit, `?to=${one}&budget=5`)
  await expect.poll(() => page.getByRole('article', { name: 'Reading path' }).isVisible()).toBe(true)
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await button.count()).toBe(0)
})
