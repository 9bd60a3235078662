import { expect, test } from 'vitest'
import { timeAxis } from '../../src/drawing/time-axis.ts'
import type { Frame } from '../../src/state/frame.ts'
import { stageInsets } from '../../src/state/stage-insets.ts'
import { restingViewport } from '../../src/state/viewport.ts'

const frame: Frame = {
  width: 800,
  height: 600,
  dotScale: 1,
  toStage: point => point,
  toLayout: point => point,
}
const insets = stageInsets('timeline', 800)
const years = [2017, 2018, 2019, 2020].map((year, at) => ({ year, x: 100 + 200 * at }))

test('a line stands where each year begins, its name in the middle', () => {
  const axis = timeAxis(years, frame, restingViewport, insets)
  expect(axis?.lines).toEqual([100, 300, 500, 700])
  expect(axis?.names).toEqual([
    { x: 600, year: 2019 },
    { x: 400, year: 2018 },
    { x: 200, year: 2017 },
  ])
})

test('where years are narrow, only some are named, the newest among them, and lines are thinned', () => {
  const axis = timeAxis(years, frame, { k: 0.1, x: 0, y: 0 }, insets)
  expect(axis?.names.map(({ year }) => year)).toEqual([2019])
  expect(timeAxis(years, frame, { k: 0.05, x: 0, y: 0 }, insets)?.lines).toHaveLength(1)
})

test('with larger texts fewer years are named, and they stand lower', () => {
  const plain = timeAxis(years, frame, { k: 0.25, x: 0, y: 0 }, insets)
  const larger = timeAxis(years, frame, { k: 0.25, x: 0, y: 0 }, insets, 1.75)
  expect(larger?.names.length).toBeLessThan(plain?.names.length ?? 0)
  expect(larger?.baseline).toBeGreaterThan(plain?.baseline ?? 0)
})

test('without years there is no axis', () => {
  expect(timeAxis([], frame, restingViewport, insets)).toBeUndefined()
})

test('the axis stands above a caption below, and its lines begin under one above', () => {
  const taken = { top: 200, right: 0, bottom: 240, left: 0 }
  const plain = timeAxis(years, frame, restingViewport, insets)
  const axis = timeAxis(years, frame, restingViewport, stageInsets('timeline', 800, taken))
  expect(axis?.bottom).toBe((plain?.bottom ?? 0) - 240)
  expect(axis?.top).toBe(180)
})
