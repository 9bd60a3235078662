import { expect, test } from 'vitest'
import { type MarkLook, paperMarks } from '../../src/drawing/paper-marks.ts'
import { light } from '../../src/state/theme.ts'

const plain: MarkLook = {
  shape: 'circle',
  colour: '#2f6ea3',
  hollow: false,
  ring: false,
}

function marks(look: Partial<MarkLook>) {
  return paperMarks({ ...plain, ...look }, { x: 10, y: 20 }, 5, light)
}

test('a paper is a body on a rim of background', () => {
  expect(marks({}).map(({ fill, stroke }) => [fill, stroke])).toEqual([
    [light.background, light.background],
    ['#2f6ea3', 'none'],
  ])
})

test('a hollow one is filled with background, a ring is broken, a selected one has a halo in the accent', () => {
  expect(marks({ hollow: true }).at(-1)).toMatchObject({ fill: light.background })
  expect(marks({ ring: true })[0]).toMatchObject({
    fill: 'none',
    stroke: '#2f6ea3',
    dash: expect.stringMatching(/^[\d.]+ [\d.]+$/),
  })
  expect(marks({ halo: light.accent })[0]).toMatchObject({ fill: 'none', stroke: light.accent })
})

test('with stronger lines its rings are thicker and farther away', () => {
  const strong = { ...light, strokeScale: 2 }
  const ring = (theme: typeof light) =>
    paperMarks({ ...plain, halo: light.accent }, { x: 0, y: 0 }, 5, theme)[0]
  expect(ring(strong)?.width).toBe(2 * (ring(light)?.width ?? 0))
  expect(ring(strong)?.d).toContain('M-15,0')
})

test('a folded group has a second rim around its body, of the same shape', () => {
  const [rim, , gap, body] = marks({ shape: 'square', holds: ['a', 'b'] }).slice(-4)
  expect([rim, gap, body].map(path => path?.d.split('L').length)).toEqual([4, 4, 4])
  expect([gap?.fill, body?.fill]).toEqual([light.background, '#2f6ea3'])
})

test('a shape has its corners, a circle is closed', () => {
  expect(marks({ shape: 'triangle' })[1]?.d.split('L')).toHaveLength(3)
  expect(marks({ shape: 'star' })[1]?.d.split('L')).toHaveLength(10)
  expect(marks({})[1]?.d).toBe('M5,20a5,5 0 1 0 10,0a5,5 0 1 0 -10,0Z')
})
