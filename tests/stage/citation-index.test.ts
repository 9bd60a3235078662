import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationIndex, nearestCitation } from '../../src/stage/citation-index.ts'
import { appearance } from '../../src/state/appearance.ts'
import { controlPoint, distanceToCurve } from '../../src/state/citation-curve.ts'
import { frame } from '../../src/state/frame.ts'
import { light } from '../../src/state/theme.ts'
import { firstView } from '../../src/state/view-state.ts'
import { onScreen, restingViewport } from '../../src/state/viewport.ts'
import { example, graphs } from '../state/example.ts'

const insets = { top: 40, right: 92, bottom: 56, left: 48 }
const stage = { width: 800, height: 600 }

function pictureOf(graph: ReturnType<typeof example>, selected: readonly string[] = []) {
  const view = { ...firstView, selected, missing: 1 }
  return appearance(graph, view, {}, frame(graph, view, stage, insets), light)
}

/** The middle of a citation's curve, in stage pixels. */
function middle({ papers }: ReturnType<typeof pictureOf>, citing: string, cited: string) {
  const [from, to] = [papers.get(citing), papers.get(cited)]
  if (!from || !to) throw new Error('not shown')
  const control = controlPoint(from, to)
  return { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 }
}

test('a point on a curve finds its citation at every zoom, and a point beside it none', () => {
  const graph = example()
  const picture = pictureOf(graph)
  const index = citationIndex(picture)
  const at = middle(picture, 'palm', 'gpt')
  for (const viewport of [restingViewport, { k: 8, x: -900, y: 30 }, { k: 0.5, x: 3, y: 4 }]) {
    const screen = onScreen(viewport, at)
    expect(nearestCitation(index, viewport, screen, 5)).toBe(graph.edge('palm', 'gpt'))
    expect(nearestCitation(index, viewport, { x: screen.x, y: screen.y - 300 }, 5)).toBeUndefined()
  }
})

test('a faint citation cannot be pointed at', () => {
  const picture = pictureOf(example(), ['lstm'])
  const at = middle(picture, 'palm', 'gpt')
  expect(nearestCitation(citationIndex(picture), restingViewport, at, 5)).toBeUndefined()
})

test('it finds what measuring every citation finds', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) })
  const viewports = fc.record({
    k: fc.double({ min: 0.4, max: 40, noNaN: true }),
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
  })
  fc.assert(
    fc.property(graphs, place, viewports, fc.integer({ min: 1, max: 200 }), (graph, at, viewport, reach) => {
      const picture = pictureOf(graph)
      let least = Number.POSITIVE_INFINITY
      for (const { citing, cited } of picture.citations.values()) {
        const [from, to] = [picture.papers.get(citing), picture.papers.get(cited)]
        if (from && to) least = Math.min(least, viewport.k * distanceToCurve(from, to, at))
      }
      const found = nearestCitation(citationIndex(picture), viewport, onScreen(viewport, at), reach)
      const look = picture.citations.get(found ?? '')
      const [from, to] = [picture.papers.get(look?.citing ?? ''), picture.papers.get(look?.cited ?? '')]
      if (from && to) expect(viewport.k * distanceToCurve(from, to, at)).toBeCloseTo(least, 6)
      else if (Math.abs(least - reach) > 1e-6) expect(least).toBeGreaterThan(reach)
    }),
  )
})
