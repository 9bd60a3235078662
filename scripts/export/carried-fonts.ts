/** The typefaces of a style sheet, cut down to what a file needs of them. */
import subsetFont from 'subset-font'
import { charactersWithin } from '../../src/drawing/font-face.ts'

/**
 * The sheet with its Latin typefaces, in which one may go on typing, as they are; each other one, of which a list holds a
 * few names at most, with the characters of `text` alone, or not at all.
 */
export async function carriedFonts(styles: string, text: string): Promise<string> {
  const parts = styles.split(/(@font-face\s*\{[^}]*\})/)
  return (await Promise.all(parts.map((part, at) => (at % 2 === 1 ? carriedFace(part, text) : part)))).join(
    '',
  )
}

async function carriedFace(rule: string, text: string): Promise<string> {
  const [data = '', base64 = ''] = /data:font\/woff2;base64,([\w+/=]+)/.exec(rule) ?? []
  const range = /unicode-range:([^;}]+)/.exec(rule)?.[1] ?? ''
  if (base64 === '' || charactersWithin(range, 'Az') !== '') return rule
  const characters = charactersWithin(range, text)
  if (characters === '') return ''
  const face = await subsetFont(Buffer.from(base64, 'base64'), characters, { targetFormat: 'woff2' })
  return rule.replace(data, `data:font/woff2;base64,${face.toString('base64')}`)
}
