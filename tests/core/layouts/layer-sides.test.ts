import { expect, test } from 'vitest'
import { standBeside } from '../../../src/core/layouts/layer-sides.ts'

test('lone papers stand outside their layer, those of a side in one column', () => {
  const xs = [300, 500, 800, 600, 700, 100]
  standBeside(xs, [[0], [1, 2]], [3, 4, 5], [0, 1, 1, 0, 1, 0], 100)
  expect(xs).toEqual([300, 500, 800, 900, 900, 200])
})

test('two lone papers of a layer do not share a place', () => {
  const xs = [500, 600, 700]
  standBeside(xs, [[0]], [1, 2], [0, 0, 0], 100)
  expect(xs).toEqual([500, 600, 700])
})
