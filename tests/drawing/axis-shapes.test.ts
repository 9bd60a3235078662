import { expect, test } from 'vitest'
import { axisShapes } from '../../src/drawing/axis-shapes.ts'
import { shapePalette } from '../../src/drawing/shape-palette.ts'
import { firstView } from '../../src/state/view-state.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { stagedViewOf } from './staged-views.ts'
import { widthOf } from './widths.ts'

function shapesOf(layout: 'timeline' | 'map' | 'layers' | 'axes') {
  const staged = stagedViewOf(bundledGraph, { ...firstView, layout })
  return axisShapes(staged, shapePalette(staged.appearance.theme.background, 1), widthOf)
}

test('the timeline has upright lines where years begin, and their names', () => {
  const shapes = shapesOf('timeline')
  const lines = shapes.flatMap(shape => (shape.kind === 'path' ? [shape] : []))
  expect(lines.length).toBeGreaterThan(3)
  for (const { from, steps } of lines) expect(steps[0]?.[0]?.[0]).toBe(from[0])
  const names = shapes.flatMap(shape => (shape.kind === 'text' ? [shape.name] : []))
  expect(names).toContain('2022')
})

test('the axes have lines both ways, values and two names', () => {
  const names = shapesOf('axes').flatMap(shape => (shape.kind === 'text' ? [shape.name] : []))
  expect(names.filter(name => /[→↑]/.test(name))).toHaveLength(2)
})

test('map and layers have no axes', () => {
  expect([...shapesOf('map'), ...shapesOf('layers')]).toEqual([])
})
