import { expect, test } from 'vitest'
import { planeAxes } from '../../src/drawing/plane-axes.ts'
import { frame } from '../../src/state/frame.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { restingViewport } from '../../src/state/viewport.ts'
import { example } from '../state/example.ts'

const graph = example()
const insets = { top: 100, right: 90, bottom: 56, left: 72 }

function axesOf(axes: ViewState['axes'], viewport = restingViewport) {
  const view: ViewState = { ...firstView, layout: 'axes', axes }
  return planeAxes(graph, view, frame(graph, view, { width: 800, height: 600 }, insets), viewport, insets)
}

test('dates are whole years, counts short, shares in percent', () => {
  expect(axesOf({ x: 'date', y: 'world' }).across.map(({ text }) => text)).toEqual([
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
  ])
  expect(axesOf({ x: 'date', y: 'world' }).up.map(({ text }) => text)).toContain('8k')
})

test('ticks go the way of their axis: right and up is more', () => {
  const { across, up } = axesOf({ x: 'date', y: 'world' })
  expect((across.at(-1)?.at ?? 0) > (across[0]?.at ?? 0)).toBe(true)
  expect((up.at(-1)?.at ?? 0) < (up[0]?.at ?? 0)).toBe(true)
})

test('axes say what they show', () => {
  const { acrossName, upName } = axesOf({ x: 'world', y: 'references' })
  expect(acrossName.text).toBe('citations in the world →')
  expect(upName.text).toBe('↑ cites in the list')
})

test('axes follow the viewport', () => {
  const [still, moved] = [
    axesOf({ x: 'date', y: 'world' }),
    axesOf({ x: 'date', y: 'world' }, { k: 1, x: 50, y: 0 }),
  ]
  expect(moved.across[0]?.at).toBeCloseTo((still.across[0]?.at ?? 0) + 50)
})
