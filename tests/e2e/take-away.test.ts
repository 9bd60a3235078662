import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { type FormatId, fileFormats } from '../../src/panels/file-formats.ts'
import { bundledGraph, explored } from './explored.ts'
import { axeViolations } from './page.ts'
import { type Colour, difference } from './pixels.ts'

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take away' }).click()
  await page.locator('#take-away').waitFor()
}

/** Takes a file away, as a reader does; the menu is open. */
async function taken(page: Page, format: FormatId): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.locator(`#take-away [data-format="${format}"]`).click()
  const download = await coming
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) }
}

interface SvgText {
  readonly text: string
  readonly kind: string
  readonly x: number
  readonly y: number
  readonly font: string
}

/** Texts without their halos, as a strict parser reads them. */
function textsIn(svg: string): SvgText[] {
  const parser = new SaxesParser()
  const texts: SvgText[] = []
  let isText = false
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes: a }) => {
    isText = name === 'text' && a.class !== 'halo'
    const font = `${a['font-style'] ?? 'normal'} ${a['font-weight']} ${a['font-size']}px ${a['font-family']}`
    if (isText) texts.push({ text: '', kind: a.class ?? '', x: Number(a.x), y: Number(a.y), font })
  })
  parser.on('text', part => {
    const last = texts.pop()
    if (last) texts.push(isText ? { ...last, text: last.text + part } : last)
  })
  parser.on('closetag', () => {
    isText = false
  })
  parser.write(svg).close()
  return texts
}

test('every file comes, named after the list', { timeout: 60_000 }, async () => {
  const { page } = await explored('?order=reading')
  await openMenu(page)
  const names: string[] = []
  for (const format of Object.keys(fileFormats) as FormatId[]) {
    const { name, content } = await taken(page, format)
    expect(content.length, name).toBeGreaterThan(1000)
    if (name.endsWith('.json')) JSON.parse(content.toString())
    if (format === 'graph')
      expect(encodeGraphFile(decodeGraphFile(content.toString()))).toBe(content.toString())
    names.push(name)
  }
  expect(names).toEqual(Object.values(fileFormats).map(({ ending }) => `llm-papers${ending}`))
  expect(await page.locator('#take-away [role=status]').textContent()).toContain('among your downloads')
})

test.each(['timeline', 'map', 'layers', 'axes&fold=llm-server-system'])(
  'the SVG of the %s holds the labels that are on the screen, in their places and typefaces, and the fonts',
  async layout => {
    const { page } = await explored(`?layout=${layout}`)
    const onScreen = () =>
      page.locator('#stage svg.labels text').evaluateAll(labels =>
        labels.map(label => {
          const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(label)
          const [x = 0, y = 0] = (label.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number)
          const kind = ['region', 'group'].find(name => label.classList.contains(name)) ?? 'label'
          return {
            text: label.textContent,
            kind,
            x,
            y,
            font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
          }
        }),
      )
    await openMenu(page)
    const svg = (await taken(page, 'svg')).content.toString()
    const rounded = ({ x, y, ...rest }: SvgText) => ({ x: x.toFixed(2), y: y.toFixed(2), ...rest })
    const labels = textsIn(svg).filter(({ kind }) => ['label', 'region', 'group'].includes(kind))
    expect(labels.length).toBeGreaterThan(20)
    // Labels are set anew in the frame after their typefaces came.
    await expect.poll(async () => (await onScreen()).map(rounded)).toEqual(labels.map(rounded))
    expect(svg).toMatch(/@font-face\{font-family:&quot;Source Sans 3 Variable&quot;.{1,200}base64,d09GM/)
    expect(svg).not.toMatch(/(?:href|src)="https?:/)
  },
)

test('a PNG has so many pixels for each of the screen, and shows papers in their colours', async () => {
  const visit = await explored('?layout=map')
  const { page } = visit
  const stage = await page.locator('#stage').boundingBox()
  const looks = await visit.looks()
  await openMenu(page)
  const svg = (await taken(page, 'svg')).content.toString()
  const [, width = 0, height = 0] = /<svg [^>]*viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? []
  const top = Number(/<g transform="translate\(0,(\d+)\)">\s*<g clip-path/.exec(svg)?.[1])
  expect(width).toBe(Math.round(stage?.width ?? 0))
  const largest = [...looks.values()].sort((a, b) => b.radius - a.radius).slice(0, 8)
  for (const [format, scale] of [
    ['png-2', 2],
    ['png-4', 4],
  ] as const) {
    const { content } = await taken(page, format)
    const points = largest.map(({ x, y }) => ({
      x: (x - (stage?.x ?? 0)) * scale,
      y: (y - (stage?.y ?? 0) + top) * scale,
    }))
    const seen = await page.evaluate(
      async ([png, places]) => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), {
          width: image.width,
          height: image.height,
        })
        const context = canvas.getContext('2d', { willReadFrequently: true })
        context?.drawImage(image, 0, 0)
        const colours = places.map(({ x, y }) => [
          ...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? []),
        ])
        return { width: image.width, height: image.height, colours }
      },
      [content.toString('base64'), points] as const,
    )
    expect([seen.width, seen.height]).toEqual([width * scale, height * scale])
    for (const [at, { colour }] of largest.entries()) {
      const [red = 0, green = 0, blue = 0] = seen.colours[at] ?? []
      const expected = [1, 3, 5].map(from => Number.parseInt(colour.slice(from, from + 2), 16))
      expect(difference([red, green, blue], expected as unknown as Colour)).toBeLessThan(8)
    }
  }
})

test('the selection alone can be taken away, and what a filter leaves out stays', async () => {
  const [first = '', second = ''] = bundledGraph.filterNodes((_, { listed }) => listed)
  const { page } = await explored(`?select=${first},${second}`)
  await openMenu(page)
  await page.getByRole('radio', { name: 'The selection' }).check()
  const { name, content } = await taken(page, 'bibtex')
  expect(name).toBe('llm-papers-selection.bib')
  expect(content.toString().match(/^@/gm)).toHaveLength(2)
  await page.getByRole('radio', { name: 'The whole list' }).check()
  const all = await taken(page, 'papers')
  expect(all.content.toString().trimEnd().split('\r\n')).toHaveLength(
    1 + bundledGraph.filterNodes((_, { listed }) => listed).length,
  )
})

test('what makes files is loaded when the first is asked for', async () => {
  const { page, requests } = await explored()
  const before = requests.length
  const isAsked = () => requests.slice(before).some(request => /\/taken-file-[^/]+\.js$/.test(request))
  await openMenu(page)
  await page.getByRole('heading', { name: 'Take away' }).waitFor()
  expect(isAsked()).toBe(false)
  await taken(page, 'gexf')
  expect(isAsked()).toBe(true)
})

test.each([
  ['light', [1440, 900]],
  ['dark', [390, 844]],
] as const)('the menu is for everyone: %s, on a screen of %s', async (colorScheme, viewport) => {
  const { page } = await explored('', { colorScheme, viewport })
  const button = page.getByRole('button', { name: 'Take away' })
  await button.focus()
  await page.keyboard.press('Enter')
  const menu = page.locator('#take-away')
  await menu.waitFor()
  expect(await axeViolations(page)).toEqual([])
  const box = await menu.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport[0])
  await page.keyboard.press('Tab')
  expect(
    await menu.evaluate(element => element.contains((element.getRootNode() as ShadowRoot).activeElement)),
  ).toBe(true)
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  expect(
    await button.evaluate(element => (element.getRootNode() as ShadowRoot).activeElement === element),
  ).toBe(true)
})

test('the talk goes to the printer as pages, and the page is afterwards as it was', async () => {
  const { page } = await explored()
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = String(document.querySelectorAll('.printed-talk section svg').length)
    }
  })
  await openMenu(page)
  await page.locator('#take-away [data-print="notes"]').click()
  await page.locator('body[data-printed]').waitFor()
  expect(await page.locator('body').getAttribute('data-printed')).toBe('12')
  expect(await page.locator('.printed-talk').textContent()).toContain('Remember that word.')
  expect(await page.title()).toBe('How language models grew, and who pays the bill')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('citation-graph').isVisible()).toBe(false)
  expect(await page.locator('.printed-talk section').first().isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  expect(await page.locator('.printed-talk').isVisible()).toBe(false)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.printed-talk').count()).toBe(0)
  expect(await page.title()).toBe('LLM papers · Cairn')
})

test('of a list without a talk there is none to take away', async () => {
  const { page } = await explored('', { answers: { 'talk.md': { body: '' } } })
  await openMenu(page)
  expect(await page.getByRole('region', { name: 'Talk' }).count()).toBe(0)
})
