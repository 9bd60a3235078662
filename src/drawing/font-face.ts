/** Typefaces that a file carries with it: which of those at hand its texts need, and how they are written into it. */
import { families, type TextStyle } from './typography.ts'

export interface FontFace {
  /** Without quotes. */
  readonly family: string
  readonly italic: boolean
  /** As CSS writes it: `400`, `200 900`. */
  readonly weight: string
  /** As CSS writes it: `U+0000-00FF, U+0131`; empty for all characters. */
  readonly unicodeRange: string
  /** Where its file lies. */
  readonly address: string
}

export interface SetText {
  readonly text: string
  readonly style: TextStyle
}

/** The faces that hold some character of some text in their own style. */
export function facesNeeded(faces: readonly FontFace[], texts: readonly SetText[]): FontFace[] {
  const characters = new Map<string, Set<number>>()
  for (const { text, style } of texts) {
    const key = styleKey(firstFamily(style), style.italic === true)
    const known = characters.get(key) ?? new Set<number>()
    characters.set(key, known)
    for (const character of text) known.add(character.codePointAt(0) ?? 0)
  }
  return faces.filter(({ family, italic, unicodeRange }) => {
    const needed = characters.get(styleKey(family, italic))
    if (!needed) return false
    const ranges = rangesOf(unicodeRange)
    return [...needed].some(code => ranges.some(([first, last]) => code >= first && code <= last))
  })
}

/** The characters of a text that a face of this range holds, each once, in order of their codes. */
export function charactersWithin(unicodeRange: string, text: string): string {
  const ranges = rangesOf(unicodeRange)
  const codes = [...new Set(text)].map(character => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  return String.fromCodePoint(
    ...codes.filter(code => ranges.some(([first, last]) => code >= first && code <= last)),
  )
}

/** The rule that embeds a face, given its WOFF2 file in base64. */
export function fontFaceRule({ family, italic, weight, unicodeRange }: FontFace, woff2: string): string {
  const declarations = [
    `font-family:"${family}"`,
    `font-style:${italic ? 'italic' : 'normal'}`,
    `font-weight:${weight}`,
    `src:url(data:font/woff2;base64,${woff2}) format("woff2")`,
    ...(unicodeRange ? [`unicode-range:${unicodeRange}`] : []),
  ]
  return `@font-face{${declarations.join(';')}}`
}

function styleKey(family: string, italic: boolean): string {
  return `${family.toLowerCase()} ${italic}`
}

function firstFamily(style: TextStyle): string {
  return /"([^"]+)"/.exec(families[style.family])?.[1] ?? ''
}

/** The spans of `U+0000-00FF, U+2??, U+131`. */
function rangesOf(unicodeRange: string): [first: number, last: number][] {
  if (unicodeRange.trim() === '') return [[0, 0x10ffff]]
  return unicodeRange.split(',').flatMap((part): [number, number][] => {
    const [, from = '', to] = /^\s*U\+([0-9A-F?]{1,6})(?:-([0-9A-F]{1,6}))?\s*$/i.exec(part) ?? []
    if (!from) return []
    const first = Number.parseInt(from.replaceAll('?', '0'), 16)
    const last = Number.parseInt(to ?? from.replaceAll('?', 'f'), 16)
    return [[first, last]]
  })
}
