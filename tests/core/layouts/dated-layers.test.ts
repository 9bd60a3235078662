import { expect, test } from 'vitest'
import { DatedLayers } from '../../../src/core/layouts/dated-layers.ts'

test('a full layer sends the next paper to the first one with room below', () => {
  const layers = new DatedLayers(2, [2010, 2011, 2012, 2013, 2014])
  for (const [paper, rank] of [0, 0, 1, 1].entries()) layers.move(paper, rank)
  expect(layers.firstWithRoom(0)).toBe(2)
  layers.move(4, 2)
  expect(layers.firstWithRoom(0)).toBe(2)
  expect(layers.firstWithRoom(1)).toBe(2)
  expect([layers.hasRoom(0), layers.hasRoom(2)]).toEqual([false, true])
  expect(layers.count).toBe(3)
})

test('the mean date of a layer follows who comes and goes, and can leave one paper out', () => {
  const layers = new DatedLayers(3, [2010, 2020, undefined])
  for (const paper of [0, 1, 2]) layers.move(paper, 0)
  expect(layers.meanDate(0)).toBe(2015)
  expect(layers.meanDate(0, 1)).toBe(2010)
  layers.move(0, 1)
  expect([layers.meanDate(0), layers.meanDate(1), layers.meanDate(2)]).toEqual([2020, 2010, undefined])
  expect([layers.rankOf(0), layers.rankOf(1)]).toEqual([1, 0])
})
