import { expect, test } from 'vitest'
import { markShapes } from '../../src/drawing/mark-shapes.ts'
import type { MarkLook } from '../../src/drawing/paper-marks.ts'
import { shapePalette } from '../../src/drawing/shape-palette.ts'
import { light } from '../../src/state/theme.ts'

const plain: MarkLook = { shape: 'circle', colour: '#2f6ea3', hollow: false, ring: false }
const palette = shapePalette(light.background, 1)

function drawn(look: Partial<MarkLook>) {
  return markShapes({ ...plain, ...look }, { name: 'GPT' }, { x: 50, y: 50 }, 10, light, palette)
}

test('a paper is one shape with its name; what is seen of its colour is as large as its radius', () => {
  const [one, ...more] = drawn({})
  expect(more).toEqual([])
  expect(one).toMatchObject({ kind: 'ellipse', name: 'GPT', fill: { colour: '#2f6ea3' } })
  if (one?.kind !== 'ellipse') throw new Error('no circle')
  expect(one.box.width - (one.line?.width ?? 0)).toBeCloseTo(20, 5)
})

test('a hollow one has the background within and an edge in its colour, as wide as it is drawn', () => {
  const [one] = drawn({ hollow: true })
  if (one?.kind !== 'ellipse') throw new Error('no circle')
  expect([one.fill?.colour, one.line?.colour]).toEqual([light.background, '#2f6ea3'])
  expect(one.box.width + (one.line?.width ?? 0)).toBeCloseTo(20, 5)
})

test('other shapes are closed paths of their corners', () => {
  expect(drawn({ shape: 'square' })[0]).toMatchObject({ kind: 'path', isClosed: true })
})

test('rings lie behind the paper and say what they mean', () => {
  expect(drawn({ ring: true, halo: '#c2371b' }).map(({ name }) => name)).toEqual([
    'GPT: selected',
    'GPT: reference list not fully known',
    'GPT',
  ])
})
