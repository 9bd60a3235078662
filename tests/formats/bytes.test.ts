import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined, utf8 } from '../../src/formats/bytes.ts'

test('parts stand one after the other', () => {
  expect([...joined([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])]).toEqual([1, 2, 3])
})

test('UTF-8 is what Node writes too; half a character becomes U+FFFD', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')])
    }),
  )
  expect([...utf8('a\ud800b')]).toEqual([...Buffer.from('a\ufffdb')])
})
