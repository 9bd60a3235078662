/** The typefaces of a style sheet, cut down to what a file needs of them. */
import subsetFont from 'subset-font'
import { charactersWithin } from '../../src/drawing/font-face.ts'

/** The lightest and the boldest weight that anything is set in. */
const weights = { min: 400, max: 700 }

/** What one may type into a page, whatever its list holds: ASCII, Latin 1, and the signs of good typography. */
const typed = String.fromCodePoint(
  ...Array.from({ length: 0x5f }, (_, at) => 0x20 + at),
  ...Array.from({ length: 0x60 }, (_, at) => 0xa0 + at),
  ...Array.from({ length: 0x70 }, (_, at) => 0x2000 + at),
  ...[...'Œœ€™←↑→↓−'].map(character => character.codePointAt(0) ?? 0),
)

/** The sheet with each typeface reduced to the characters that one may type and those of `text`, or left out. */
export async function carriedFonts(styles: string, text: string): Promise<string> {
  const parts = styles.split(/(@font-face\s*\{[^}]*\})/)
  return (await Promise.all(parts.map((part, at) => (at % 2 === 1 ? carriedFace(part, text) : part)))).join(
    '',
  )
}

async function carriedFace(rule: string, text: string): Promise<string> {
  const [data, base64] = /data:font\/woff2;base64,([\w+/=]+)/.exec(rule) ?? []
  const range = /unicode-range:([^;}]+)/.exec(rule)?.[1] ?? ''
  if (!data || !base64) return rule
  // Some Latin signs stand in the ranges of other alphabets too: those alone are no reason to carry one.
  const needed = charactersWithin(range, charactersWithin(range, 'Az') === '' ? text : typed + text)
  if (needed === '') return ''
  const options = { targetFormat: 'woff2', variationAxes: { wght: weights } } as const
  const face = await subsetFont(Buffer.from(base64, 'base64'), needed, options)
  return rule.replace(data, `data:font/woff2;base64,${face.toString('base64')}`)
}
