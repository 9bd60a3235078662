import { expect, test } from 'vitest'
import { standing } from '../../src/state/standing.ts'
import { firstView } from '../../src/state/view-state.ts'
import { neighbourTowards } from '../../src/state/walk.ts'
import { bundledGraph, type Explored, explored } from './explored.ts'
import { axeViolations } from './page.ts'

const section = 'llm-server-system'
const node = `~${section}`
const papers = bundledGraph.filterNodes((_, paper) => paper.section === section)
const stands = standing(bundledGraph, { ...firstView, folded: [section] })

async function textOf({ page }: Explored, selector: string): Promise<string> {
  return ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

test('a section is folded from the legend by keys, told by its card, and unfolded again; undo takes it back', async () => {
  const visit = await explored()
  const { page } = visit
  const button = page.locator('#legend').getByRole('button', { name: 'Fold LLM Server System into one' })
  await button.focus()
  await page.keyboard.press('Enter')
  await visit.untilView({ folded: [section] })
  expect(await page.locator('#stage text.group').textContent()).toBe(`LLM Server System (${papers.length})`)
  const looks = await visit.looks()
  expect(papers.filter(id => looks.has(id))).toEqual([])
  const { x, y } = await visit.place(node)
  await page.mouse.click(x, y)
  await visit.untilView({ selected: [node] })
  await expect.poll(() => textOf(visit, '#card h2')).toBe('LLM Server System')
  expect(await textOf(visit, '#card .published')).toMatch(/^14 papers · \d{4}–\d{4}$/)
  expect(await textOf(visit, '#announcer')).toContain('LLM Server System, 14 papers folded into one')
  expect(await axeViolations(page)).toEqual([])
  await page.locator('#card').getByRole('button', { name: 'Unfold' }).click()
  await visit.untilView({ folded: [], selected: [] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await visit.untilView({ folded: [section], selected: [node] })
  await page.mouse.dblclick(x, y)
  await visit.untilView({ folded: [], selected: [] })
})

test('the list folds its sections too; a paper chosen there steps out of its group and stands by itself', async () => {
  const visit = await explored()
  const { page } = visit
  await page.locator('#list').getByRole('button', { name: 'Fold LLM Server System into one' }).click()
  await visit.untilView({ folded: [section] })
  const [first = ''] = papers
  await page.locator(`#list [data-paper="${first}"]`).click()
  await visit.untilView({ selected: [first] })
  expect((await visit.looks()).get(first)).toMatchObject({ halo: expect.any(String) })
  await expect.poll(() => page.locator('#stage text.group').textContent()).toBe('LLM Server System (13)')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('#stage text.group').textContent()).toBe('LLM Server System (14)')
})

test('arrow keys walk onto a folded group and off it; Enter unfolds it', async () => {
  const visit = await explored(`?fold=${section}`)
  const { page } = visit
  const looks = await visit.looks()
  const keys = { left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' } as const
  const directions = Object.keys(keys) as (keyof typeof keys)[]
  const steps = [...looks.keys()].flatMap(from => directions.map(direction => ({ from, direction })))
  const onto = steps.find(
    ({ from, direction }) => neighbourTowards(stands.graph, looks, from, direction) === node,
  )
  const off = directions.find(direction => neighbourTowards(stands.graph, looks, node, direction))
  if (!onto || !off) throw new Error('the folded group has no neighbour')
  await page.locator(`#list [data-paper="${onto.from}"]`).click()
  await page.locator('#stage').focus()
  await page.keyboard.press(keys[onto.direction])
  await visit.untilView({ selected: [node] })
  await page.keyboard.press(keys[off])
  await visit.untilView({ selected: [neighbourTowards(stands.graph, looks, node, off) ?? ''] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('#stage').focus()
  await page.keyboard.press('Enter')
  await visit.untilView({ folded: [], selected: [] })
})

test('a line of a folded group says how many of its papers cite, and both ends are selected by a click', async () => {
  const visit = await explored(`?layout=map&fold=${section},parallelism-training-system`)
  const { page } = visit
  const [from, to] = [await visit.place(node), await visit.place('~parallelism-training-system')]
  // Near the middle of the widest line there is.
  const at = {
    x: (from.x + to.x) / 2 + 0.1 * (to.y - from.y),
    y: (from.y + to.y) / 2 - 0.1 * (to.x - from.x),
  }
  await page.mouse.move(at.x, at.y)
  await expect
    .poll(() => textOf(visit, '#tooltip'))
    .toMatch(
      /LLM Server System cites Parallelism Training System ?42 citations, from \d+ of 14 papers to \d+ of 13/,
    )
  await page.mouse.click(at.x, at.y)
  await visit.untilView({ selected: ['~parallelism-training-system', node] })
  await expect
    .poll(() => textOf(visit, '#card header'))
    .toContain('LLM Server System cites Parallelism Training System: 42 citations')
})

test('without WebGL a folded group is drawn all the same', async () => {
  const visit = await explored(`?fold=${section}`, { webgl: false })
  expect(await visit.page.locator('#stage text.group').textContent()).toBe('LLM Server System (14)')
  await expect.poll(() => visit.page.locator('#stage svg.drawing g g').count()).toBe(47 - 14 + 1)
})

test('an address with a group that this graph does not have shows everything', async () => {
  const visit = await explored('?fold=nowhere&select=~nowhere')
  expect((await visit.looks()).size).toBe(47)
  expect(await visit.page.locator('#card').textContent()).toContain('About this list')
})
