import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { bundledGraph, type Explored, explored } from './explored.ts'
import { axeViolations, type Visitor } from './page.ts'

const noTalk = { answers: { 'data/talk.md': { body: '' } } }

interface AtDesk extends Explored {
  titles(): Promise<string[]>
  untilTitles(...titles: string[]): Promise<void>
}

/** The desk, opened with its key. */
async function atDesk(visitor: Visitor = {}, query = ''): Promise<AtDesk> {
  const visit = await explored(query, visitor)
  await openDesk(visit.page)
  const titles = () => visit.page.locator('.scene .title').allTextContents()
  return {
    ...visit,
    titles,
    untilTitles: async (...expected) => {
      await expect.poll(titles).toEqual(expected)
    },
  }
}

async function openDesk(page: Page): Promise<void> {
  await page.locator('#stage').focus()
  await page.keyboard.press('e')
  await page.locator('.desk').waitFor()
}

async function reloaded(page: Page): Promise<void> {
  await page.reload()
  await page.locator('#stage[data-ready]').waitFor({ state: 'attached' })
}

/** What lands among the downloads when the talk is saved. */
async function saved(page: Page, save: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()])
  expect(download.suggestedFilename()).toBe('talk.md')
  return text(await download.createReadStream())
}

/** A browser that does not let pages write files, as most do not. */
async function withoutFiles(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }))
  await reloaded(page)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

test('a talk is written from nothing with the mouse, put in order, kept over a reload, saved and given', async () => {
  const visit = await explored('', noTalk)
  const { page } = visit
  await withoutFiles(page)
  await button(page, 'Present').click()
  await button(page, 'Write a talk').click()
  const scenes: readonly (readonly [layout: string, title: string])[] = [
    ['Timeline', 'How it grew'],
    ['Map', 'What belongs together'],
    ['Layers', 'What to read first'],
  ]
  for (const [layout, title] of scenes) {
    await page.getByRole('radio', { name: layout }).click()
    await button(page, 'New scene from this view').click()
    await field(page, 'Title').fill(title)
    await field(page, 'Caption').fill(`*${title}*, in one picture.`)
  }
  await field(page, 'Title of the talk').fill('Three pictures')
  const rows = page.locator('.scene .row')
  const titles = () => page.locator('.scene .title').allTextContents()

  const from = await rows.nth(2).boundingBox()
  const to = await rows.nth(0).boundingBox()
  if (!from || !to) return expect.fail()
  await page.mouse.move(from.x + 60, from.y + 30)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y, { steps: 3 })
  await page.mouse.move(to.x + 60, to.y + 4, { steps: 5 })
  expect(await page.locator('.scene[data-drop-before]').count()).toBe(1)
  await page.mouse.up()
  await expect.poll(titles).toEqual(['What to read first', 'How it grew', 'What belongs together'])
  await button(page, 'Undo in the talk').click()
  await expect.poll(titles).toEqual(scenes.map(([, title]) => title))
  await button(page, 'Redo in the talk').click()

  await reloaded(page)
  await openDesk(page)
  await expect.poll(titles).toEqual(['What to read first', 'How it grew', 'What belongs together'])
  await expect.poll(() => page.locator('.standing').textContent()).toMatch(/^Draft of .*kept in this browser/)

  const script = await saved(page, () => button(page, 'Save to a file').click())
  const { value, problems } = rehearsal(parseTalk(script).value, bundledGraph)
  expect(problems).toEqual([])
  expect(value.map(({ scene, view }) => [scene.title, view.layout])).toEqual([
    ['What to read first', 'layers'],
    ['How it grew', 'timeline'],
    ['What belongs together', 'map'],
  ])
  expect(script).toContain('# Three pictures\n')

  await rows.nth(1).click()
  await button(page, 'Present from here').click()
  await page.locator('citation-graph[presenting]').waitFor()
  expect(await page.locator('.scene-caption').textContent()).toContain('How it grew, in one picture.')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  const inHand = page.locator('.scene [aria-current="step"] .title')
  await expect.poll(() => inHand.textContent()).toBe('What belongs together')
  await page.locator('#stage').focus()
  await page.keyboard.press('p')
  await page.locator('citation-graph[presenting]').waitFor()
  await page.reload()
  await page.locator('citation-graph[presenting]').waitFor()
  await expect.poll(() => page.locator('.scene-caption h2').textContent()).toBe('What to read first')
})

test('a talk is written, put in order and given with keys alone', async () => {
  const { page, untilTitles, untilView } = await atDesk(noTalk)
  const { keyboard } = page
  const type = async (title: string) => {
    await page.locator('[data-control="title"]:focus').waitFor()
    await keyboard.type(title)
    await keyboard.press('Escape')
    await page.locator('[data-control="row"]:focus').waitFor()
  }
  await page.locator('[data-control="add"]:focus').waitFor()
  await keyboard.press('Enter')
  await type('One')
  for (const [layout, title] of [
    ['2', 'Two'],
    ['3', 'Three'],
  ] as const) {
    await keyboard.press(layout)
    await page.locator('[data-control="add"]').focus()
    await keyboard.press('Enter')
    await type(title)
  }
  await untilTitles('One', 'Two', 'Three')
  await keyboard.press('Alt+ArrowUp')
  await untilTitles('One', 'Three', 'Two')
  await expect.poll(() => page.locator('#announcer').textContent()).toBe('Moved: “Three”, scene 2 of 3')
  await keyboard.press('Home')
  await untilView({ layout: 'timeline' })
  await keyboard.press('ArrowDown')
  await untilView({ layout: 'layers' })
  await keyboard.press('Delete')
  await untilTitles('One', 'Two')
  await untilView({ layout: 'map' })
  await keyboard.press('Control+z')
  await untilTitles('One', 'Three', 'Two')
  await untilView({ layout: 'layers' })
  await keyboard.press('Control+z')
  await untilTitles('One', 'Two', 'Three')
  await keyboard.press('Escape')
  await expect.poll(() => page.locator('.desk').count()).toBe(0)
  expect(await page.locator('#card').isVisible()).toBe(true)
  await keyboard.press('p')
  await page.locator('citation-graph[presenting]').waitFor()
  expect(await page.locator('.scene-caption h2').textContent()).toBe('One')
})

test('a scene takes the view on the stage, and only the lines that changed are written anew', async () => {
  const script =
    '# Mine\n\n## A\n\n```view\n# when\nuntil:   2017\nlight: transformer\n```\n\n## B\n\n```view\nlight: BERT\n```\n\n- c\n'
  const { page, untilView } = await atDesk({ answers: { 'data/talk.md': { body: script } } })
  await withoutFiles(page)
  await openDesk(page)
  await page.locator('.scene .row').first().click()
  await untilView({ filter: { until: '2017' } })
  await page.getByRole('radio', { name: 'Map' }).click()
  await button(page, 'Take this view').click()
  await expect.poll(() => page.locator('.view-of').textContent()).toContain('The stage shows this scene.')
  expect(await saved(page, () => button(page, 'Save to a file').click())).toBe(
    script
      .replace('until:   2017', 'layout: map\nuntil: 2017')
      .replace('light: BERT', 'layout: timeline\nlight: BERT'),
  )
  await button(page, 'Undo in the talk').click()
  await untilView({ layout: 'timeline', filter: { until: '2017' } })
  expect(await saved(page, () => button(page, 'Save to a file').click())).toBe(script)
})

test('undo is the talk’s at the desk, the browser’s in a field, and the view’s on the stage', async () => {
  const { page, untilTitles, untilView } = await atDesk({
    answers: { 'data/talk.md': { body: '## A\n\n## B\n' } },
  })
  await field(page, 'Title').press('End')
  await page.keyboard.type('lpha')
  await untilTitles('Alpha', 'B')
  await page.keyboard.press('Control+z')
  await untilTitles('A', 'B')
  await page.keyboard.press('Control+Shift+z')
  await untilTitles('Alpha', 'B')
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await untilView({ layout: 'map' })
  await page.keyboard.press('Control+z')
  await untilTitles('A', 'B')
  await untilView({ layout: 'map' })
  await page.locator('#stage').focus()
  await page.keyboard.press('Control+z')
  await untilView({ layout: 'timeline' })
  await untilTitles('A', 'B')
})

test('when the file has changed since the draft, one is asked, and nothing is lost', async () => {
  const { page, untilTitles } = await atDesk({ answers: { 'data/talk.md': { body: '## A\n' } } })
  await button(page, 'Duplicate').click()
  await untilTitles('A', 'A')
  await page.route('**/data/talk.md', route => route.fulfill({ body: '## C\n' }))
  await reloaded(page)
  await page.keyboard.press('p')
  await page.locator('citation-graph[presenting]').waitFor()
  expect(await page.locator('.scene-caption h2').textContent()).toBe('C')
  await page.keyboard.press('Escape')
  await openDesk(page)
  const question = page.getByRole('group', { name: 'Two talks' })
  expect(await question.textContent()).toContain('has changed since your draft of ')
  await page
    .getByRole('button', { name: /^Go on with your draft/ })
    .and(page.locator(':focus'))
    .waitFor()
  expect(await axeViolations(page)).toEqual([])
  await reloaded(page)
  await openDesk(page)
  await button(page, /^Take the list’s own talk/).click()
  await untilTitles('C')
  await page.locator('[data-control="row"]:focus').waitFor()
  await button(page, 'Undo in the talk').click()
  await untilTitles('A', 'A')
  await reloaded(page)
  await openDesk(page)
  await untilTitles('A', 'A')
})

test('a talk made from the graph is edited as a draft, and covers no other without asking', async () => {
  const { page, titles } = await atDesk()
  const edit = async (name: string) => {
    await button(page, 'Present').click()
    await button(page, `Edit “${name}”`).click()
  }
  await edit('The backbone')
  await expect.poll(async () => (await titles())[0]).toBe('Transformer')
  await edit('Section by section')
  await expect.poll(async () => (await titles())[0]).toBe('LLM papers')
  await button(page, 'Delete').click()
  await edit('The backbone')
  await button(page, /^Go on with the draft/).click()
  await expect.poll(async () => (await titles())[0]).toBe('Basic Architectures of LLMs')
  await edit('The backbone')
  await button(page, /^Put “LLM papers in 8 papers”, 9 scenes/).click()
  await expect.poll(async () => (await titles())[0]).toBe('Transformer')
  await button(page, 'Undo in the talk').click()
  await expect.poll(async () => (await titles())[0]).toBe('Basic Architectures of LLMs')
})

test('a file is opened with its problems, each with its line and scene, and saved as it was', async () => {
  const { page, untilTitles } = await atDesk(noTalk)
  await withoutFiles(page)
  await openDesk(page)
  const mine = '# Mine\n\n## A\n\n## B\n\n```view\n# why\nlight: Nobody\nno line\n```\n\n---\n'
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'mine.md', mimeType: 'text/markdown', buffer: Buffer.from(mine) })
  await untilTitles('A', 'B')
  expect(await page.locator('.scene .trouble').textContent()).toBe('2 problems')
  await page.locator('.scene .row').nth(1).click()
  expect(
    await page.getByRole('list', { name: 'What cannot be shown' }).getByRole('listitem').allTextContents(),
  ).toEqual([
    'Line 9: invalid light: Nobody; no single paper of the graph is called so',
    'Line 10: invalid line of a view: no line; expected word: value',
  ])
  expect(await saved(page, () => button(page, 'Save to a file').click())).toBe(mine)
})

test('where the browser lets a page write files, the file is asked for once and written again', async () => {
  const { page } = await atDesk(noTalk)
  await page.addInitScript(() => {
    const written: string[] = []
    const stream = { write: async (text: string) => void written.push(text), close: async () => undefined }
    const handle = { name: 'mine.md', createWritable: async () => stream }
    let asked = 0
    const showSaveFilePicker = async () => {
      asked += 1
      if (asked === 1) throw new DOMException('', 'AbortError')
      return handle
    }
    Object.assign(window, { showSaveFilePicker, written, asked: () => asked })
  })
  await reloaded(page)
  await openDesk(page)
  await button(page, 'New scene from this view').click()
  const standing = page.locator('.standing')
  await button(page, 'Save to a file').click()
  await expect.poll(() => standing.textContent()).toMatch(/^Draft/)
  await button(page, 'Save to a file').click()
  await expect.poll(() => standing.textContent()).toBe('Saved as mine.md.')
  await field(page, 'Title').fill('One')
  await expect.poll(() => standing.textContent()).toMatch(/^Draft/)
  await button(page, 'Save to a file').click()
  await expect.poll(() => standing.textContent()).toBe('Saved as mine.md.')
  const seen = await page.evaluate(() => {
    const { written, asked } = window as unknown as { written: string[]; asked(): number }
    return { written, asked: asked() }
  })
  expect(seen).toEqual({ written: ['##\n', '## One\n'], asked: 2 })
})

test('where the browser keeps nothing, the desk says so and goes on', async () => {
  const { page, untilTitles } = await atDesk(noTalk)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await reloaded(page)
  await openDesk(page)
  await button(page, 'New scene from this view').click()
  await field(page, 'Title').fill('One')
  await untilTitles('One')
  expect(await page.locator('.standing').textContent()).toContain('This browser keeps no draft')
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await page.locator('citation-graph[presenting]').waitFor()
  expect(await page.locator('.scene-caption h2').textContent()).toBe('One')
})

test('a finger drags a scene by its grip', async () => {
  const { page, untilTitles } = await atDesk({
    viewport: [390, 844],
    answers: { 'data/talk.md': { body: '## A\n\n## B\n\n## C\n' } },
  })
  const grips = page.locator('.scene .grip')
  await grips.nth(2).evaluate(grip => grip.scrollIntoView({ block: 'center' }))
  const box = await grips.nth(2).boundingBox()
  const above = await grips.nth(1).boundingBox()
  if (!box || !above) return expect.fail()
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: box.x + box.width / 2, y }],
    })
  await touch('touchStart', box.y + 22)
  await touch('touchMove', box.y)
  await touch('touchMove', above.y + 4)
  await touch('touchEnd')
  await untilTitles('A', 'C', 'B')
})

test.each([
  ['light', 1440, 900],
  ['dark', 1440, 900],
  ['light', 390, 844],
  ['dark', 960, 720],
] as const)('axe finds nothing at the desk, %s, %d × %d', async (colorScheme, width, height) => {
  const { page } = await atDesk({ colorScheme, viewport: [width, height] })
  expect(await axeViolations(page)).toEqual([])
  await page.locator('.scene .row').nth(3).click()
  expect(await axeViolations(page)).toEqual([])
  const { scrollWidth } = await page.locator('#page').evaluate(({ scrollWidth }) => ({ scrollWidth }))
  expect(scrollWidth).toBeLessThanOrEqual(width)
})
