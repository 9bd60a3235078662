import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { encodeCorpus } from '../../src/core/corpus-encoding.ts'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { landmarks } from '../../src/core/landmarks.ts'
import { viewAt } from '../../src/state/address.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import { growingExcerpt, landmarkCount } from '../../src/state/growing-excerpt.ts'
import { onScreen } from '../../src/state/viewport.ts'
import { largeGraph } from '../state/large-graph.ts'
import { opened, type Visit, type Visitor } from './page.ts'

const graph = largeGraph()
const corpus = corpusOf(graph)
const first = new Set(landmarks(corpus, landmarkCount))
const body = gzipSync(encodeCorpus(graph))

/** The site with a corpus beside its graph, once all of it is drawn. */
async function visited(query = '', visitor: Visitor = {}): Promise<Visit> {
  const page = await (await fetch(inject('site'))).text()
  const asked = '<link id="corpus" rel="alternate" href="data/graph.corpus">'
  const html = page.replace(/<link rel="preload" as="fetch"[^>]*>/, '').replace('</head>', `${asked}</head>`)
  const answers = {
    'dist/': { contentType: 'text/html', body: html },
    'data/graph.corpus': { contentType: 'application/octet-stream', body },
    'data/talk.md': { status: 404 },
    ...visitor.answers,
  }
  return opened(query, { expectedTrouble: /404/, ...visitor, answers })
}

/** A dot of the crowd that stands far from every landmark, and where on the page. */
async function lonelyDot({ page }: Visit) {
  const stage = page.locator('#stage')
  const [width = 0, height = 0] = await stage.evaluate(one => [one.clientWidth, one.clientHeight])
  const box = (await stage.boundingBox()) ?? expect.fail()
  const excerpt = growingExcerpt(corpus)
  const explorer = createExplorer(excerpt, viewAt(new URL(page.url()).search, excerpt))
  explorer.size.value = { width, height }
  const looks = [...explorer.appearance.value.papers.values()]
  const places = explorer.view.value.layout === 'map' ? corpus.places.map : corpus.places.timeline
  for (let paper = 0; paper < corpus.size; paper += 1) {
    const [x = 0, y = 0] = places.subarray(2 * paper, 2 * paper + 2)
    const at = explorer.frame.value.toStage({ x, y })
    const isLonely = looks.every(look => Math.hypot(look.x - at.x, look.y - at.y) > look.radius + 14)
    const isAside = at.x > 120 && at.x < width - 160 && at.y > 120 && at.y < height - 120
    if (first.has(paper) || !isLonely || !isAside) continue
    const { x: left, y: top } = onScreen(explorer.standpoint.value, at)
    return { paper, title: corpus.titleOf(paper), x: box.x + left, y: box.y + top }
  }
  return expect.fail('no dot stands by itself')
}

test('a large network is drawn as landmarks before a crowd of all papers, and counts them all', async () => {
  const visit = await visited('?layout=map')
  await visit.page.locator('.crowd[data-drawn]').waitFor()
  await expect.poll(() => visit.page.locator('#card h2').textContent()).toContain('1,500 papers')
  expect(await visit.page.locator('#list button.paper').count()).toBe(landmarkCount)
  expect(visit.requests.some(address => address.endsWith('graph.json'))).toBe(false)
})

test('pointing at a dot names it; a click selects it, and the address knows it', async () => {
  const visit = await visited('?layout=map')
  const { page } = visit
  await page.locator('.crowd[data-drawn]').waitFor()
  const dot = await lonelyDot(visit)
  await page.mouse.move(dot.x, dot.y)
  await expect.poll(() => page.locator('#stage text.focus').allTextContents()).toHaveLength(1)
  await page.mouse.click(dot.x, dot.y)
  await expect.poll(() => page.locator('#card h2').textContent()).toContain(dot.title)
  const address = new URL(page.url()).search
  expect(address).toContain('select=paper:')
  await page.goto('about:blank')
  const again = await visited(address)
  await expect.poll(() => again.page.locator('#card h2').textContent()).toContain(dot.title)
})

test('search finds every paper, also those that are dots', async () => {
  const { page } = await visited()
  const paper = Array.from({ length: corpus.size }, (_, at) => at).find(at => at > 900 && !first.has(at)) ?? 0
  await page.getByRole('searchbox').fill(corpus.titleOf(paper))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#card h2').textContent()).toContain(corpus.titleOf(paper))
})

test('without a worker the page draws the crowd itself', async () => {
  const { page } = await visited('', {
    isLost: path => /crowd-worker.*\.js$/.test(path),
    expectedTrouble: /404|ERR_FAILED/,
  })
  await page.locator('.crowd[data-drawn]').waitFor()
})

test('a corpus file that is cut short is told of, with what to do', async () => {
  const { page } = await visited('', {
    answers: {
      'data/graph.corpus': { contentType: 'application/octet-stream', body: body.subarray(0, 900) },
    },
  })
  await page.getByText('The corpus file is cut short').waitFor()
})
