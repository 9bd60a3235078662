/** HTML cut into tags and text, in one pass and whatever it holds; comments are left out. */
import { decodeHTML } from 'entities/decode'

export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string; readonly lines: number }
  | {
      readonly kind: 'tag'
      readonly name: string
      readonly closing: boolean
      readonly attributes: string
      readonly lines: number
    }

/** The pieces in order; `lines` counts the line breaks within each, those of comments being with the piece before. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const close = open < 0 ? -1 : html.indexOf('>', open)
    if (close < 0) {
      pieces.push(textPiece(html.slice(at)))
      break
    }
    if (open > at) pieces.push(textPiece(html.slice(at, open)))
    const comment = html.startsWith('<!--', open)
    const end = comment ? html.indexOf('-->', open) + 3 : close + 1
    if (comment && end < 3) break
    pieces.push(
      comment
        ? { kind: 'text', text: '', lines: breaks(html.slice(open, end)) }
        : tagPiece(html.slice(open, end)),
    )
    at = end
  }
  return pieces
}

function textPiece(source: string): HtmlPiece {
  return { kind: 'text', text: decodeHTML(source), lines: breaks(source) }
}

function tagPiece(source: string): HtmlPiece {
  const name = /^<\/?([a-z][a-z0-9]{0,20})(?![a-z0-9])/i.exec(source)?.[1]
  if (name === undefined) return textPiece(source)
  const attributes = source.slice(1, -1)
  return {
    kind: 'tag',
    name: name.toLowerCase(),
    closing: source[1] === '/',
    attributes,
    lines: breaks(source),
  }
}

/** The value of an attribute in the inside of a tag. */
export function attributeOf(attributes: string, name: 'href' | 'alt'): string | undefined {
  const pattern =
    name === 'href'
      ? /\shref\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i
      : /\salt\s?=\s?(?:"([^"]*)"|'([^']*)')/i
  const found = pattern.exec(attributes.slice(0, 4_000))
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value === undefined ? undefined : decodeHTML(value)
}

function breaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
