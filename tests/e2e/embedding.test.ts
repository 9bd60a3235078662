import { expect, test } from 'vitest'
import { guestPage } from './guest-page.ts'
import { axeViolations, opened } from './page.ts'

const graph = 'src="graph.json"'
const told = `${graph} talk="talk.md"`

test('an article shows a graph and a talk that its own buttons step', async () => {
  const { page } = await opened('../examples/plain/index.html')
  await page.locator('#timeline #stage[data-ready]').waitFor()
  await page.locator('#talk').scrollIntoViewIfNeeded()
  await expect.poll(() => page.locator('#scene').textContent()).toBe('3 of 12: Attention is all you need')
  await page.locator('#next').click()
  await expect.poll(() => page.locator('#scene').textContent()).toContain('4 of 12')
  await page.locator('#back').click()
  await expect.poll(() => page.locator('#scene').textContent()).toContain('3 of 12')
  expect(await axeViolations(page)).toEqual([])
})

test('attributes say what is shown, also when they change, and events tell what happened', async () => {
  const { page, told: events, ask } = await guestPage(`<citation-graph ${told} scene="2"></citation-graph>`)
  await expect.poll(events).toContain('graph-ready {"title":"LLM papers","papers":47}')
  await expect.poll(() => ask('citation-graph', one => one.scene)).toBe(2)
  const element = page.locator('citation-graph')
  const set = (name: string, value: string) =>
    element.evaluate((one, [key = '', to = '']) => one.setAttribute(key, to), [name, value])
  await set('scene', '4')
  await expect
    .poll(async () => (await events()).filter(one => one.startsWith('scene')).at(-1))
    .toContain('"scene":4')
  expect(await ask('citation-graph', one => [one.next(), one.scene, one.back(), one.scene])).toEqual([
    true,
    5,
    true,
    4,
  ])
  await element.evaluate(one => one.removeAttribute('scene'))
  await set('view', '?layout=map')
  await expect.poll(() => ask('citation-graph', one => one.address)).toBe('?layout=map')
  expect((await events()).filter(one => one.startsWith('scene')).at(-1)).toBe(
    'scene-change {"scenes":0,"title":""}',
  )
  expect(await page.locator('#list').isVisible()).toBe(false)
  await set('chrome', 'full')
  await page.locator('#list').waitFor()
  expect(await ask('citation-graph', one => one.address)).toBe('?layout=map')
})

test.each([
  ['a graph that is not there', 'src="none.json"', 'none.json could not be fetched: the server answered 404'],
  ['a graph that is no graph', 'src="talk.md"', 'The graph file is not JSON'],
  ['a talk that is not there', `${graph} talk="none.md" scene="1"`, 'none.md could not be fetched'],
  ['a scene that is not there', `${told} scene="99"`, 'There is no scene 99; the talk has 12'],
  ['a scene that is no number', `${told} scene="last"`, 'invalid scene: last'],
])('%s is told in the element and to the page', async (_, attributes, message) => {
  const { page, told: events } = await guestPage(
    `<citation-graph ${attributes}><p>My own words.</p></citation-graph>`,
    { expectedTrouble: /404/ },
  )
  const alert = page.getByRole('alert').filter({ hasText: message })
  await alert.waitFor()
  expect((await events()).filter(one => one.startsWith('graph-error'))).toHaveLength(1)
  const isDrawn = attributes.startsWith(graph)
  await expect.poll(() => page.locator('#stage[data-ready]').count()).toBe(isDrawn ? 1 : 0)
  expect(await page.getByText('My own words.').isVisible()).toBe(!isDrawn)
})

test('of thirty graphs only those in sight are drawn, and no more with WebGL than a page may have', async () => {
  const slide = `<citation-graph ${graph} style="height: 110px"></citation-graph>`
  const { page, drawn } = await guestPage(`${slide.repeat(30)}<p style="height: 3000px"></p>`, {
    viewport: [900, 700],
  })
  const count = async (kind: string) => (await drawn()).filter(one => one === kind).length
  await expect.poll(() => count('webgl')).toBe(5)
  await expect.poll(() => count('svg')).toBeGreaterThan(2)
  expect(await count('-')).toBeGreaterThan(5)
  await page.evaluate(() => scrollTo(0, 1e6))
  await expect.poll(() => count('-')).toBe(30)
  expect(await page.locator('canvas').count()).toBe(0)
})

test('a graph that is hidden and shown again is where it was', async () => {
  const { page, drawn, ask } = await guestPage(
    `<div id="slide"><citation-graph ${told} scene="3"></citation-graph></div>`,
  )
  await expect.poll(drawn).toEqual(['webgl'])
  await expect.poll(() => ask('citation-graph', one => one.next() && one.scene)).toBe(4)
  for (const hiding of [
    'display: none',
    'visibility: hidden',
    'opacity: 0',
    'position: absolute; left: -5000px',
  ]) {
    await page.locator('#slide').evaluate((slide, style) => slide.setAttribute('style', style), hiding)
    await expect.poll(drawn).toEqual(['-'])
    expect(await ask('citation-graph', one => one.address)).toBe('?scene=4')
    await page.locator('#slide').evaluate(slide => slide.removeAttribute('style'))
    await expect.poll(drawn).toEqual(['webgl'])
    await page.locator('.scene-caption').waitFor()
    expect(await ask('citation-graph', one => one.address)).toBe('?scene=4')
  }
})

test('when the browser takes the contexts away, the same picture is drawn as SVG', async () => {
  const { page, drawn } = await guestPage(`<citation-graph ${graph}></citation-graph>`)
  await expect.poll(drawn).toEqual(['webgl'])
  await page
    .locator('canvas.sigma-nodes')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    )
  await expect.poll(drawn).toEqual(['svg'])
  await expect.poll(() => page.locator('svg.drawing path').count()).toBeGreaterThan(40)
})

test('of several graphs the one with the focus hears the keys, and gives back what it does not use', async () => {
  const { page, ask } = await guestPage(`
    <citation-graph id="one" ${told} scene="1"></citation-graph>
    <citation-graph id="two" ${told} scene="11"></citation-graph>
    <script>
      window.deck = []
      document.addEventListener('keydown', ({ key }) => deck.push(key))
    </script>`)
  const deck = () => page.evaluate(() => (window as unknown as { deck: string[] }).deck.splice(0))
  const scenes = async () => [await ask('#one', one => one.scene), await ask('#two', one => one.scene)]
  await page.locator('#two #stage[data-ready]').waitFor()
  await page.locator('#two .scene-caption').waitFor()
  await page.keyboard.press('ArrowRight')
  expect(await deck()).toEqual(['ArrowRight'])
  expect(await scenes()).toEqual([1, 11])
  await page.locator('#two #stage').focus()
  await page.keyboard.press('ArrowRight')
  expect(await deck()).toEqual([])
  expect(await scenes()).toEqual([1, 12])
  for (const key of ['ArrowRight', 'PageDown', 'o', 'b', 'Escape', 'ArrowUp']) await page.keyboard.press(key)
  expect(await deck()).toEqual(['ArrowRight', 'PageDown', 'o', 'b', 'Escape', 'ArrowUp'])
  await page.keyboard.press('/')
  await page.keyboard.type('n p')
  expect(await deck()).toEqual([])
  expect(await scenes()).toEqual([1, 12])
})

test('the wheel scrolls the page until one works with the graph', async () => {
  const { page, ask } = await guestPage(
    `<citation-graph ${graph}></citation-graph><p style="height: 3000px"></p>`,
  )
  await page.locator('#stage[data-ready]').waitFor()
  await page.mouse.move(400, 200)
  await page.mouse.wheel(0, 60)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(60)
  expect(await ask('citation-graph', one => one.view)).toBe('')
  await page.mouse.click(400, 200)
  await page.mouse.wheel(0, -60)
  await expect.poll(() => ask('citation-graph', one => one.view)).toContain('at=')
  expect(await page.evaluate(() => scrollY)).toBe(60)
})

test('the look follows the page around it, not the system of the reader', async () => {
  const { page } = await guestPage(
    `<citation-graph ${graph}></citation-graph>
     <div style="color-scheme: dark"><citation-graph ${graph}></citation-graph></div>
     <div style="color-scheme: light dark"><citation-graph ${graph} style="height: 200px"></citation-graph></div>`,
    { colorScheme: 'dark', viewport: [900, 1200] },
  )
  const themes = () =>
    page.locator('citation-graph').evaluateAll(all => all.map(one => (one as HTMLElement).dataset.theme))
  await expect.poll(themes).toEqual(['light', 'dark', 'dark'])
})
