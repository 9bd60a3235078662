import { expect, test } from 'vitest'
import { layered, straightLayered, wayPointsIn } from '../../../src/core/layouts/layered.ts'

test('a citation that passes a layer has a way-point in it', () => {
  expect(layered([[], [0], [0]], [0, 1, 2])).toEqual({
    papers: 3,
    rows: [[0], [3, 1], [2]],
    above: [[], [0], [3], [0]],
    below: [[1, 3], [], [], [2]],
  })
})

test('papers without citations are in no row', () => {
  expect(layered([[], []], [0, 1]).rows).toEqual([[], []])
})

test('without way-points, links join papers across layers', () => {
  expect(straightLayered([[], [0], [0]], [0, 1, 2])).toEqual({
    papers: 3,
    rows: [[0], [1], [2]],
    above: [[], [0], [0]],
    below: [[1, 2], [], []],
  })
})

test('the way-points are counted without making them', () => {
  const [cites, ranks] = [
    [[], [0], [0, 1], [0]],
    [0, 1, 3, 5],
  ]
  expect(wayPointsIn(cites, ranks)).toBe(layered(cites, ranks).above.length - cites.length)
})
