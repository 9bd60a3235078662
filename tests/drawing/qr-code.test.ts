import fc from 'fast-check'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrCode } from '../../src/drawing/qr-code.ts'

/** The squares that a path of bars fills. */
function filled(path: string): Set<string> {
  return new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at},${y}`),
    ),
  )
}

test('the path fills the dark squares of the code and no others', () => {
  fc.assert(
    fc.property(fc.webUrl(), address => {
      const code = qrCode(address)
      const { data, size } = encode(address, { ecc: 'M', border: 4 })
      const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
      expect(code?.size).toBe(size)
      expect(filled(code?.path ?? '')).toEqual(new Set(dark))
    }),
    { numRuns: 20 },
  )
})

test('four squares at each side stay light', () => {
  const { path = '', size = 0 } = qrCode('https://example.org/?scene=3') ?? {}
  const places = [...filled(path)].flatMap(place => place.split(',').map(Number))
  expect(Math.min(...places)).toBe(4)
  expect(Math.max(...places)).toBe(size - 5)
})

test('a text that is too long has no code', () => {
  expect(qrCode('x'.repeat(5000))).toBeUndefined()
})
