import { expect, test } from 'vitest'
import { bundledGraph, explored } from './explored.ts'

const phone = [390, 844] as const
const transformer = 'arxiv:1706.03762'
const bert = 'arxiv:1810.04805'
const gpt3 = 'arxiv:2005.14165'

test('a tap selects, a long press adds, and a long press on what is selected takes it out', async () => {
  const visit = await explored('', { viewport: phone })
  const { page } = visit
  const hand = await page.context().newCDPSession(page)
  const press = async (paper: string) => {
    const { x, y } = await visit.place(paper)
    await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    const before = visit.view().selected
    await expect.poll(() => visit.view().selected).not.toEqual(before)
    await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const { x, y } = await visit.place(transformer)
  await page.touchscreen.tap(x, y)
  await visit.untilView({ selected: [transformer] })
  await press(bert)
  await visit.untilView({ selected: [transformer, bert] })
  await expect.poll(() => page.locator('#card h2').textContent()).toBe('BERT cites Transformer')
  await press(bert)
  await visit.untilView({ selected: [transformer] })
})

test('with “Add more” every tap adds, on the stage, in the card and in the list, until it is let go', async () => {
  const visit = await explored('', { viewport: phone })
  const { page } = visit
  const { x, y } = await visit.place(transformer)
  await page.touchscreen.tap(x, y)
  const button = page.getByRole('button', { name: 'Add more' })
  await button.tap()
  expect(await button.getAttribute('aria-pressed')).toBe('true')
  const other = await visit.place(gpt3)
  await page.touchscreen.tap(other.x, other.y)
  await visit.untilView({ selected: [transformer, gpt3] })
  await page.locator(`#list [data-paper="${bert}"]`).tap()
  await visit.untilView({ selected: [transformer, gpt3, bert] })
  await page.getByRole('button', { name: 'Undo' }).tap()
  await button.tap()
  const [first = ''] = bundledGraph.filterNodes((id, { listed }) => listed && id !== bert)
  await page.locator(`#list [data-paper="${first}"]`).tap()
  await visit.untilView({ selected: [first] })
})

test('what one can do with a selection stays at hand on a phone, wherever one has scrolled to', async () => {
  const visit = await explored(`?select=${transformer}`, { viewport: phone })
  const { page } = visit
  const tools = page.getByRole('group', { name: 'With the selection' })
  const whole = await page.locator('#page').evaluate(element => element.clientHeight)
  expect(whole).toBeLessThan(844)
  for (const top of [0, 900, 100_000]) {
    await page.locator('#page').evaluate((element, y) => element.scrollTo(0, y), top)
    const box = await tools.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0)
    for (const button of await tools.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
})

test('without a selection the page has all of the phone’s screen', async () => {
  const { page } = await explored('', { viewport: phone })
  expect(await page.locator('#page').evaluate(element => element.clientHeight)).toBe(844)
})

test('a mouse needs no “Add more”: it has Shift', async () => {
  const { page } = await explored(`?select=${transformer}`)
  expect(await page.locator('#tools .adding').isVisible()).toBe(false)
})
