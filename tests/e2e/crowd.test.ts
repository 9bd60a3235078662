import { rgb } from 'd3'
import { expect, inject, test } from 'vitest'
import { encodeCorpus } from '../../src/core/corpus-encoding.ts'
import { decodeCorpus } from '../../src/core/corpus-file.ts'
import { seededRandom } from '../../src/core/seeded-random.ts'
import { viewAt } from '../../src/state/address.ts'
import { corpusPlaces, placesOnStage } from '../../src/state/corpus-places.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import { growingExcerpt } from '../../src/state/growing-excerpt.ts'
import { light } from '../../src/state/theme.ts'
import { onScreen } from '../../src/state/viewport.ts'
import { graphOf } from '../state/example.ts'
import { opened, type Visit } from './page.ts'
import { type Colour, coloursAt, difference } from './pixels.ts'

/** Papers enough that most are no landmarks, spread evenly: one in each square of a board. */
const columns = 50
const rows = 30

/** A network of two sections, left and right, in which everybody cites the first papers. */
function largeNetwork(): Uint8Array<ArrayBuffer> {
  const random = seededRandom(7)
  const papers = Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    const place = { x: 20 * (column + 0.3 * random()), y: 20 * (row + 0.3 * random()) }
    const facts = { ...place, year: 1990 + (at % 30), section: column < columns / 2 ? 'left' : 'right' }
    return [`p${String(at).padStart(4, '0')}`, facts] as const
  })
  const keys = papers.map(([key]) => key)
  const citations = keys.slice(1).map((key, at) => [key, keys[at % 40] ?? ''] as const)
  const sections = ['left', 'right'].map(id => ({ id, title: id, depth: 0 }))
  return encodeCorpus(
    graphOf(
      Object.fromEntries(papers),
      citations.filter(([a, b]) => a !== b),
      { sections },
    ),
  )
}

const bytes = largeNetwork()
const corpus = decodeCorpus(bytes.slice().buffer)

/** Opens the page on the network, as it is when a corpus file lies beside it. */
async function openedLarge(query: string): Promise<Visit> {
  const page = await (await fetch(inject('site'))).text()
  const link = '<link id="corpus" href="data/graph.corpus">'
  const html = page.replace(/<link rel="preload" as="fetch"[^>]*>/, '').replace('</head>', `${link}</head>`)
  return opened(query, {
    expectedTrouble: /404/,
    answers: {
      'dist/': { body: html, contentType: 'text/html' },
      'graph.corpus': { body: Buffer.from(bytes), contentType: 'application/octet-stream' },
      'data/talk.md': { status: 404 },
    },
  })
}

interface Dot {
  readonly x: number
  readonly y: number
  readonly colour: Colour
}

/** Where on the page each paper is a mere dot now, and the colour of its section. */
async function dots({ page }: Visit): Promise<Dot[]> {
  const stage = page.locator('#stage')
  const corner = await stage.boundingBox()
  const [width, height] = await stage.evaluate(one => [one.clientWidth, one.clientHeight] as const)
  if (!corner) throw new Error('the stage is not on the page')
  const excerpt = growingExcerpt(corpus)
  const view = viewAt(new URL(page.url()).search, excerpt)
  const explorer = createExplorer(excerpt, view)
  explorer.size.value = { width, height }
  const frame = explorer.frame.value
  const places = placesOnStage(corpusPlaces(corpus, view), frame)
  const standing = explorer.appearance.value.papers
  return Array.from({ length: corpus.size }, (_, at) => at)
    .filter(at => !standing.has(corpus.keyOf(at)))
    .map(at => {
      const { x, y } = onScreen(explorer.standpoint.value, {
        x: places[2 * at] ?? 0,
        y: places[2 * at + 1] ?? 0,
      })
      return { x, y, colour: channels(light.groups[corpus.sections[at] ?? 0]) }
    })
    .filter(({ x, y }) => x > 40 && y > 60 && x < width - 240 && y < height - 80)
    .map(({ x, y, colour }) => ({ x: x + corner.x, y: y + corner.y, colour }))
}

function channels(colour = ''): Colour {
  const { r, g, b } = rgb(colour)
  return [r, g, b]
}

/** The share of dots at whose places the page has their colour, seen through a little. */
async function shareInPlace(visit: Visit): Promise<number> {
  const expected = await dots(visit)
  const ground = channels(light.background)
  const colours = await coloursAt(visit.page, expected)
  const inPlace = expected.filter(({ colour }, at) => {
    const own = colour.map((channel, one) => 0.75 * channel + 0.25 * (ground[one] ?? 0)) as unknown as Colour
    return difference(colours[at] ?? [0, 0, 0], own) < 40
  })
  return expected.length > 100 ? inPlace.length / expected.length : 0
}

const untilDrawn = ({ page }: Visit) => page.locator('.crowd[data-drawn]').waitFor({ state: 'attached' })

test('papers that are no landmarks are dots in their places and colours, also from nearer by', async () => {
  const visit = await openedLarge('?layout=map')
  await untilDrawn(visit)
  // What is not in place lies under a label or another paper.
  await expect.poll(() => shareInPlace(visit)).toBeGreaterThan(0.8)
  await visit.page.locator('#stage').focus()
  await visit.page.keyboard.press('+')
  await expect.poll(() => new URL(visit.page.url()).search).toContain('at=')
  await untilDrawn(visit)
  await expect.poll(() => shareInPlace(visit)).toBeGreaterThan(0.8)
})

test('who is filtered out is no dot any more', async () => {
  const visit = await openedLarge('?layout=map&years=1990-1999&filtered=hidden')
  await untilDrawn(visit)
  await expect.poll(() => shareInPlace(visit)).toBeLessThan(0.45)
})
