import { expect, test } from 'vitest'
import { charactersWithin, type FontFace, facesNeeded, fontFaceRule } from '../../src/drawing/font-face.ts'
import { label, regionName } from '../../src/drawing/typography.ts'

const sans: FontFace = {
  family: 'Source Sans 3 Variable',
  italic: false,
  weight: '200 900',
  unicodeRange: 'U+0000-00FF,U+0131',
  address: 'latin.woff2',
}
const faces: FontFace[] = [
  sans,
  { ...sans, unicodeRange: 'U+0370-03FF', address: 'greek.woff2' },
  { ...sans, unicodeRange: 'U+4??', address: 'cyrillic.woff2' },
  { ...sans, italic: true, address: 'latin-italic.woff2' },
  {
    ...sans,
    family: 'Source Serif 4 Variable',
    italic: true,
    unicodeRange: '',
    address: 'serif-italic.woff2',
  },
]

function needed(...texts: Parameters<typeof facesNeeded>[1]): string[] {
  return facesNeeded(faces, texts).map(({ address }) => address)
}

test('only faces of the styles and characters in use are needed', () => {
  expect(needed({ text: 'Vaswani 2017', style: label })).toEqual(['latin.woff2'])
  expect(needed({ text: 'PanGu-Σ', style: label })).toEqual(['latin.woff2', 'greek.woff2'])
  expect(needed({ text: 'Ж', style: label })).toEqual(['cyrillic.woff2'])
  expect(needed({ text: 'ı', style: label })).toEqual(['latin.woff2'])
  expect(needed({ text: '漢', style: label })).toEqual([])
})

test('italics are a face of their own; one without a range holds everything', () => {
  expect(needed({ text: '漢', style: regionName })).toEqual(['serif-italic.woff2'])
  expect(needed()).toEqual([])
})

test('a face is embedded with all that chooses it', () => {
  expect(fontFaceRule(sans, 'AAAA')).toBe(
    '@font-face{font-family:"Source Sans 3 Variable";font-style:normal;font-weight:200 900;' +
      'src:url(data:font/woff2;base64,AAAA) format("woff2");unicode-range:U+0000-00FF,U+0131}',
  )
})

test('of a text a face of some range gives each character that it holds once', () => {
  expect(charactersWithin('U+0000-00FF', 'řeka a Žižka')).toBe(' aeik')
  expect(charactersWithin('U+100-17F, U+3??', 'řeka a Žižka Σ')).toBe('řŽžΣ')
  expect(charactersWithin('', 'b𝛼a')).toBe('ab𝛼')
  expect(charactersWithin('U+0400-04FF', 'abc')).toBe('')
})
