/** `npm run pictures`: takes the README's pictures from the built page itself, with the committed graph. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { startedChromium } from './browser/chromium.ts'

const folder = 'docs/pictures'

interface Picture {
  readonly name: string
  readonly address: string
  readonly width: number
  readonly height: number
}

const pictures: readonly Picture[] = [
  ...['timeline', 'map', 'layers'].flatMap(layout => [
    { name: layout, address: `?layout=${layout}`, width: 1440, height: 900 },
    { name: `${layout}-phone`, address: `?layout=${layout}`, width: 390, height: 844 },
  ]),
  { name: 'path', address: '?layout=layers&to=arxiv:2309.06180', width: 1440, height: 900 },
  { name: 'scene', address: '?scene=11', width: 1440, height: 810 },
  { name: 'selected', address: '?select=arxiv:2205.14135', width: 1440, height: 900 },
]

const outDir = await mkdtemp(join(tmpdir(), 'cairn-pictures-'))
await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } })
const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { port: 0, open: false } })
const browser = await startedChromium(options => chromium.launch(options))
await mkdir(folder, { recursive: true })
try {
  for (const theme of ['light', 'dark'] as const)
    for (const picture of pictures) console.log(await taken(browser, picture, theme))
} finally {
  await browser.close()
  await server.close()
  await rm(outDir, { recursive: true })
}

async function taken(
  browser: Browser,
  { name, address, width, height }: Picture,
  theme: 'light' | 'dark',
): Promise<string> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  await page.goto(new URL(address, server.resolvedUrls?.local[0]).href)
  await page.locator('citation-graph .stage[data-ready] text.label').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const path = join(folder, `${name}-${theme}.webp`)
  await writeFile(path, await asWebp(browser, await page.screenshot({ animations: 'disabled' })))
  await page.close()
  return path
}

/** A screenshot as WebP, a third of the size; the browser that took it can write it, too. */
async function asWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const blank = await browser.newPage()
  const webp = await blank.evaluate(
    async source => {
      const image = await createImageBitmap(await (await fetch(source)).blob())
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: image.width, height: image.height })
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.92)
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  await blank.close()
  return Buffer.from(webp.slice(webp.indexOf(',') + 1), 'base64')
}
