import { expect, test } from 'vitest'
import { decodedText } from '../../scripts/decoded-text.ts'

test('files of any usual encoding say the same', () => {
  const text = 'Schölkopf — Größe'
  const bigEndian = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const latin = Buffer.from([0x53, 0x63, 0x68, 0xf6, 0x6c, 0x6b, 0x6f, 0x70, 0x66])
  expect(decodedText(Buffer.from(text))).toBe(text)
  expect(decodedText(Buffer.from(`\ufeff${text}`))).toBe(text)
  expect(decodedText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text)
  expect(decodedText(bigEndian)).toBe(text)
  expect(decodedText(latin)).toBe('Schölkopf')
  expect(decodedText(new Uint8Array())).toBe('')
})
