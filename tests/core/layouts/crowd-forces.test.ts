import { expect, test } from 'vitest'
import { type Crowd, settleCrowd } from '../../../src/core/layouts/crowd-forces.ts'
import { labelRoom } from '../../../src/core/layouts/label-room.ts'
import { packedLinks } from '../../../src/core/links.ts'
import { seededRandom } from '../../../src/core/seeded-random.ts'

const count = 400
const room = labelRoom(count)
const forces = { room, width: 1000, height: 1275, hold: 0.18, charge: 120 }

function crowd(fixed: readonly number[] = []): Crowd {
  const random = seededRandom(1)
  const restXs = Float64Array.from({ length: count }, () => 1000 * random())
  const restYs = Float64Array.from({ length: count }, () => 1275 * random())
  const isFixed = new Uint8Array(count)
  for (const dot of fixed) isFixed[dot] = 1
  return { xs: restXs.slice(), ys: restYs.slice(), restXs, restYs, isFixed }
}

function springs(links: readonly (readonly [number, number])[] = []) {
  const lists: number[][] = Array.from({ length: count }, () => [])
  for (const [a, b] of links) {
    lists[a]?.push(b)
    lists[b]?.push(a)
  }
  const packed = packedLinks(lists)
  return { ...packed, strengths: new Float64Array(packed.ends.length).fill(1) }
}

function settled(links: readonly (readonly [number, number])[] = [], fixed: readonly number[] = []) {
  const own = crowd(fixed)
  settleCrowd(own, springs(links), forces)
  return own
}

const between = ({ xs, ys }: Crowd, a: number, b: number) =>
  Math.hypot((xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0))

test('each dot has its room, near where it likes to rest', () => {
  const own = settled()
  for (let a = 0; a < count; a += 1) {
    let nearest = Number.POSITIVE_INFINITY
    for (let b = 0; b < a; b += 1) nearest = Math.min(nearest, between(own, a, b))
    expect(nearest).toBeGreaterThan(0.75 * room.width)
    const away = Math.hypot((own.xs[a] ?? 0) - (own.restXs[a] ?? 0), (own.ys[a] ?? 0) - (own.restYs[a] ?? 0))
    expect(away).toBeLessThan(4 * room.width)
  }
})

test('a spring brings its two dots nearer', () => {
  const before = crowd()
  expect(between(settled([[3, 4]]), 3, 4)).toBeLessThan(0.5 * between(before, 3, 4))
})

test('a fixed dot stays exactly where it is, and others make room for it', () => {
  const own = settled([], [7])
  expect(own.xs[7]).toBe(own.restXs[7])
  expect(own.ys[7]).toBe(own.restYs[7])
  for (let other = 0; other < count; other += 1)
    if (other !== 7) expect(between(own, 7, other)).toBeGreaterThan(0.7 * room.width)
})

test('dots on one spot come apart, the same each time', () => {
  const heap = () => {
    const own = crowd()
    own.xs.fill(500, 0, 20)
    own.ys.fill(600, 0, 20)
    settleCrowd(own, springs(), forces)
    return own
  }
  expect(heap()).toEqual(heap())
  for (let other = 1; other < 20; other += 1)
    expect(between(heap(), 0, other)).toBeGreaterThan(0.7 * room.width)
})
