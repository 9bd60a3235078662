/** One line of text as a text box: its middle is where the drawing has it, whichever typeface stands in. */
import type { Point } from '../core/citation-graph.ts'
import type { DeckRunLook, DeckText } from '../formats/pptx/deck.ts'
import type { TextStyle, WidthOf } from './typography.ts'

export interface LineLook {
  readonly style: TextStyle
  readonly colour: string
  readonly anchor?: DeckText['align']
  readonly halo?: DeckRunLook['halo']
}

/** From the baseline up to the middle of a line, against its size: nearly the same in all typefaces. */
const middle = 0.34
const lineBox = 1.3

/** The text with its baseline's left end, middle or right end at a point. */
export function lineOfText(
  text: string,
  { x, y }: Point,
  { style, colour, anchor = 'left', halo }: LineLook,
  widthOf: WidthOf,
): DeckText {
  const { family, size, weight, italic } = style
  const width = widthOf(text, style)
  const before = anchor === 'left' ? 0 : anchor === 'middle' ? width / 2 : width
  const look = { family, size, colour, ...(halo && { halo }) }
  return {
    kind: 'text',
    name: text,
    box: { left: x - before, top: y - size * (middle + lineBox / 2), width, height: size * lineBox },
    align: anchor,
    anchor: 'middle',
    wraps: false,
    paragraphs: [{ isItem: false, runs: [{ text, look, isBold: weight >= 600, isItalic: italic === true }] }],
  }
}
