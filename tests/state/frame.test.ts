import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frame, layoutPlaces, pinOf, placesIn } from '../../src/state/frame.ts'
import { firstView, layouts, type ViewState } from '../../src/state/view-state.ts'
import { hasPlace } from '../../src/state/visibility.ts'
import { example, graphOf, graphs, viewsOf } from './example.ts'

const insets = { top: 40, right: 92, bottom: 56, left: 48 }
const stage = { width: 800, height: 600 }
const layout = fc.constantFrom(...layouts)
const sizes = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 160, max: 3000 }),
})

test('each layout has its own place for a paper', () => {
  const graph = graphOf({ a: { x: 1, y: 2, timeline: { x: 3, y: 4 }, layers: { x: 5, y: 6 } } })
  const paper = graph.getNodeAttributes('a')
  expect(layouts.map(layout => layoutPlaces(graph, { ...firstView, layout })(paper))).toEqual([
    { x: 3, y: 4 },
    { x: 1, y: 2 },
    { x: 5, y: 6 },
    { x: -60, y: 700 },
  ])
})

test('a pin holds in its own layout, and only under the name of its paper', () => {
  const view: ViewState = { ...firstView, layout: 'map', pins: { map: { gpt: { x: 9, y: 8 } } } }
  const graph = example()
  const paper = graph.getNodeAttributes('gpt')
  expect(placesIn(graph, view)('gpt', paper)).toEqual({ x: 9, y: 8 })
  expect(placesIn(graph, { ...view, layout: 'layers' })('gpt', paper)).toEqual({ x: 300, y: 200 })
  expect(placesIn(graph, view)('constructor', paper)).toEqual({ x: 300, y: 200 })
  expect(pinOf('__proto__', view)).toBeUndefined()
})

test('from layout to stage and back is the same place', () => {
  fc.assert(
    fc.property(graphs, layout, sizes, fc.nat({ max: 3 }), (graph, chosen, size, missing) => {
      const view = { ...firstView, layout: chosen, missing }
      const { toStage, toLayout } = frame(graph, view, size, insets)
      const placeOf = layoutPlaces(graph, view)
      graph.forEachNode((_, paper) => {
        const place = placeOf(paper)
        const there = toLayout(toStage(place))
        expect(there.x).toBeCloseTo(place.x, 6)
        expect(there.y).toBeCloseTo(place.y, 6)
      })
    }),
  )
})

test('everything that is shown lies within the insets', () => {
  fc.assert(
    fc.property(graphs, layout, sizes, fc.nat({ max: 3 }), (graph, chosen, size, missing) => {
      const view = { ...firstView, layout: chosen, missing }
      const { toStage } = frame(graph, view, size, insets)
      const placeOf = layoutPlaces(graph, view)
      graph.forEachNode((id, paper) => {
        if (!hasPlace(id, paper, view)) return
        const { x, y } = toStage(placeOf(paper))
        expect(x).toBeGreaterThan(insets.left - 1e-6)
        expect(x).toBeLessThan(size.width - insets.right + 1e-6)
        expect(y).toBeGreaterThan(insets.top - 1e-6)
        expect(y).toBeLessThan(size.height - insets.bottom + 1e-6)
      })
    }),
  )
})

test('a map keeps its proportions; a timeline may be stretched, but not without measure', () => {
  const graph = graphOf({ a: { x: 0, y: 0 }, b: { x: 100, y: 1000 } })
  const scale = (chosen: ViewState['layout']) => {
    const { toStage } = frame(graph, { ...firstView, layout: chosen }, stage, insets)
    const [from, to] = [toStage({ x: 0, y: 0 }), toStage({ x: 1, y: 1 })]
    return [to.x - from.x, to.y - from.y] as const
  }
  const [mapX, mapY] = scale('map')
  expect(mapX).toBeCloseTo(mapY)
  const [timelineX, timelineY] = scale('timeline')
  expect(timelineY).toBeCloseTo(mapY)
  expect(timelineX / timelineY).toBeCloseTo(2.2)
})

test('one paper, or all papers at one place, stand in the middle of what is free', () => {
  const middle = { x: (48 + 800 - 92) / 2, y: (40 + 600 - 56) / 2 }
  for (const papers of [{ a: { x: 7, y: -3 } }, { a: { x: 7, y: -3 }, b: { x: 7, y: -3 } }]) {
    const { x, y } = frame(graphOf(papers), firstView, stage, insets).toStage({ x: 7, y: -3 })
    expect(x).toBeCloseTo(middle.x)
    expect(y).toBeCloseTo(middle.y)
  }
})

test('a stage of no size, and a graph without papers, have a frame of finite numbers', () => {
  const tiny = fc.record({ width: fc.nat({ max: 200 }), height: fc.nat({ max: 200 }) })
  fc.assert(
    fc.property(fc.oneof(graphs, fc.constant(graphOf({}))), layout, tiny, (graph, chosen, size) => {
      const { dotScale, toStage, toLayout } = frame(graph, { ...firstView, layout: chosen }, size, insets)
      const [there, back] = [toStage({ x: 10, y: 10 }), toLayout({ x: 10, y: 10 })]
      expect([dotScale, there.x, there.y, back.x, back.y].filter(one => !Number.isFinite(one))).toEqual([])
    }),
  )
})

test('dragging a paper moves no other: the frame does not look at pins', () => {
  const pins = { timeline: { gpt: { x: 1e6, y: -1e6 } } }
  const [before, after] = [firstView, { ...firstView, pins }].map(view =>
    frame(example(), view, stage, insets).toStage({ x: 100, y: 300 }),
  )
  expect(after).toEqual(before)
})

test('what is filtered, hidden, reached, pinned, selected, lit or switched off moves nothing: the frame does not look at it', () => {
  const graphsAndViews = graphs.chain(graph =>
    fc.tuple(fc.constant(graph), viewsOf(graph.nodes(), fc.constantFrom('models', 'community-1', '~none'))),
  )
  fc.assert(
    fc.property(graphsAndViews, sizes, ([graph, view], size) => {
      const { layout, axes, missing } = view
      const [plain, strict] = [{ ...firstView, layout, axes, missing }, view].map(one => {
        const { toStage, toLayout, dotScale } = frame(graph, one, size, insets)
        return [toStage({ x: 0, y: 0 }), toStage({ x: 100, y: 100 }), toLayout({ x: 7, y: 7 }), dotScale]
      })
      expect(strict).toEqual(plain)
    }),
  )
})

test('papers are drawn smaller on a phone than on a wall', () => {
  const dotScale = (width: number, height: number) =>
    frame(example(), firstView, { width, height }, insets).dotScale
  expect(dotScale(390, 700)).toBeLessThan(dotScale(1280, 800))
  expect(dotScale(10, 10)).toBe(0.55)
  expect(dotScale(8000, 5000)).toBe(1.25)
})
