import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { paperLabel } from '../../src/core/paper.ts'
import { neighbourTowards } from '../../src/state/walk.ts'
import { bundledGraph, explored } from './explored.ts'

interface Stop {
  readonly area: string
  readonly name: string
  /** A ring or line that no other element has, at least 2 pixels wide. */
  readonly isMarked: boolean
  /** Wholly in the window and not under something else. */
  readonly isSeen: boolean
}

/** What has focus now; undefined when nothing of the explorer has. */
function focusedStop(): Stop | undefined {
  const root = document.querySelector('citation-graph')?.shadowRoot
  const focused = root?.activeElement
  if (!root || !focused) return undefined
  const marked = [focused, focused.closest('.search'), focused.closest('label')]
  const isMarked = marked.some(element => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element ?? document.body)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  })
  const shown = (focused.matches('[type=file]') && focused.closest('label')) || focused
  const { left, right, top, bottom } = shown.getBoundingClientRect()
  const under = root.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return {
    area:
      focused.closest('#search, #filter, #list, #bar, #stage, #caption, .zoom, #legend, #card, #tools')?.id ||
      'zoom',
    name:
      focused.getAttribute('data-paper') ??
      focused.getAttribute('aria-label') ??
      (focused.closest('label') ?? focused).textContent?.replace(/\s+/g, ' ').trim().slice(0, 60) ??
      '',
    isMarked,
    isSeen:
      left >= -1 &&
      right <= innerWidth + 1 &&
      top >= -1 &&
      bottom <= innerHeight + 1 &&
      under !== null &&
      (shown.contains(under) || under.contains(shown)),
  }
}

/** How many things on the page can have focus by Tab: what is disabled, folded away or one of a group with a single stop is left out. */
function stopsInAll(): number {
  const root = document.querySelector('citation-graph')?.shadowRoot
  const all = [
    ...(root?.querySelectorAll<HTMLElement>(
      'a[href], button, select, input, textarea, summary, [tabindex]',
    ) ?? []),
  ]
  const radios = new Set<string>()
  return all.filter(element => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('dialog, [popover]'))
      return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    if (radios.has(element.name)) return false
    radios.add(element.name)
    return true
  }).length
}

/**
 * Presses Tab from the first stop until focus leaves the page; gives every stop on the way. Where Tab would begin by
 * itself differs between browsers once something was scrolled into view.
 */
async function walked(page: Page): Promise<Stop[]> {
  await page.getByRole('searchbox').focus()
  const stops: Stop[] = []
  for (;;) {
    const stop = await page.evaluate(focusedStop)
    if (!stop) return stops
    stops.push(stop)
    await page.keyboard.press('Tab')
    if (stops.length > 150) throw new Error('Tab never leaves the page')
  }
}

const focusedName = (page: Page) => page.evaluate(focusedStop).then(stop => stop?.name)

test('Tab goes once through everything, in the order of reading, and focus is always seen', async () => {
  const paper = bundledGraph.findNode((_, { listed, inListCitations }) => listed && inListCitations > 4) ?? ''
  for (const [query, folded, areas] of [
    [
      '',
      '#filter summary, #card summary',
      ['search', 'filter', 'list', 'bar', 'stage', 'zoom', 'legend', 'card'],
    ],
    [
      `?layout=axes&select=${paper}`,
      '#card summary',
      ['search', 'filter', 'list', 'bar', 'stage', 'caption', 'zoom', 'legend', 'card', 'tools'],
    ],
  ] as const) {
    const { page } = await explored(query)
    // What comes while idle is one more stop when it is there.
    await page.waitForLoadState('networkidle')
    await page.locator(folded).evaluateAll(summaries => {
      for (const { parentElement } of summaries)
        if (parentElement) Object.assign(parentElement, { open: true })
    })
    const stops = await walked(page)
    expect(stops.map(({ area }) => area).filter((area, at, all) => area !== all[at - 1])).toEqual(areas)
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([])
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
    expect(stops.filter(({ name }) => !name)).toEqual([])
    expect(stops.length).toBe(await page.evaluate(stopsInAll))
  }
})

test('with keys alone: find a paper, walk along its citations, put one away, look at numbers and keys, come back', async () => {
  const visit = await explored()
  const { page } = visit
  const announced = () => page.locator('#announcer').textContent()
  const spoken = (id: string) => {
    const paper = bundledGraph.getNodeAttributes(id)
    return `Selected ${paperLabel(paper)}, “${paper.title}”. Cites ${paper.inListReferences} and is cited by ${paper.inListCitations} in the list.`
  }
  await page.keyboard.press('/')
  await page.keyboard.type('attention is all')
  await page.keyboard.press('Enter')
  await expect.poll(() => visit.view().selected.length).toBe(1)
  let [at = ''] = visit.view().selected
  expect(bundledGraph.getNodeAttribute(at, 'title')).toBe('Attention Is All You Need')
  await expect.poll(announced).toBe(spoken(at))

  await page.keyboard.press('Escape')
  await page.locator('#stage').focus()
  for (const [key, direction] of [
    ['ArrowRight', 'right'],
    ['ArrowDown', 'down'],
    ['ArrowUp', 'up'],
    ['ArrowLeft', 'left'],
  ] as const) {
    const next = neighbourTowards(bundledGraph, await visit.looks(), at, direction)
    await page.keyboard.press(key)
    if (next) at = next
    await visit.untilView({ selected: [at] })
    await expect.poll(announced).toBe(spoken(at))
    expect(await page.locator('#card h2').textContent()).toContain(bundledGraph.getNodeAttribute(at, 'title'))
  }

  for (const [opener, title] of [
    ['The list in numbers', 'The list in numbers'],
    ['Keys and help', 'Keys and gestures'],
  ] as const) {
    await page.getByRole('button', { name: opener }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: title })
    await dialog.waitFor()
    for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key)
      expect(
        await page.evaluate(() => {
          const focused = document.querySelector('citation-graph')?.shadowRoot?.activeElement
          return !focused || focused.closest('dialog[open]') !== null
        }),
      ).toBe(true)
    }
    await page.keyboard.press('3')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await focusedName(page)).toBe(opener)
    await visit.untilView({ layout: 'timeline', selected: [at] })
  }

  await page.getByRole('button', { name: 'Hide it' }).focus()
  await page.keyboard.press('Enter')
  await visit.untilView({ hidden: [at], selected: [] })
  await page.keyboard.press('Control+z')
  await visit.untilView({ hidden: [], selected: [at] })
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.focus()
  while (visit.view().selected.length > 0) {
    const { selected } = visit.view()
    await page.keyboard.press('Enter')
    await expect.poll(() => visit.view().selected).not.toEqual(selected)
  }
  await page.keyboard.press('Enter')
  expect(await undo.isDisabled()).toBe(true)
  expect(await focusedName(page)).toBe('Undo')
})
