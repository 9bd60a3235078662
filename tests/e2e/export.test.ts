import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { unzipped } from '../formats/unzipped.ts'
import { elements, xmlTree } from '../formats/xml-tree.ts'
import { ran } from '../scripts/ran-command.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-export-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** Runs the command; gives the place that it wrote. */
async function exported(kind: string, ...options: string[]): Promise<string> {
  const place = join(folder, `talk${options.join('')}.${kind}`)
  const { code, out, err } = await ran('export', kind, ...options, '--out', place)
  expect({ code, err }).toMatchObject({ code: 0 })
  expect(out).toContain(place)
  return place
}

/** Opens a file from the disk in a browser whose network is cut, and records what it asks for and complains of. */
async function openedFromDisk(
  file: string,
  query = '',
): Promise<{ page: Page; requests: string[]; trouble: string[] }> {
  const context = await (await chromium.connect(inject('browser'))).newContext({ reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  await context.setOffline(true)
  const page = await context.newPage()
  const [requests, trouble]: [string[], string[]] = [[], []]
  page.on('request', request => requests.push(request.url()))
  page.on('pageerror', error => trouble.push(error.message))
  page.on('console', message => {
    if (/^(?:error|warning)$/.test(message.type()) && !/GPU stall|software WebGL/.test(message.text()))
      trouble.push(message.text())
  })
  await page.goto(`${pathToFileURL(file).href}${query}`)
  await page.locator('#stage[data-ready]').waitFor({ state: 'attached' })
  return { page, requests, trouble }
}

test('the talk as one file opens from the disk with the network cut, and asks nobody for anything', {
  timeout: 90_000,
}, async () => {
  const file = await exported('html')
  expect((await stat(file)).size).toBeLessThan(1_000_000)
  const { page, requests, trouble } = await openedFromDisk(file, '?layout=layers')
  expect(await page.title()).toBe('LLM papers · Cairn')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  )
  expect(new Set(loaded)).toEqual(new Set(['Source Sans 3 Variable', 'Source Serif 4 Variable']))

  // What is loaded when it is asked for is in the file too: presenting, and files to take away.
  await page.getByRole('button', { name: 'Take away' }).click()
  const coming = page.waitForEvent('download')
  await page.locator('#take-away [data-format="talk-pptx"]').click()
  expect((await coming).suggestedFilename()).toBe('llm-papers-talk.pptx')
  await page.keyboard.press('Escape')
  await page.locator('#take-away').waitFor({ state: 'hidden' })
  await page.keyboard.press('p')
  await page.getByText('How language models grew, and who pays the bill.').first().waitFor()
  await page.keyboard.press('PageDown')
  await page.getByText('One network reads a sentence').first().waitFor()

  expect(requests.filter(request => !/^(?:data|blob):/.test(request))).toEqual([
    `${pathToFileURL(file).href}?layout=layers`,
  ])
  expect(trouble).toEqual([])
})

test('the one file may run no other script and reach no address', { timeout: 60_000 }, async () => {
  const html = await readFile(await exported('html'), 'utf8')
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+'; /)
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
})

test('the PDF has a page for each scene, and its words are text', { timeout: 60_000 }, async ({
  annotate,
}) => {
  for (const options of [[], ['--notes']]) {
    const file = await exported('pdf', ...options)
    const pages = (await readFile(file, 'latin1')).match(/\/Type \/Page\b/g)
    expect(pages).toHaveLength(12)
    const text = await pdfText(file)
    if (text === undefined) await annotate('pdftotext is not installed: the words of the PDF were not read')
    else {
      expect(text).toContain('Attention is all you need')
      expect(text.includes('Remember that word.')).toBe(options.length > 0)
    }
  }
})

/** Undefined where there is no program to read it. */
function pdfText(file: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    execFile('pdftotext', [file, '-'], (error, out) => {
      if (!error) resolve(out)
      else if (error.code === 'ENOENT') resolve(undefined)
      else reject(error)
    })
  })
}

test('the PPTX has a slide for each scene, with its title, its papers and its notes', {
  timeout: 60_000,
}, async () => {
  const parts = unzipped(await readFile(await exported('pptx')))
  const trees = [...parts].map(([path, xml]) => [path, xmlTree(xml.toString())] as const)
  const slides = trees.filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  const notes = trees.filter(([path]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path))
  expect([slides.length, notes.length]).toEqual([12, 12])
  const texts = slides.map(([, tree]) => elements(tree, 'a:t').map(({ text }) => text))
  expect(texts[2]).toEqual(expect.arrayContaining(['Attention is all you need', 'Transformer', '2017.']))
  const shapes = slides.map(([, tree]) => elements(tree, 'p:cNvPr').map(({ attributes }) => attributes.name))
  expect(shapes[3]).toEqual(expect.arrayContaining(['BERT', 'BERT cites Transformer']))
  expect(
    elements(notes[2]?.[1] ?? xmlTree(''), 'a:t')
      .map(({ text }) => text)
      .join(''),
  ).toContain('trains in parallel')
})

test('pictures lie in a folder, named after their scenes, with the typefaces in them', {
  timeout: 60_000,
}, async () => {
  const svgs = await exported('svg', '--scene', '2-3', '--theme', 'dark')
  expect(await readdir(svgs)).toEqual([
    '02-two-networks-and-a-sentence.svg',
    '03-attention-is-all-you-need.svg',
  ])
  const svg = await readFile(join(svgs, '03-attention-is-all-you-need.svg'), 'utf8')
  expect(elements(xmlTree(svg), 'svg')[0]?.attributes.viewBox).toBe('0 0 1920 1080')
  expect(svg.match(/@font-face\{/g)?.length).toBeGreaterThanOrEqual(3)
  expect(svg).toContain('#12161f')
  const pngs = await exported('png', '--scene', '3', '--size', '1280x720')
  const png = await readFile(join(pngs, '03-attention-is-all-you-need.png'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720])
})

test('the film plays: it has the size and the time of its scenes', { timeout: 60_000 }, async () => {
  const file = await exported('webm', '--scene', '2-3', '--size', '640x360')
  const context = await (await chromium.connect(inject('browser'))).newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const film = await page.evaluate(
    async data => {
      const video = document.createElement('video')
      video.muted = true
      video.src = `data:video/webm;base64,${data}`
      await new Promise((resolve, reject) => {
        video.onseeked = resolve
        video.onerror = () => reject(new Error(video.error?.message))
        video.onloadedmetadata = () => {
          video.currentTime = video.duration / 2
        }
      })
      return { width: video.videoWidth, height: video.videoHeight, duration: video.duration }
    },
    await readFile(file, 'base64'),
  )
  expect(film).toMatchObject({ width: 640, height: 360 })
  expect(film.duration).toBeGreaterThan(5)
})

test('without a browser one is told where one comes from', async () => {
  const before = process.env.CHROME_PATH
  process.env.CHROME_PATH = join(folder, 'no such browser')
  onTestFinished(() => {
    if (before === undefined) delete process.env.CHROME_PATH
    else process.env.CHROME_PATH = before
  })
  const { code, err } = await ran('export', 'pdf', '--out', join(folder, 'none.pdf'))
  expect(code).toBe(2)
  expect(err).toContain('no Chromium could be started; install Chrome or Chromium, or set CHROME_PATH')
  expect(err).not.toContain('    at ')
})
