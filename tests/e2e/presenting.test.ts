import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addressOf } from '../../src/state/address.ts'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { bundledGraph, explored } from './explored.ts'
import { axeViolations } from './page.ts'

const script = readFileSync(new URL('../../data/talk.md', import.meta.url), 'utf8')
const { value: scenes } = rehearsal(parseTalk(script).value, bundledGraph)
const last = scenes.length

async function presented(query = '?scene=1', visitor = {}) {
  const visit = await explored(query, visitor)
  const { page } = visit
  await page.locator('citation-graph[presenting]').waitFor()
  const address = () => new URL(page.url()).search
  const title = () => page.locator('.scene-caption h2').textContent()
  return {
    ...visit,
    title,
    /** Waits until the address bar names this scene, and what is seen is the scene's. */
    async untilScene(number: number) {
      await expect.poll(address).toBe(`?scene=${number}`)
      await expect.poll(title).toBe(scenes[number - 1]?.scene.title)
    },
    address,
  }
}

test('the whole talk is given with the keys of a clicker', async () => {
  const { page, untilScene } = await presented()
  await untilScene(1)
  for (let scene = 2; scene <= last; scene += 1) {
    await page.keyboard.press(scene % 2 === 0 ? 'PageDown' : 'ArrowRight')
    await untilScene(scene)
  }
  await page.keyboard.press('PageDown')
  await untilScene(last)
  await page.keyboard.press('Home')
  await untilScene(1)
  await page.keyboard.press('End')
  await untilScene(last)
  for (const key of ['PageUp', 'ArrowLeft', 'p', 'Backspace']) await page.keyboard.press(key)
  await untilScene(last - 4)
  for (const key of [' ', 'n', 'Enter', 'ArrowDown']) await page.keyboard.press(key)
  await untilScene(last)
})

test('a scene comes back after a reload, and looks the same whichever way one came', async () => {
  const { page, untilScene } = await presented('?scene=7')
  await untilScene(7)
  const drawn = () => page.locator('#stage').evaluate(stage => stage.querySelectorAll('text.label').length)
  const labels = await drawn()
  await page.keyboard.press('End')
  await untilScene(last)
  for (let scene = last; scene > 7; scene -= 1) await page.keyboard.press('ArrowLeft')
  await untilScene(7)
  await expect.poll(drawn).toBe(labels)
  await page.reload()
  await page.locator('citation-graph[presenting]').waitFor()
  await untilScene(7)
})

test('nothing but the scene is on the stage, and Escape gives the explorer back with its view', async () => {
  const { page, address } = await presented('?scene=3')
  for (const part of ['#list', '#bar', '#legend', '#card', '.zoom'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false)
  await page.keyboard.press('Escape')
  await page.locator('citation-graph:not([presenting])').waitFor()
  await expect.poll(address).toBe(addressOf(scenes[2]?.view ?? scenes[0]?.view ?? expect.fail()))
  expect(await page.locator('#list').isVisible()).toBe(true)
  expect(await page.locator('#show').textContent()).toBe('')
})

test('the menu begins the talk that comes with the list, or one made from the graph', async () => {
  const visit = await explored()
  const { page } = visit
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('button', { name: 'The backbone', exact: true }).click()
  await page.locator('citation-graph[presenting]').waitFor()
  expect(await page.locator('.scene-caption h2').textContent()).toBe('Transformer')
  expect(await page.getByRole('progressbar', { name: 'Scene' }).getAttribute('aria-valuemax')).toBe('9')
  await page.keyboard.press('Escape')
  await page.locator('citation-graph:not([presenting])').waitFor()
  await page.locator('#stage').focus()
  await page.keyboard.press('p')
  await page.locator('citation-graph[presenting]').waitFor()
  await expect.poll(() => new URL(page.url()).search).toBe('?scene=1')
})

test('what about another paper: one looks, and one key leads back to the scene', async () => {
  const { page, untilScene, address, untilView } = await presented('?scene=4')
  await untilScene(4)
  await page.keyboard.press('/')
  await page.keyboard.type('orca')
  await page.keyboard.press('Enter')
  const orca = 'title:orca-a-distributed-serving-system-for-transformer-based'
  await untilView({ selected: [orca] })
  expect(address()).toContain('scene=4&')
  await expect.poll(() => page.locator('.astray').textContent()).toContain('back to the scene')
  await page.reload()
  await page.locator('citation-graph[presenting]').waitFor()
  await untilView({ selected: [orca] })
  await page.keyboard.press('Escape')
  await untilScene(4)
  expect(await page.locator('citation-graph[presenting]').count()).toBe(1)
})

test('the overview shows all scenes and goes to any', async () => {
  const { page, untilScene } = await presented('?scene=2')
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog')
  await overview.waitFor()
  expect(await overview.getByRole('button').count()).toBe(last)
  await overview.getByRole('button', { name: /^5/ }).click()
  await untilScene(5)
})

test('black is black, and the next scene brings the picture back', async () => {
  const { page, untilScene } = await presented('?scene=2')
  const black = page.locator('#show .black')
  await page.keyboard.press('b')
  await expect.poll(() => black.isVisible()).toBe(true)
  await page.keyboard.press('.')
  await expect.poll(() => black.isVisible()).toBe(false)
  await page.keyboard.press('b')
  await page.keyboard.press('ArrowRight')
  await untilScene(3)
  expect(await black.isVisible()).toBe(false)
})

test('the pointer follows the mouse as a dot and as a spotlight', async () => {
  const { page } = await presented('?scene=2')
  for (const kind of ['dot', 'spotlight']) {
    await page.keyboard.press('l')
    await page.mouse.move(400, 300)
    await page.mouse.move(720, 450)
    expect(await page.locator(`#show .${kind}`).getAttribute('style')).toContain('--x: 50.00%')
  }
  await page.keyboard.press('l')
  await expect.poll(() => page.locator('#show .dot, #show .spotlight').count()).toBe(0)
})

test('captions are read aloud, in a size for the last row', async () => {
  const { page } = await presented('?scene=3', { viewport: [1920, 1080] })
  const size = await page
    .locator('.scene-caption')
    .evaluate(caption => Number.parseFloat(getComputedStyle(caption).fontSize))
  expect(size).toBeGreaterThanOrEqual(40)
  expect(await page.locator('#announcer').textContent()).toContain('every word looks at every other')
})

test.each(['light', 'dark'] as const)('axe finds nothing on the stage of a talk, %s', async colorScheme => {
  const { page } = await presented('?scene=4', { colorScheme })
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('o')
  await page.getByRole('dialog').waitFor()
  expect(await axeViolations(page)).toEqual([])
})
