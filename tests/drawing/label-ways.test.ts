import { expect, test } from 'vitest'
import { labelWays, type ShownLabel } from '../../src/drawing/label-ways.ts'
import { label as style } from '../../src/drawing/typography.ts'
import { restingViewport } from '../../src/state/viewport.ts'

function label(id: string, x: number, offset: number, opacity = 1): ShownLabel {
  const anchor = { x, y: 0 }
  return {
    id,
    kind: 'paper',
    emphasis: 'plain',
    text: id,
    style,
    colour: '#000000',
    anchor,
    x: x + offset,
    y: 4,
    opacity,
  }
}

const seen = (...labels: ShownLabel[]) => ({ labels, viewport: restingViewport })
const still = { leave: 1, move: 1, enter: 1, way: 1 }

test('a label is carried along with its paper', () => {
  const ways = labelWays(seen(label('a', 0, 12)), seen(label('a', 100, 12)))
  const at = (share: number) =>
    ways.at({ leave: 1, move: share, enter: 0, way: share }, restingViewport)[0]?.x ?? Number.NaN
  expect(at(0)).toBe(12)
  expect(at(0.5)).toBe(62)
  expect(at(1)).toBe(112)
})

test('a label that changes its side cannot be seen while it does', () => {
  const ways = labelWays(seen(label('a', 0, 12)), seen(label('a', 0, -60)))
  let before = 12
  for (let way = 0; way <= 1; way += 0.01) {
    const [{ x, opacity } = label('', 0, 0)] = ways.at({ leave: 1, move: 0, enter: 0, way }, restingViewport)
    if (x !== before) expect(opacity).toBeLessThan(0.05)
    before = x
  }
  expect(before).toBe(-60)
})

test('labels that go fade while things leave, labels that come when things enter', () => {
  const ways = labelWays(seen(label('old', 0, 12)), seen(label('new', 50, 12)))
  const opacities = (leave: number, enter: number) =>
    Object.fromEntries(
      ways.at({ leave, move: 0, enter, way: 0 }, restingViewport).map(({ id, opacity }) => [id, opacity]),
    )
  expect(opacities(0, 0)).toEqual({ old: 1, new: 0 })
  expect(opacities(1, 0)).toEqual({ old: 0, new: 0 })
  expect(opacities(1, 1)).toEqual({ old: 0, new: 1 })
})

test('labels follow the viewer, who may move by hand meanwhile', () => {
  const ways = labelWays(seen(label('a', 10, 12)), seen(label('a', 10, 12)))
  expect(ways.at(still, { k: 2, x: 5, y: 7 })[0]).toMatchObject({ x: 2 * 10 + 5 + 12, y: 7 + 4 })
})

test('a label that was fading comes back from where it was', () => {
  const ways = labelWays(seen(label('a', 0, 12, 0.5)), seen(label('a', 0, 12)))
  const opacity = (leave: number) =>
    ways.at({ leave, move: 0, enter: 0, way: 0 }, restingViewport)[0]?.opacity
  expect(opacity(0)).toBe(0.5)
  expect(opacity(1)).toBe(1)
})
