import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frame } from '../../src/state/frame.ts'
import { firstView } from '../../src/state/view-state.ts'
import {
  cameraOf,
  drawnScale,
  fromScreen,
  isSameViewport,
  onScreen,
  restingViewport,
  viewportOf,
  zoomedBy,
} from '../../src/state/viewport.ts'
import { example, graphs } from './example.ts'

const stage = { width: 800, height: 600 }
const insets = { top: 40, right: 92, bottom: 56, left: 48 }
const pixel = fc.double({ min: -5000, max: 5000, noNaN: true })
const viewport = fc.record({ k: fc.double({ min: 0.4, max: 40, noNaN: true }), x: pixel, y: pixel })

test('from stage to screen and back is the same place', () => {
  fc.assert(
    fc.property(viewport, pixel, pixel, (here, x, y) => {
      const back = fromScreen(here, onScreen(here, { x, y }))
      expect(back.x).toBeCloseTo(x, 6)
      expect(back.y).toBeCloseTo(y, 6)
    }),
  )
})

test('without a camera everything fits, and where everything fits there is no camera', () => {
  const here = frame(example(), firstView, stage, insets)
  expect(viewportOf(undefined, here)).toEqual(restingViewport)
  expect(cameraOf(restingViewport, here)).toBeUndefined()
  expect(cameraOf({ k: 1.00001, x: 0.3, y: -0.3 }, here)).toBeUndefined()
  expect(cameraOf({ k: 1, x: 12, y: 0 }, here)).toBeDefined()
  expect(cameraOf({ k: 1, x: 0, y: 12 }, here)).toBeDefined()
})

test('a camera puts its place in the middle of the stage', () => {
  const here = frame(example(), firstView, stage, insets)
  const camera = { x: 300, y: 200, ratio: 0.5 }
  const { x, y } = onScreen(viewportOf(camera, here), here.toStage(camera))
  expect(x).toBeCloseTo(400)
  expect(y).toBeCloseTo(300)
  expect(viewportOf(camera, here).k).toBe(2)
})

test('the camera of a viewport leads back to it, but for rounding', () => {
  fc.assert(
    fc.property(viewport, seen => {
      const here = frame(example(), firstView, stage, insets)
      const camera = cameraOf(seen, here)
      const back = viewportOf(camera, here)
      expect(Math.abs(back.k / seen.k - 1)).toBeLessThan(0.0025)
      const middle = { x: 400, y: 300 }
      const [meant, got] = [fromScreen(seen, middle), fromScreen(back, middle)]
      expect(Math.hypot(meant.x - got.x, meant.y - got.y)).toBeLessThan(camera ? 0.02 : 1)
    }),
  )
})

test('the rounding of a camera is no other viewport, a step of the hand is', () => {
  fc.assert(
    fc.property(viewport, seen => {
      const here = frame(example(), firstView, stage, insets)
      const camera = cameraOf(seen, here)
      if (camera) expect(isSameViewport(seen, viewportOf(camera, here), stage)).toBe(true)
      expect(isSameViewport(seen, { ...seen, x: seen.x + 3 }, stage)).toBe(false)
      if (seen.k < 39) expect(isSameViewport(seen, zoomedBy(seen, 1.1, stage), stage)).toBe(false)
    }),
  )
})

test('zooming keeps the middle where it is, and has its bounds', () => {
  const middle = { x: 400, y: 300 }
  fc.assert(
    fc.property(viewport, fc.double({ min: 0.1, max: 10, noNaN: true }), (seen, factor) => {
      const nearer = zoomedBy(seen, factor, stage)
      const [before, after] = [fromScreen(seen, middle), fromScreen(nearer, middle)]
      expect(Math.hypot(before.x - after.x, before.y - after.y)).toBeLessThan(1e-6)
      expect(nearer.k).toBeGreaterThanOrEqual(0.4)
      expect(nearer.k).toBeLessThanOrEqual(40)
    }),
  )
})

test('a camera from an address stays as it is, on a stage of any size', () => {
  const ratio = fc.integer({ min: 250, max: 25_000 }).map(parts => parts / 10_000)
  const hundredths = fc.integer({ min: -200_000, max: 200_000 }).map(parts => parts / 100)
  const sizes = fc.record({ width: fc.nat({ max: 3000 }), height: fc.nat({ max: 2000 }) })
  fc.assert(
    fc.property(graphs, sizes, hundredths, hundredths, ratio, (graph, size, x, y, seen) => {
      const here = frame(graph, firstView, size, insets)
      const viewpoint = viewportOf({ x, y, ratio: seen }, here)
      const camera = cameraOf(viewpoint, here)
      if (!camera) {
        expect(viewpoint.k).toBeCloseTo(1, 3)
        return
      }
      expect(camera.x).toBeCloseTo(x, 6)
      expect(camera.y).toBeCloseTo(y, 6)
      expect(camera.ratio).toBeCloseTo(seen, 6)
    }),
  )
})

test('zoomed in, papers grow slower than the room between them', () => {
  expect(drawnScale(1)).toBe(1)
  expect(drawnScale(4)).toBe(2)
  expect(drawnScale(0.25)).toBe(0.5)
})

test('two viewports are the same but for the rounding of a camera', () => {
  const here = { k: 2, x: -300, y: -200 }
  expect(isSameViewport(here, { k: 2.001, x: -300.3, y: -200.1 }, stage)).toBe(true)
  expect(isSameViewport(here, { k: 2.1, x: -300, y: -200 }, stage)).toBe(false)
  expect(isSameViewport(here, { k: 2, x: -304, y: -200 }, stage)).toBe(false)
})
