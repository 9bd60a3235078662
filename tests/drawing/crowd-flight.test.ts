import { expect, test } from 'vitest'
import { packedLinks } from '../../src/core/links.ts'
import type { Crowd } from '../../src/drawing/crowd.ts'
import { crowdFlight, dotsOf } from '../../src/drawing/crowd-flight.ts'

const [gone, shown] = [0, 2]

const crowd: Crowd = {
  places: Float32Array.of(0, 0, 100, 100, 200, 50),
  radii: Float32Array.of(1, 1, 2),
  tones: Uint8Array.of(0, 1, 0),
  states: Uint8Array.of(shown, shown, shown),
  cites: packedLinks([[1], [2], []]),
  palette: Uint8Array.of(255, 0, 0, 0, 0, 255),
  dotOpacity: 0.8,
  citation: Uint8Array.of(100, 100, 100),
  citationOpacity: 0.3,
}

test('dots have the colours of their tones and the strengths of their states', () => {
  const { colours, strengths } = dotsOf({ ...crowd, states: Uint8Array.of(0, 1, 2) })
  expect([...colours]).toEqual([0x0000ff, 0xff0000, 0x0000ff])
  expect(strengths[0]).toBe(0)
  expect(strengths[1]).toBeGreaterThan(0)
  expect(strengths[1]).toBeLessThan(0.5)
  expect(strengths[2]).toBe(1)
})

test('small dots are drawn before large ones', () => {
  expect([...dotsOf({ ...crowd, radii: Float32Array.of(2, 1, 3) }).order]).toEqual([1, 0, 2])
})

test('between two layouts papers move from where they were to where they will be', () => {
  const to = { ...crowd, places: Float32Array.of(300, 0, 100, 100, 200, 50) }
  const flight = crowdFlight(dotsOf(crowd), dotsOf(to), 1)
  const at = (share: number) => [...flight.at(share * flight.duration).places]
  expect(at(0)).toEqual([...crowd.places])
  expect(at(0.5)[0]).toBeCloseTo(150, 0)
  expect(at(1)).toEqual([...to.places])
})

test('what leaves fades before others move, and what enters appears after', () => {
  const from = dotsOf({ ...crowd, states: Uint8Array.of(shown, gone, shown) })
  const to = dotsOf({
    ...crowd,
    states: Uint8Array.of(gone, shown, shown),
    places: Float32Array.of(0, 0, 100, 100, 0, 0),
  })
  const flight = crowdFlight(from, to, 1)
  for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
    const { strengths, places } = flight.at(share * flight.duration)
    const [leaving = 0, entering = 0] = strengths
    const isMoving = places[4] !== 200 && places[4] !== 0
    if (isMoving) expect([leaving, entering]).toEqual([0, 0])
    expect(Math.min(leaving, entering)).toBe(0)
  }
  expect([...flight.at(flight.duration).strengths]).toEqual([0, 1, 1])
})

test('a new colour comes by degrees, and ends as it should to the bit', () => {
  const to = dotsOf({ ...crowd, tones: Uint8Array.of(1, 1, 0) })
  const flight = crowdFlight(dotsOf(crowd), to, 2)
  const [between = 0] = flight.at(flight.duration / 4).colours
  expect([0x0000ff, 0xff0000]).not.toContain(between)
  expect([...flight.at(flight.duration).colours]).toEqual([...to.colours])
})

test('between the same and the same there is no flight', () => {
  expect(crowdFlight(dotsOf(crowd), dotsOf(crowd), 1).duration).toBe(0)
})
