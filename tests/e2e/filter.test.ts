import { polygonContains } from 'd3'
import { expect, test } from 'vitest'
import type { Point } from '../../src/core/citation-graph.ts'
import { firstYear } from '../../src/core/paper.ts'
import { metricValue } from '../../src/state/metric.ts'
import { bundledGraph, type Explored, explored } from './explored.ts'

const listed = bundledGraph
  .filterNodes((_, paper) => paper.listed)
  .sort((a, b) => (paperOf(a).order ?? 0) - (paperOf(b).order ?? 0))
const years = listed.flatMap(id => firstYear(paperOf(id)) ?? [])
const [first, last] = [Math.min(...years), Math.max(...years)]

function paperOf(id: string) {
  return bundledGraph.getNodeAttributes(id)
}

/** Listed papers that the list shows in full, in its order. */
function unfaded({ page }: Explored): Promise<(string | null)[]> {
  return page
    .locator('#list [data-paper]:not(.faint)')
    .evaluateAll(rows => rows.map(row => row.getAttribute('data-paper')))
}

const within = (from: number, to: number) =>
  listed.filter(id => {
    const year = firstYear(paperOf(id)) ?? 0
    return year >= from && year <= to
  })

test('years are brushed over their histogram; what is left out is faint or gone; all comes back', async () => {
  const visit = await explored()
  const { page } = visit
  await page.getByText('Filter', { exact: true }).click()
  await page.locator('.histogram').waitFor()
  const bars = await page.locator('.histogram rect.in').all()
  expect(bars.length).toBe(last - first + 1)
  const [from, to] = [await bars[3]?.boundingBox(), await bars[5]?.boundingBox()]
  const svg = await page.locator('.histogram svg').boundingBox()
  if (!from || !to || !svg) throw new Error('the histogram is not on the page')
  await page.mouse.move(from.x + 1, svg.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width - 1, svg.y + 20, { steps: 4 })
  await page.mouse.up()
  const span = [first + 3, first + 5] as const
  await visit.untilView({ filter: { years: span } })
  const left = within(...span)
  await expect.poll(() => unfaded(visit)).toEqual(left)
  expect(await page.locator('#filter .tally').textContent()).toBe(`${left.length} of ${listed.length}`)
  expect(await page.locator('.histogram rect.in').count()).toBe(3)
  expect(await page.getByLabel('First year').inputValue()).toBe(String(span[0]))
  expect(await page.getByLabel('Last year').inputValue()).toBe(String(span[1]))
  const looks = await visit.looks()
  expect(
    [...looks]
      .filter(([, look]) => look.emphasis !== 'faint')
      .map(([id]) => id)
      .sort(),
  ).toEqual([...left].sort())
  await page.getByRole('radio', { name: 'gone' }).check()
  await visit.untilView({ filtering: 'hidden' })
  expect([...(await visit.looks()).keys()].sort()).toEqual([...left].sort())
  await page.mouse.click(from.x + 2, svg.y + 15)
  await page.getByRole('button', { name: 'Undo' }).click()
  await visit.untilView({ filter: { years: span } })
  await page.getByRole('button', { name: 'Show all' }).click()
  await visit.untilView({ filter: {} })
  await expect.poll(() => unfaded(visit)).toEqual(listed)
  expect(await page.locator('.histogram rect.in').count()).toBe(bars.length)
})

test('every filter is set by keys alone, and every one is a step that undo takes back', async () => {
  const visit = await explored()
  const { page } = visit
  await page.locator('#filter summary').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('First year').focus()
  await page.keyboard.press('ArrowDown')
  await visit.untilView({ filter: { years: [first + 1, last] } })
  await page.getByLabel('Last year').focus()
  await page.keyboard.press('ArrowUp')
  await visit.untilView({ filter: { years: [first + 1, last - 1] } })
  const slider = page.getByRole('slider')
  await slider.focus()
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight')
  await visit.untilView({ filter: { years: [first + 1, last - 1], cited: 3 } })
  expect(await slider.getAttribute('aria-valuetext')).toBe('at least 3 papers')
  await page.getByLabel('reference list not fully known').focus()
  await page.keyboard.press('Space')
  await visit.untilView({ filter: { years: [first + 1, last - 1], cited: 3, unknownReferences: true } })
  const left = within(first + 1, last - 1).filter(id => {
    const { inListCitations, referencesKnown } = paperOf(id)
    return inListCitations >= 3 && referencesKnown !== 'complete'
  })
  expect(left.length).toBeGreaterThan(0)
  await expect.poll(() => unfaded(visit)).toEqual(left)
  await page.getByLabel('I have').focus()
  await page.keyboard.press('ArrowDown')
  await visit.untilView({
    filter: { years: [first + 1, last - 1], cited: 3, unknownReferences: true, read: 'read' },
  })
  await expect.poll(() => unfaded(visit)).toEqual([])
  await page.getByRole('radio', { name: 'faint' }).focus()
  await page.keyboard.press('ArrowRight')
  await visit.untilView({ filtering: 'hidden' })
  await page.keyboard.press('Control+z')
  await visit.untilView({ filtering: 'faint' })
  for (let step = 0; step < 7; step += 1) await page.getByRole('button', { name: 'Undo' }).click()
  await visit.untilView({ filter: {} })
  expect({
    first: await page.getByLabel('First year').inputValue(),
    last: await page.getByLabel('Last year').inputValue(),
    cited: await slider.inputValue(),
    unknown: await page.getByLabel('reference list not fully known').isChecked(),
    read: await page.getByLabel('I have').inputValue(),
  }).toEqual({ first: String(first), last: String(last), cited: '0', unknown: false, read: 'either' })
})

test('what a select shows follows undo and redo', async () => {
  const visit = await explored()
  const { page } = visit
  const colour = page.getByRole('combobox', { name: 'Colour' })
  await colour.selectOption('year')
  await colour.selectOption('community')
  await page.locator('#stage').focus()
  for (const [keys, colouring] of [
    ['Control+z', 'year'],
    ['Control+z', 'section'],
    ['Control+y', 'year'],
    ['Control+y', 'community'],
  ] as const) {
    await page.keyboard.press(keys)
    await visit.untilView({ colouring })
    expect(await colour.inputValue()).toBe(colouring)
  }
})

test('around the selection only papers one, two or three citations away stay; hidden papers come back', async () => {
  const start =
    listed.find(id => paperOf(id).inListCitations + paperOf(id).inListReferences === 3) ?? listed[0] ?? ''
  const visit = await explored(`?select=${start}`)
  const { page } = visit
  let near = new Set([start])
  await page.getByRole('radio', { name: 'All papers stay' }).focus()
  for (const steps of [1, 2, 3]) {
    near = new Set([...near].flatMap(id => [id, ...bundledGraph.neighbors(id)]))
    await page.keyboard.press('ArrowRight')
    await visit.untilView({ reach: steps })
    await expect.poll(() => unfaded(visit)).toEqual(listed.filter(id => near.has(id)))
  }
  expect(
    await page.getByRole('radio', { name: 'Only papers 3 citations away' }).getAttribute('aria-checked'),
  ).toBe('true')
  await page.getByRole('button', { name: 'Hide it' }).click()
  await visit.untilView({ hidden: [start], selected: [] })
  expect((await visit.looks()).has(start)).toBe(false)
  await page.getByText('Filter', { exact: true }).click()
  await page.getByRole('button', { name: 'Show all, also 1 hidden paper' }).click()
  await visit.untilView({ hidden: [], reach: 0 })
  expect((await visit.looks()).size).toBe(listed.length)
  await page.getByRole('button', { name: 'Undo' }).click()
  await visit.untilView({ hidden: [start] })
  await page.locator(`#list [data-paper="${start}"]`).click()
  await visit.untilView({ hidden: [], selected: [start] })
  expect((await visit.looks()).has(start)).toBe(true)
})

test('Shift-drag selects what a rectangle holds, with Alt what a loop holds; a plain click clears', async () => {
  const visit = await explored()
  const { page } = visit
  const box = await page.locator('#stage').boundingBox()
  if (!box) throw new Error('the stage is not on the page')
  const at = (x: number, y: number): Point => ({ x: box.x + x * box.width, y: box.y + y * box.height })
  const inside = async (area: readonly Point[]) => {
    const corners = area.map(({ x, y }): [number, number] => [x, y])
    return [...(await visit.looks())]
      .filter(([, { x, y }]) => polygonContains(corners, [x, y]))
      .map(([id]) => id)
  }
  const drag = async (way: readonly Point[], keys: readonly string[]) => {
    const [start, ...rest] = way
    await page.mouse.move(start?.x ?? 0, start?.y ?? 0)
    for (const key of keys) await page.keyboard.down(key)
    await page.mouse.down()
    for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 2 })
    expect(await page.locator('#stage .area path').getAttribute('d')).toMatch(/^M.*Z$/)
    await page.mouse.up()
    for (const key of keys) await page.keyboard.up(key)
  }
  const [from, to] = [at(0.45, 0.25), at(0.75, 0.7)]
  const held = await inside([from, at(0.75, 0.25), to, at(0.45, 0.7)])
  expect(held.length).toBeGreaterThan(3)
  await drag([from, to], ['Shift'])
  await expect.poll(() => [...visit.view().selected].sort()).toEqual(held.sort())
  expect(await page.locator('#list [aria-pressed=true]').count()).toBe(held.length)

  const loop = [at(0.3, 0.2), at(0.7, 0.2), at(0.9, 0.8), at(0.55, 0.4), at(0.3, 0.9)]
  const looped = await inside(loop)
  expect(looped.length).toBeGreaterThan(2)
  await drag(loop, ['Shift', 'Alt'])
  await expect.poll(() => [...visit.view().selected].sort()).toEqual(looped.sort())
  expect(await page.locator('#stage .area path').getAttribute('d')).toBeNull()
  expect(visit.view()).toMatchObject({ pins: {} })
  expect(visit.view().camera).toBeUndefined()
  await page.mouse.click(box.x + 12, box.y + box.height - 60)
  await visit.untilView({ selected: [] })
})

test('free axes stand papers by any two numbers, and say which', async () => {
  const visit = await explored()
  const { page } = visit
  await page.getByRole('radio', { name: 'Axes' }).click()
  await visit.untilView({ layout: 'axes', axes: { x: 'date', y: 'in-list' } })
  await page.getByLabel('Across').selectOption('world')
  await page.getByLabel('Up').selectOption('page-rank')
  await visit.untilView({ axes: { x: 'world', y: 'page-rank' } })
  const looks = await visit.looks()
  const known = listed.filter(id => metricValue(paperOf(id), 'world') !== undefined)
  // Papers that two numbers put at one place stand beside it: only numbers that clearly differ are told apart.
  const rises = (ids: readonly string[], value: (id: string) => number, place: (id: string) => number) => {
    const clearly = 0.2 * Math.max(...ids.map(value))
    return ids.every(a => ids.every(b => value(b) - value(a) < clearly || place(b) > place(a)))
  }
  const place = (id: string) => looks.get(id) ?? { x: Number.NaN, y: Number.NaN }
  expect(
    rises(
      known,
      id => metricValue(paperOf(id), 'world') ?? 0,
      id => place(id).x,
    ),
  ).toBe(true)
  expect(
    rises(
      listed,
      id => metricValue(paperOf(id), 'page-rank') ?? 0,
      id => -place(id).y,
    ),
  ).toBe(true)
  await expect
    .poll(() => page.locator('.plane-axes .name').allTextContents())
    .toEqual(
      expect.arrayContaining([expect.stringContaining('in the world'), expect.stringContaining('PageRank')]),
    )
  await page.reload()
  await page.locator('#stage[data-ready]').waitFor({ state: 'attached' })
  expect(await page.getByLabel('Across').inputValue()).toBe('world')
  expect(await page.getByLabel('Up').inputValue()).toBe('page-rank')
})

test('lines are all citations, those that no others imply, or the backbone: ever fewer', async () => {
  const visit = await explored('', { webgl: false })
  const { page } = visit
  const drawn = () => page.locator('#stage svg.drawing > g:first-of-type > path').count()
  const lines = page.getByRole('combobox', { name: 'Lines' })
  const counts: number[] = []
  const citations = bundledGraph
    .mapDirectedEdges((_, citation, _citing, _cited, from, to) => ({
      citation,
      isListed: from.listed && to.listed,
    }))
    .flatMap(({ citation, isListed }) => (isListed ? [citation] : []))
  for (const [lining, expected] of [
    ['all', citations.length],
    ['needed', citations.filter(({ implied }) => !implied).length],
    ['backbone', citations.filter(({ deepest }) => deepest).length],
  ] as const) {
    await lines.selectOption(lining)
    await visit.untilView({ lining })
    await expect.poll(drawn).toBe(expected)
    counts.push(expected)
  }
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('two papers are lit with the citation between them, looked at, and Escape lights all again', async () => {
  const [attention, bert] = ['arxiv:1706.03762', 'arxiv:1810.04805']
  const visit = await explored(`?select=${attention},${bert}`)
  const { page } = visit
  await page.getByRole('button', { name: 'Look at them' }).click()
  await visit.untilView({ camera: { around: [attention, bert] } })
  const stage = await page.locator('#stage').boundingBox()
  const [older, newer] = [await visit.place(attention), await visit.place(bert)]
  expect(newer.x - older.x).toBeGreaterThan(0.3 * (stage?.width ?? 0))
  await page.getByRole('button', { name: 'Light them' }).click()
  await visit.untilView({ lit: [attention, bert], selected: [] })
  const bright = [...(await visit.looks())].filter(([, { emphasis }]) => emphasis !== 'faint')
  expect(bright.map(([id]) => id).sort()).toEqual([attention, bert])
  expect(await page.getByRole('group', { name: 'With the light' }).textContent()).toContain(
    '2 papers are lit',
  )
  await page.keyboard.press('Escape')
  await visit.untilView({ lit: [] })
})
