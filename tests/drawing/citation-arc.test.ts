import { expect, test } from 'vitest'
import { arcs } from '../../src/drawing/citation-arc.ts'
import { appearance } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { light } from '../../src/state/theme.ts'
import { firstView } from '../../src/state/view-state.ts'
import { restingViewport } from '../../src/state/viewport.ts'
import { example } from '../state/example.ts'

const size = { width: 800, height: 600 }
const insets = { top: 40, right: 40, bottom: 40, left: 40 }
const view = { ...firstView, layout: 'map' as const, selected: ['palm'] }
const graph = example()
const look = appearance(graph, view, {}, frame(graph, view, size, insets), light)

/** Start and end of an arc's path. */
function ends(path: string): { from: number[]; to: number[] } {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  return { from: numbers.slice(0, 2), to: numbers.slice(-2) }
}

test('an arc begins in the citing paper and ends just before the rim of the cited one', () => {
  for (const { path, look: citation } of arcs(look, restingViewport)) {
    const [citing, cited] = [look.papers.get(citation.citing), look.papers.get(citation.cited)]
    if (!citing || !cited) throw new Error('a citation without its papers')
    const { from, to } = ends(path)
    expect(Math.hypot((from[0] ?? 0) - citing.x, (from[1] ?? 0) - citing.y)).toBeLessThan(0.02)
    const away = Math.hypot((to[0] ?? 0) - cited.x, (to[1] ?? 0) - cited.y)
    expect(away).toBeCloseTo(cited.radius + 2.5 + (citation.arrow ? 8 : 0), 1)
  }
})

test('only citations in focus have a head, and they are drawn last', () => {
  const drawn = arcs(look, restingViewport)
  expect(drawn.map(({ head }) => head !== '')).toEqual(drawn.map(one => one.look.emphasis === 'focus'))
  const depths = drawn.map(one => one.look.depth)
  expect(depths).toEqual([...depths].sort((a, b) => a - b))
})

test('lines grow when zoomed in, and do not get thinner when zoomed out', () => {
  const widths = (k: number) => arcs(look, { k, x: 0, y: 0 }).map(({ width }) => width)
  expect(widths(16)).toEqual(widths(1).map(width => width * 2))
  expect(widths(0.5)).toEqual(widths(1))
})

test('the way of an arc is its path up to the tip of the head', () => {
  for (const { path, way, look: citation } of arcs(look, restingViewport)) {
    const { from, to } = ends(path)
    expect([way.from.x, way.from.y]).toEqual([
      expect.closeTo(from[0] ?? 0, 1),
      expect.closeTo(from[1] ?? 0, 1),
    ])
    const left = Math.hypot((to[0] ?? 0) - way.tip.x, (to[1] ?? 0) - way.tip.y)
    expect(left).toBeCloseTo(citation.arrow ? 8 : 0, 1)
  }
})
