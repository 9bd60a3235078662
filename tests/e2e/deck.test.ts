import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CitationGraphElement } from '../../src/element/citation-graph-element.ts'
import { opened, type Visitor } from './page.ts'

/** The example deck in real reveal.js, at a slide (counted from 0). */
async function deckAt(slide: number, visitor: Visitor = {}) {
  const { page } = await opened(`../examples/reveal/index.html#/${slide}`, {
    viewport: [1280, 720],
    ...visitor,
  })
  await page.locator('.reveal.ready').waitFor()
  const graph = (id: string) => page.locator(`citation-graph#${id}`)
  return {
    page,
    graph,
    press: (key: string) => page.keyboard.press(key),
    /** Which slide is shown, and the scene and canvases of each graph: `1 told:2:7 map:-:0`. */
    state: () =>
      page.evaluate(() => {
        const slide = document.querySelectorAll('.slides > section.present')[0]
        const at = [...document.querySelectorAll('.slides > section')].indexOf(slide as Element)
        const graphs = [...document.querySelectorAll<CitationGraphElement>('citation-graph')]
        const shown = graphs.filter(one => one.shadowRoot?.querySelector('canvas, svg.drawing'))
        return [at, ...shown.map(({ id, scene }) => `${id} ${scene ?? '-'}`)].join(', ')
      }),
  }
}

test('keys step through all fragments and slides, forth and back, and only what is shown has a canvas', async () => {
  const { state, press } = await deckAt(0)
  const way = ['0', '1, told 2', '1, told 3', '1, told 4', '2, map -', '3, stepping 1', '3, stepping 2', '4']
  for (const [at, expected] of way.entries()) {
    if (at > 0) await press(['ArrowRight', 'PageDown', ' '][at % 3] ?? ' ')
    await expect.poll(state).toBe(expected)
  }
  for (const expected of way.toReversed().slice(1)) {
    await press('ArrowLeft')
    await expect.poll(state).toBe(expected)
  }
})

test.each(['fade', 'none'])(
  'slides that change with the transition %s are drawn only while they are shown',
  async kind => {
    const deck = readFileSync(new URL('../../examples/reveal/index.html', import.meta.url), 'utf8')
    const body = deck.replace('hash: true', `hash: true, transition: '${kind}'`)
    const answers = { 'reveal/index.html': { body, contentType: 'text/html' } }
    const { state, press } = await deckAt(1, { answers, reducedMotion: false })
    await expect.poll(state).toBe('1, told 2')
    await press('End')
    await expect.poll(state).toBe('4')
    await press('ArrowLeft')
    await expect.poll(state).toBe('3, stepping 1')
  },
)

test('the focus in a graph that hears no keys leaves the deck its own', async () => {
  const { graph, state, press } = await deckAt(2)
  await expect.poll(state).toBe('2, map -')
  await graph('map').locator('#stage').focus()
  await press('ArrowRight')
  await expect.poll(state).toBe('3, stepping 1')
})

test('a graph that steps itself gives back the first key that it has no use for', async () => {
  const { state, press } = await deckAt(4)
  await expect.poll(state).toBe('4')
  await press('ArrowLeft')
  await expect.poll(state).toBe('3, stepping 1')
  await press('ArrowLeft')
  await expect.poll(state).toBe('2, map -')
})
