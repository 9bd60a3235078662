/** How a deck's pixels and colours are written in a presentation. */
import { type XmlAttributes, xmlElement } from '../xml.ts'
import type { Deck, DeckBox, Ink } from './deck.ts'

/** 13⅓ inches, as wide as a slide of 16:9 is, in English Metric Units. */
export const slideWidth = 12_192_000
const unitsInPoint = 12_700

export interface DeckScale {
  /** English Metric Units of so many pixels. */
  units(pixels: number): number
  /** Hundredths of a point of so many pixels. */
  points(pixels: number): number
  /** The element that says where a shape is. */
  place(name: string, box: DeckBox, children?: boolean): string
  /** A colour, as one of the theme's where it is one. */
  colour(ink: Ink): string
  solid(ink: Ink): string
}

export function deckScale({ width, colours }: Pick<Deck, 'width' | 'colours'>): DeckScale {
  const { background, ink: text, quiet, hairline, accents } = colours
  const names = new Map<string, string>()
  const known = { bg1: background, tx1: text, tx2: quiet, bg2: hairline }
  for (const [name, colour] of [
    ...Object.entries(known),
    ...accents.map((colour, at) => [`accent${at + 1}`, colour] as const),
  ])
    if (!names.has(colour)) names.set(colour, name)
  const units = (pixels: number) => Math.round((pixels * slideWidth) / width)
  const points = (pixels: number) => Math.round((pixels * slideWidth * 100) / (width * unitsInPoint))
  const place = (name: string, box: DeckBox, children = false) => {
    const off = { x: units(box.left), y: units(box.top) }
    const ext = { cx: units(box.width), cy: units(box.height) }
    const corner = (prefix: string, attributes: XmlAttributes) => xmlElement(prefix, attributes)
    return xmlElement(
      name,
      {},
      corner('a:off', off) +
        corner('a:ext', ext) +
        (children ? corner('a:chOff', off) + corner('a:chExt', ext) : ''),
    )
  }
  const colour = ({ colour: hex, opacity }: Ink) => {
    const alpha =
      opacity < 1 ? xmlElement('a:alpha', { val: Math.round(Math.max(0, opacity) * 100_000) }) : ''
    const name = names.get(hex)
    return name
      ? xmlElement('a:schemeClr', { val: name }, alpha)
      : xmlElement('a:srgbClr', { val: hex.slice(1).toUpperCase() }, alpha)
  }
  return { units, points, place, colour, solid: ink => xmlElement('a:solidFill', {}, colour(ink)) }
}
