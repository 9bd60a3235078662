import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frame } from '../../src/state/frame.ts'
import { standpoint } from '../../src/state/standpoint.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { onScreen, restingViewport } from '../../src/state/viewport.ts'
import { example, graphs } from './example.ts'

const insets = { top: 40, right: 90, bottom: 200, left: 50 }

function stood(graph: ReturnType<typeof example>, view: ViewState, width: number, height: number) {
  const here = frame(graph, view, { width, height }, insets)
  const viewport = standpoint(graph, view, here, insets)
  const onStage = (id: string) => {
    const { x, y } = graph.getNodeAttributes(id)
    return onScreen(viewport, here.toStage({ x, y }))
  }
  return { viewport, onStage }
}

test('around two papers both stand in the free part of the stage, larger than before', () => {
  const view: ViewState = { ...firstView, layout: 'map', camera: { around: ['gpt', 'attention'] } }
  const { viewport, onStage } = stood(example(), view, 1000, 800)
  expect(viewport.k).toBeGreaterThan(1.2)
  for (const { x, y } of [onStage('gpt'), onStage('attention')]) {
    expect(x).toBeGreaterThan(insets.left)
    expect(x).toBeLessThan(1000 - insets.right)
    expect(y).toBeGreaterThan(insets.top)
    expect(y).toBeLessThan(800 - insets.bottom)
  }
})

test('around one paper it stands in the middle of the free part, not too close', () => {
  const view: ViewState = { ...firstView, layout: 'map', camera: { around: ['palm'] } }
  const { viewport, onStage } = stood(example(), view, 1000, 800)
  expect(viewport.k).toBe(3)
  const { x, y } = onStage('palm')
  expect(x).toBeCloseTo(50 + (1000 - 140) / 2, 3)
  expect(y).toBeCloseTo(40 + (800 - 240) / 2, 3)
})

test('around papers that are gone, or that need the whole stage, everything fits', () => {
  const around = (papers: string[]): ViewState => ({
    ...firstView,
    layout: 'map',
    camera: { around: papers },
  })
  expect(stood(example(), around(['nobody']), 1000, 800).viewport).toEqual(restingViewport)
  expect(stood(example(), around(example().nodes()), 1000, 800).viewport).toEqual(restingViewport)
})

test('whatever the stage, nobody stands farther than where everything fits', () => {
  fc.assert(
    fc.property(graphs, fc.nat({ max: 3000 }), fc.nat({ max: 2000 }), (graph, width, height) => {
      const view: ViewState = { ...firstView, layout: 'map', missing: 1, camera: { around: graph.nodes() } }
      const { k, x, y } = stood(graph, view, width, height).viewport
      expect(k).toBeGreaterThanOrEqual(1)
      expect([k, x, y].filter(Number.isFinite)).toHaveLength(3)
    }),
  )
})

test('around a paper that is folded into a group is around the group', () => {
  const graph = example()
  const view: ViewState = { ...firstView, folded: ['models/decoders'], camera: { around: ['gpt', 'palm'] } }
  const group: ViewState = { ...view, camera: { around: ['palm'] } }
  expect(stood(graph, view, 800, 700).viewport).toEqual(stood(graph, group, 800, 700).viewport)
})
