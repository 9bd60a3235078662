import { rgb } from 'd3'
import { expect, test } from 'vitest'
import { paperLabel } from '../../src/core/paper.ts'
import { layouts } from '../../src/state/view-state.ts'
import { type Explored, explored } from './explored.ts'
import { type Colour, coloursAt, difference } from './pixels.ts'

/** Listed papers from the most cited one down. */
function mostCited({ graph }: Explored): string[] {
  return graph
    .filterNodes((_, { listed }) => listed)
    .sort(
      (a, b) => graph.getNodeAttribute(b, 'inListCitations') - graph.getNodeAttribute(a, 'inListCitations'),
    )
}

test.each(
  layouts.flatMap(
    layout =>
      [
        [layout, 'webgl'],
        [layout, 'svg'],
      ] as const,
  ),
)('on the %s with %s, every paper is drawn in its place and in its colour', async (layout, drawsWith) => {
  const visit = await explored(`?layout=${layout}`, { webgl: drawsWith === 'webgl' })
  await visit.page.locator(`citation-graph[data-draws-with=${drawsWith}]`).waitFor()
  const looks = [...(await visit.looks()).values()]
  expect(looks.length).toBe(visit.graph.filterNodes((_, { listed }) => listed).length)
  await expect
    .poll(async () => {
      const colours = await coloursAt(visit.page, looks)
      return looks
        .filter((look, at) => difference(colours[at] ?? [0, 0, 0], channels(look.colour)) > 24)
        .map(({ label }) => label)
    })
    .toEqual([])
})

function channels(colour: string): Colour {
  const { r, g, b } = rgb(colour)
  return [r, g, b]
}

test('pointing at a paper names its neighbours and silences the rest; leaving it restores all', async () => {
  const visit = await explored()
  const { page, graph } = visit
  const [paper = ''] = mostCited(visit)
  const labels = page.locator('#stage svg.labels text')
  const before = await labels.allTextContents()
  const { x, y } = await visit.place(paper)
  await page.mouse.move(x, y)
  const labelOf = (id: string) => paperLabel(graph.getNodeAttributes(id))
  await expect
    .poll(() => page.locator('#stage svg.labels text.focus').allTextContents())
    .toEqual([expect.stringContaining(labelOf(paper))])
  const expected = [paper, ...graph.neighbors(paper)].map(labelOf)
  const named = await labels.allTextContents()
  expect(named.filter(label => !expected.some(one => label.startsWith(one)))).toEqual([])
  await page.mouse.move(x, 5)
  await expect.poll(() => labels.allTextContents()).toEqual(before)
})

test('a click selects in the list, on the card and in the address; a click on nothing clears', async () => {
  const visit = await explored()
  const { page, graph } = visit
  const [paper = '', other = ''] = mostCited(visit)
  const row = page.locator(`#list [data-paper="${paper}"]`)
  const at = await visit.place(paper)
  await page.mouse.click(at.x, at.y)
  await visit.untilView({ selected: [paper] })
  expect(await row.getAttribute('aria-pressed')).toBe('true')
  expect(await page.locator('#card h2').textContent()).toContain(graph.getNodeAttribute(paper, 'title'))
  await page.keyboard.down('Shift')
  const { x, y } = await visit.place(other)
  await page.mouse.click(x, y)
  await page.keyboard.up('Shift')
  await visit.untilView({ selected: [paper, other] })
  const { x: left, y: bottom, height } = await boxOf(visit)
  await page.mouse.click(left + 12, bottom + height - 60)
  await visit.untilView({ selected: [] })
  expect(await row.getAttribute('aria-pressed')).toBe('false')
})

test('the wheel zooms where the pointer is, and fitting brings everything back', async () => {
  const visit = await explored()
  const { page } = visit
  const [paper = ''] = mostCited(visit)
  const before = await visit.place(paper)
  await page.mouse.move(before.x, before.y)
  await page.mouse.wheel(0, -600)
  await expect.poll(visit.share).toBeLessThan(0.8)
  const after = await visit.place(paper)
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3)
  await page.getByRole('button', { name: 'Fit everything' }).click()
  await expect.poll(() => visit.view().camera).toBeUndefined()
})

test('dragging the ground pans and leaves the papers where they are', async () => {
  const visit = await explored()
  const { page } = visit
  const [paper = ''] = mostCited(visit)
  const before = await visit.place(paper)
  const { x, y, height } = await boxOf(visit)
  await page.mouse.move(x + 12, y + height - 60)
  await page.mouse.down()
  await page.mouse.move(x + 112, y + height - 100, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => visit.view().camera).toBeDefined()
  const after = await visit.place(paper)
  expect(Math.abs(after.x - before.x - 100)).toBeLessThan(3)
  expect(Math.abs(after.y - before.y + 40)).toBeLessThan(3)
  expect(visit.view()).toMatchObject({ pins: {}, selected: [] })
})

test('a dragged paper stays where it was put, and no other moves', async () => {
  const visit = await explored()
  const { page } = visit
  const [paper = ''] = mostCited(visit)
  const before = await visit.looks()
  const { x, y } = await visit.place(paper)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 80, y + 50, { steps: 8 })
  await page.mouse.up()
  await expect.poll(() => Object.keys(visit.view().pins.timeline ?? {})).toEqual([paper])
  const after = await visit.looks()
  const moved = [...after].filter(([id, look]) => {
    const was = before.get(id)
    return !was || Math.hypot(look.x - was.x, look.y - was.y) > 1
  })
  expect(moved.map(([id]) => id)).toEqual([paper])
  const now = await visit.place(paper)
  expect(Math.hypot(now.x - x - 80, now.y - y - 50)).toBeLessThan(2)
})

test.each(layouts)(
  'labels never overprint each other on the %s, on any screen, zoomed or not',
  async layout => {
    const visit = await explored(`?layout=${layout}`)
    const { page } = visit
    for (const [width, height] of [
      [1920, 1080],
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      const boxes = await labelBoxes(visit)
      expect(boxes.length).toBeGreaterThan(5)
      expect(overlaps(boxes)).toEqual([])
    }
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(visit.share).toBeLessThan(0.8)
    expect(overlaps(await labelBoxes(visit))).toEqual([])
  },
)

interface LabelBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where ink of the labels may be, after the frame in which they are placed. */
async function labelBoxes({ page }: Explored): Promise<LabelBox[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(resolve => requestAnimationFrame(resolve))
    const root = document.querySelector('citation-graph')?.shadowRoot
    return [...(root?.querySelectorAll('svg.labels text') ?? [])].map(label => {
      const { left, right, top, bottom } = label.getBoundingClientRect()
      const leading = (bottom - top) * 0.2
      return { text: label.textContent, left, right, top: top + leading, bottom: bottom - leading }
    })
  })
}

function overlaps(boxes: readonly LabelBox[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map(b => `${a.text} over ${b.text}`),
  )
}

async function boxOf({ page }: Explored): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('#stage').boundingBox()
  if (!box) throw new Error('the stage is not on the page')
  return box
}
