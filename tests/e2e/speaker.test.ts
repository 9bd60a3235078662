import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { bundledGraph, explored } from './explored.ts'
import { axeViolations, type Visitor } from './page.ts'

const script = readFileSync(new URL('../../data/talk.md', import.meta.url), 'utf8')
const { value: scenes } = rehearsal(parseTalk(script).value, bundledGraph)
const last = scenes.length

/** What both windows have in common. */
const seen = (page: Page) => ({
  async untilScene(number: number) {
    await expect.poll(() => new URL(page.url()).searchParams.get('scene')).toBe(String(number))
    await expect
      .poll(() => page.locator('.scene-caption h2').textContent())
      .toBe(scenes[number - 1]?.scene.title)
  },
  async ready() {
    await page.locator('#stage[data-ready]').waitFor({ state: 'attached' })
    await page.locator('.scene-caption').waitFor({ state: 'attached' })
  },
  papers: () => page.locator('#stage text.label').allTextContents(),
})

/** The audience's window with a talk on it, and the speaker's window that it opened. */
async function withSpeaker(
  query = '?scene=1',
  visitor: Visitor = {},
  open = (page: Page) => page.keyboard.press('s'),
) {
  const { page } = await explored(query, visitor)
  await page.locator('citation-graph[presenting]').waitFor()
  const opening = page.context().waitForEvent('page')
  await open(page)
  const speaker = await opening
  await speaker.setViewportSize({ width: 1440, height: 900 })
  await seen(speaker).ready()
  await speaker.getByText('The audience sees this').waitFor()
  const windows = [page, speaker]
  return {
    page,
    speaker,
    async untilScene(number: number) {
      for (const one of windows) await seen(one).untilScene(number)
    },
  }
}

test('the whole talk is given from both windows, with reloads in the middle, and the network cut', async () => {
  const { page, speaker, untilScene } = await withSpeaker('?scene=1', {
    expectedTrouble: /ERR_INTERNET_DISCONNECTED/,
  })
  const context = page.context()
  // The browser asks for the page's icon again with each address, and for the letters of a script when they first appear.
  const missed: string[] = []
  context.on('requestfailed', request => {
    if (!/\.(?:svg|woff2)$/.test(request.url())) missed.push(request.url())
  })
  await context.setOffline(true)
  await untilScene(1)
  for (let scene = 2; scene <= last; scene += 1) {
    const isMiddle = scene === 6 || scene === 7
    if (isMiddle) {
      // A page is loaded from its site; nothing else ever asks for it.
      await context.setOffline(false)
      const reloaded = scene === 6 ? speaker : page
      await reloaded.reload()
      await seen(reloaded).ready()
      await untilScene(scene - 1)
      await speaker.getByText('The audience sees this').waitFor()
      await context.setOffline(true)
    }
    const clicked = scene % 2 === 0 ? speaker : page
    await clicked.keyboard.press(scene % 3 === 0 ? 'ArrowRight' : 'PageDown')
    await untilScene(scene)
    expect(await speaker.locator('#count').textContent()).toMatch(new RegExp(`^${scene}\\s+of ${last}$`))
  }
  await speaker.getByText('This is the last scene.').waitFor()
  await page.keyboard.press('Home')
  await untilScene(1)
  expect(missed).toEqual([])
})

test('a window that was away catches up with what the other shows', async () => {
  const { page, speaker, untilScene } = await withSpeaker('?scene=3')
  await untilScene(3)
  const address = speaker.url()
  await speaker.goto('about:blank')
  await page.keyboard.press('End')
  await seen(page).untilScene(last)
  await speaker.goto(address)
  await untilScene(last)
})

test('the speaker sees notes and the next scene, and sets letters and time', async () => {
  const { speaker } = await withSpeaker('?scene=2')
  const notes = speaker.getByRole('region', { name: 'Notes' })
  await expect.poll(() => notes.textContent()).toContain(scenes[1]?.scene.notes.slice(0, 20))
  await expect.poll(() => speaker.locator('#next .title').textContent()).toBe(scenes[2]?.scene.title)
  const size = () => notes.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))
  const before = await size()
  await speaker.getByRole('button', { name: 'Larger letters' }).click()
  await expect.poll(size).toBeGreaterThan(before)
  const larger = await size()
  const minutes = speaker.getByRole('spinbutton', { name: 'Length of the talk in minutes' })
  await minutes.fill('20')
  await minutes.press('Tab')
  await expect.poll(() => speaker.locator('#clock .left').textContent()).toMatch(/left$/)
  await speaker.getByRole('button', { name: 'Start the timer' }).click()
  await speaker.getByRole('button', { name: 'Pause' }).waitFor()
  await speaker.reload()
  await seen(speaker).ready()
  expect(await size()).toBe(larger)
  expect(await minutes.inputValue()).toBe('20')
  await speaker.getByRole('button', { name: 'Pause' }).waitFor()
})

test('black, pointer, zoom and another paper go from the speaker to the audience', async () => {
  const { page, speaker, untilScene } = await withSpeaker('?scene=4')
  await untilScene(4)
  await speaker.getByRole('button', { name: 'Black' }).click()
  await page.locator('#show .black:not([hidden])').waitFor()
  await speaker.getByText('The audience sees black').waitFor()
  await speaker.getByRole('button', { name: 'Black' }).click()
  await page.locator('#show .black').waitFor({ state: 'hidden' })

  await speaker.getByRole('button', { name: /^Pointer/ }).click()
  const box = (await speaker.locator('#stage').boundingBox()) ?? expect.fail()
  await speaker.mouse.move(box.x + box.width / 2, box.y + box.height / 3)
  await page.locator('#show .dot').waitFor()

  await speaker.mouse.wheel(0, -400)
  await expect.poll(() => new URL(page.url()).search).toContain('scene=4&')
  await speaker.getByRole('button', { name: 'Back to the scene' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?scene=4')

  await speaker.getByRole('button', { name: 'What about' }).click()
  await speaker.keyboard.type('orca')
  await speaker.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).search).toContain('select=')
  await page.keyboard.press('r')
  await untilScene(4)
})

test('a paper selected and a place looked at in either window are seen in the other', async () => {
  const { page, speaker, untilScene } = await withSpeaker('?scene=5')
  await untilScene(5)
  for (const [here, there] of [
    [speaker, page],
    [page, speaker],
  ] as const) {
    const address = () => new URL(there.url()).searchParams
    const label = (await here.locator('#stage text.label').first().boundingBox()) ?? expect.fail()
    await here.mouse.move(label.x - 12, label.y + label.height / 2)
    await here.mouse.click(label.x - 12, label.y + label.height / 2)
    await expect.poll(() => address().get('select')).toBeTruthy()
    await here.mouse.wheel(0, -300)
    await expect.poll(() => address().get('at')).toMatch(/^-?[\d.]+,-?[\d.]+,0\.\d+$/)
    await expect.poll(() => address().get('at')).toBe(new URL(here.url()).searchParams.get('at'))
    await here.keyboard.press('r')
    await untilScene(5)
    await expect.poll(() => address().get('select')).toBeNull()
  }
})

test('where no window may open, a sentence says so, and its link opens one', async () => {
  const { page } = await explored('?scene=3')
  await page.locator('citation-graph[presenting]').waitFor()
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.keyboard.press('s')
  const notice = page.getByRole('alert')
  await expect.poll(() => notice.textContent()).toContain('did not open the speaker window')
  const opening = page.context().waitForEvent('page')
  await notice.getByRole('link').click()
  const speaker = await opening
  await speaker.getByText('The audience sees this').waitFor()
  await speaker.keyboard.press('PageDown')
  await seen(page).untilScene(4)
  await expect.poll(() => notice.count()).toBe(0)
})

test('talks in several tabs do not disturb each other', async () => {
  const { page, speaker, untilScene } = await withSpeaker('?scene=2')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.locator('citation-graph[presenting]').waitFor()
  await other.keyboard.press('End')
  await seen(other).untilScene(last)
  await speaker.keyboard.press('PageDown')
  await untilScene(3)
  await seen(other).untilScene(last)
})

test('the scene list goes to any scene', async () => {
  const { speaker, untilScene } = await withSpeaker()
  const list = speaker.getByRole('navigation', { name: 'Scenes' })
  await list.getByRole('button', { name: /^5\b/ }).click()
  await untilScene(5)
  expect(await list.locator('[aria-current="step"]').count()).toBe(1)
  await speaker.locator('#next button').click()
  await untilScene(6)
})

test('when the audience window is gone, the speaker opens it again where the talk is', async () => {
  const { page, speaker, untilScene } = await withSpeaker('?scene=5')
  await untilScene(5)
  await page.close()
  const opening = speaker.context().waitForEvent('page')
  await speaker.getByRole('button', { name: 'Open the audience window' }).click()
  const again = await opening
  await again.locator('citation-graph[presenting]').waitFor()
  await speaker.getByText('The audience sees this').waitFor()
  await speaker.keyboard.press('PageDown')
  await seen(again).untilScene(6)
})

test('the menu opens the speaker window with the talk', async () => {
  const { page } = await explored()
  const opening = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('button', { name: 'Speaker window' }).click()
  const speaker = await opening
  await seen(speaker).ready()
  await page.locator('citation-graph[presenting]').waitFor()
  await speaker.keyboard.press('PageDown')
  await seen(page).untilScene(2)
})

test('without broadcast channels the windows write to each other, also after a reload', async () => {
  const { page, speaker, untilScene } = await withSpeaker('?scene=2', {}, async page => {
    await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    await page.reload()
    await seen(page).ready()
    await page.keyboard.press('s')
  })
  await speaker.keyboard.press('PageDown')
  await untilScene(3)
  for (const one of [page, speaker]) {
    await one.reload()
    await seen(one).ready()
    await speaker.getByText('The audience sees this').waitFor()
  }
  await page.keyboard.press('PageDown')
  await untilScene(4)
  await speaker.keyboard.press('PageDown')
  await untilScene(5)
})

test('an address of a speaker window that says nothing sensible still opens one', async () => {
  const { page } = await explored('?speaker=%F0%9F%92%A5&scene=999')
  await page.getByText('This is the last scene.').waitFor()
  await page.getByRole('button', { name: 'Open the audience window' }).waitFor()
})

test.each(['dark', 'light'])('axe has nothing to say of the speaker window: %s', async look => {
  const { speaker } = await withSpeaker('?scene=4')
  if (look === 'light') await speaker.getByRole('button', { name: 'Light or dark' }).click()
  expect(await axeViolations(speaker)).toEqual([])
  await speaker.setViewportSize({ width: 390, height: 844 })
  expect(await axeViolations(speaker)).toEqual([])
})
