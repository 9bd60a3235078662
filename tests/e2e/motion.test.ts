import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { paperLabel } from '../../src/core/paper.ts'
import { bundledGraph, type Explored, explored } from './explored.ts'
import { coloursAt, difference } from './pixels.ts'

const [paper = ''] = bundledGraph
  .filterNodes((_, { listed }) => listed)
  .sort(
    (a, b) =>
      bundledGraph.getNodeAttribute(b, 'inListCitations') -
      bundledGraph.getNodeAttribute(a, 'inListCitations'),
  )
const name = paperLabel(bundledGraph.getNodeAttributes(paper))

/** Changes the address and follows the stage frame by frame until it stands still: the places of one label. */
function followed(page: Page, address: string): Promise<string[]> {
  return page.evaluate(
    async ([next, text]) => {
      const element = document.querySelector('citation-graph')
      const stage = element?.shadowRoot?.getElementById('stage')
      if (!element || !stage) throw new Error('no stage on the page')
      Object.assign(element, { address: next })
      const places: string[] = []
      while (stage.hasAttribute('data-moving')) {
        await new Promise(resolve => requestAnimationFrame(resolve))
        const label = [...stage.querySelectorAll('svg.labels text')].find(one => one.textContent === text)
        places.push(label?.getAttribute('transform') ?? 'none')
      }
      return places
    },
    [address, name] as const,
  )
}

async function untilStill({ page }: Explored): Promise<void> {
  await page.locator('#stage:not([data-moving])').waitFor()
}

/** Papers whose middle does not show their colour. */
async function misplaced(visit: Explored): Promise<string[]> {
  const looks = [...(await visit.looks()).values()]
  const colours = await coloursAt(visit.page, looks)
  return looks
    .filter((look, at) => {
      const channels = [1, 3, 5].map(from => Number.parseInt(look.colour.slice(from, from + 2), 16))
      const [red = 0, green = 0, blue = 0] = channels
      return difference(colours[at] ?? [0, 0, 0], [red, green, blue]) > 24
    })
    .map(({ label }) => label)
}

test.each(['webgl', 'svg'])(
  'papers go their way to another layout step by step and arrive, with %s',
  async drawsWith => {
    const visit = await explored('', { reducedMotion: false, webgl: drawsWith === 'webgl' })
    const places = await followed(visit.page, '?layout=map')
    expect(new Set(places).size).toBeGreaterThan(4)
    await expect.poll(() => misplaced(visit)).toEqual([])
  },
)

test('who asks for less motion sees cuts', async () => {
  const { page } = await explored('', { reducedMotion: true })
  expect(await followed(page, '?layout=map')).toEqual([])
  expect(await followed(page, '?layout=map&at=300,300,0.3')).toEqual([])
})

test('pointing at a paper while others move does not hold them up, and is seen when they stand', async () => {
  const visit = await explored('', { reducedMotion: false })
  const { page } = visit
  await page
    .locator('citation-graph')
    .evaluate(element => Object.assign(element, { address: '?layout=layers' }))
  await visit.untilView({ layout: 'layers' })
  const { x, y } = await visit.place(paper)
  await page.mouse.move(x, y)
  await untilStill(visit)
  await page.mouse.move(x + 1, y)
  await expect.poll(() => page.locator('#stage svg.labels text.focus').first().textContent()).toContain(name)
  await untilStill(visit)
  await page.mouse.move(x, 5)
  await untilStill(visit)
  await expect.poll(() => misplaced(visit)).toEqual([])
})

test('a layout chosen while papers move is where they end', async () => {
  const visit = await explored('', { reducedMotion: false })
  const { page } = visit
  for (const layout of ['Map', 'Layers', 'Timeline', 'Layers'])
    await page.getByRole('radio', { name: layout, exact: true }).click()
  await untilStill(visit)
  await expect.poll(() => misplaced(visit)).toEqual([])
})

test('the first touch ends a flight where it is, and the address says where', async () => {
  const visit = await explored('', { reducedMotion: false })
  const { page } = visit
  const goal = { x: 900, y: 250, ratio: 0.1 }
  await page.evaluate(async address => {
    const element = document.querySelector('citation-graph')
    const stage = element?.shadowRoot?.getElementById('stage')
    if (!element || !stage) throw new Error('no stage on the page')
    Object.assign(element, { address })
    for (let frames = 0; frames < 8; frames += 1) await new Promise(resolve => requestAnimationFrame(resolve))
    stage.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
  }, `?at=${goal.x},${goal.y},${goal.ratio}`)
  await untilStill(visit)
  await expect.poll(visit.share).toBeGreaterThan(goal.ratio)
  await expect.poll(() => misplaced(visit)).toEqual([])
})

test('three quick presses of plus zoom in three times', async () => {
  const visit = await explored('', { reducedMotion: false })
  const { page } = visit
  await page.locator('#stage').focus()
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('+')
  await untilStill(visit)
  await expect.poll(visit.share).toBeCloseTo(1 / 1.5 ** 3, 2)
  await page.keyboard.press('0')
  await untilStill(visit)
  await expect.poll(() => visit.view().camera).toBeUndefined()
})
