import { expect, test } from 'vitest'
import { boxAround } from '../../../src/formats/pptx/deck.ts'
import { slide } from './example-deck.ts'

test('the box around a group is the one around all that it holds', () => {
  const [group] = slide.shapes
  expect(group && boxAround(group)).toEqual({ left: 100, top: 100, width: 240, height: 140 })
})

test('the box around a curve holds its control point', () => {
  const curve = slide.shapes[1]
  expect(curve && boxAround(curve)).toEqual({ left: 140, top: 120, width: 180, height: 180 })
})

test('around nothing there is no box', () => {
  expect(boxAround({ kind: 'group', name: 'Empty', shapes: [] })).toBeUndefined()
})
