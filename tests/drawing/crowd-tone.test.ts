import { expect, test } from 'vitest'
import { toningLines } from '../../src/drawing/crowd-tone.ts'

const citation = Uint8Array.of(10, 20, 30)

function toned(sums: Uint32Array, citationOpacity = 0.3): number[] {
  const pixels = new Uint32Array(sums.length)
  for (const _ of toningLines(pixels, sums, { citation, citationOpacity }));
  for (const pixel of pixels) if (pixel) expect(pixel & 0xffffff).toBe(0x1e140a)
  return [...pixels].map(pixel => pixel >>> 24)
}

test('no lines, no tone', () => {
  expect(Math.max(...toned(new Uint32Array(10_000)))).toBe(0)
})

test('more line is never paler, and the densest stays near the strength asked for', () => {
  const tones = toned(Uint32Array.from({ length: 10_000 }, (_, at) => at))
  expect(tones.every((tone, at) => at === 0 || tone >= (tones[at - 1] ?? 0))).toBe(true)
  expect(tones.at(-1)).toBeGreaterThan(0.5 * 0.3 * 255)
  expect(tones.at(-1)).toBeLessThan(1.2 * 0.3 * 255)
})

test('a hundred times as many lines give nearly the same tones', () => {
  const some = Uint32Array.from({ length: 10_000 }, (_, at) => 100 + ((at * 7919) % 5000))
  const [few, many] = [toned(some), toned(some.map(sum => 100 * sum))]
  expect(Math.max(...few.map((tone, at) => Math.abs(tone - (many[at] ?? 0))))).toBeLessThanOrEqual(6)
})

test('a single line on an empty plate is a trace that one sees', () => {
  const sums = new Uint32Array(10_000).fill(256, 5000, 5100)
  const tones = toned(sums)
  expect(tones[5050]).toBeGreaterThan(10)
  expect(tones[4900]).toBe(0)
})

test('lines all over the plate, and everywhere as many, are less than lines that stand out', () => {
  const evenly = toned(new Uint32Array(10_000).fill(1000))
  const standing = toned(new Uint32Array(10_000).fill(1000, 0, 500))
  expect(evenly[100] ?? 0).toBeLessThan(0.5 * (standing[100] ?? 0))
})
