import { expect, test } from 'vitest'
import { accents, letters, subscript, superscript, symbols } from '../../src/formats/latex-symbols.ts'

test('scripts take Unicode’s forms where every character has one', () => {
  expect(superscript('3')).toBe('³')
  expect(superscript('n+1')).toBe('ⁿ⁺¹')
  expect(subscript('2')).toBe('₂')
  expect(superscript('Q')).toBe('^Q')
  expect(subscript('ab')).toBe('_ab')
})

test('every command of the tables stands for something', () => {
  for (const table of [symbols, letters, accents]) {
    for (const [command, character] of table) {
      expect(command).not.toBe('')
      expect(character, command).not.toBe('')
    }
  }
  expect(symbols.get('Sigma')).toBe('Σ')
  expect(letters.get('ss')).toBe('ß')
})
