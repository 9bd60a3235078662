import { expect, test } from 'vitest'
import { explored } from './explored.ts'
import { axeViolations, opened } from './page.ts'

test('embedded, the page is the stage alone, with a way to all of it', async () => {
  const { page } = await opened('?embed&layout=map', { viewport: [960, 540] })
  await page.locator('#stage[data-ready]').waitFor()
  for (const part of ['#list', '#bar', '#card', '.zoom'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false)
  const link = await page.getByRole('link', { name: 'Open in Cairn' }).getAttribute('href')
  expect(new URL(link ?? '').search).toBe('?layout=map')
  expect(await page.getByRole('link', { name: 'Semantic Scholar' }).isVisible()).toBe(true)
  expect(await axeViolations(page)).toEqual([])
})

test('embedded, a scene stands there with its caption and goes on by key', async () => {
  const { page } = await opened('?embed&scene=2', { viewport: [960, 540] })
  await page.locator('.scene-caption').waitFor()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => new URL(page.url()).search).toBe('?embed&scene=3')
})

test('a page and its frame speak with each other, and the frame gives keys back', async () => {
  const { page } = await opened('../examples/frame/index.html')
  const said = page.locator('#told')
  await expect.poll(() => said.textContent()).toBe('Scene 2 of 12')
  await page.locator('#next').click()
  await expect.poll(() => said.textContent()).toBe('Scene 3 of 12')
  await page.locator('#back').click()
  await expect.poll(() => said.textContent()).toBe('Scene 2 of 12')
  const frame = page.frameLocator('#cairn')
  await frame.locator('#stage').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => said.textContent()).toBe('Scene 3 of 12')
  await page.keyboard.press('o')
  await expect.poll(() => said.textContent()).toBe('Not used in the frame: o')
  await page.locator('#map').click()
  await frame.locator('.astray').waitFor()
  await page.locator('#next').click()
  await expect.poll(() => said.textContent()).toBe('Scene 4 of 12')
})

test('messages that are none, and those of other windows, change nothing', async () => {
  const { page } = await opened('../examples/frame/index.html')
  const said = page.locator('#told')
  await expect.poll(() => said.textContent()).toBe('Scene 2 of 12')
  await page.locator('#cairn').evaluate((frame: HTMLIFrameElement) => {
    const window = frame.contentWindow
    for (const message of [
      'next',
      null,
      { type: 'next' },
      { cairn: 1, type: 'go', scene: '9' },
      { cairn: 2, type: 'next' },
    ])
      window?.postMessage(message, '*')
    // As if the frame spoke to itself.
    window?.dispatchEvent(new MessageEvent('message', { data: { cairn: 1, type: 'next' } }))
    window?.postMessage({ cairn: 1, type: 'go', scene: 5 }, '*')
  })
  await expect.poll(() => said.textContent()).toBe('Scene 5 of 12')
})

test('the menu gives the link, the HTML of a frame, and a code', async () => {
  const { page } = await explored('?layout=map')
  await page.getByRole('button', { name: 'Share this view' }).click()
  const snippet = await page.locator('.snippet').textContent()
  expect(snippet).toContain('?embed&amp;layout=map"')
  expect(snippet).toContain('title="LLM papers"')
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Show QR code' }).click()
  const code = page.getByRole('img', { name: 'QR code of this view' })
  await code.waitFor()
  expect((await code.boundingBox())?.height).toBeGreaterThan(600)
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await code.waitFor({ state: 'detached' })
})

test('in a talk, q shows the code of the scene, and the next scene takes it away', async () => {
  const { page } = await explored('?scene=3', { colorScheme: 'dark' })
  await page.locator('.scene-caption').waitFor()
  await page.keyboard.press('q')
  const code = page.locator('#show .qr')
  await code.waitFor()
  expect(await code.textContent()).toContain('?scene=3')
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await code.waitFor({ state: 'detached' })
  await page.keyboard.press('q')
  await code.waitFor()
  await page.keyboard.press('PageDown')
  await code.waitFor({ state: 'detached' })
  await expect.poll(() => new URL(page.url()).search).toBe('?scene=4')
})
