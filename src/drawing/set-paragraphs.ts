/** Paragraphs set into lines of a given width: which words stand in which line, in which weight, and where. */
import type { CaptionParagraph } from '../talk/caption.ts'
import type { TextStyle, WidthOf } from './typography.ts'

export interface SetPiece {
  readonly text: string
  readonly style: TextStyle
  /** From the left end of the line, in CSS pixels. */
  readonly x: number
}

export interface SetLine {
  readonly pieces: readonly SetPiece[]
  readonly width: number
  /** Top of the line, from the top of the text. */
  readonly y: number
}

export interface SetText {
  readonly lines: readonly SetLine[]
  readonly height: number
}

/** Line height, against the size of the text. */
export const leading = 1.28
/** Free room between paragraphs, in lines. */
const between = 0.3
const bullet = '•  '

/** The lines of these paragraphs, broken at spaces; a word wider than a line has one of its own. */
export function setParagraphs(
  paragraphs: readonly CaptionParagraph[],
  style: TextStyle,
  width: number,
  widthOf: WidthOf,
): SetText {
  const lines: SetLine[] = []
  let y = 0
  paragraphs.forEach((paragraph, at) => {
    if (at > 0) y += style.size * leading * between
    for (const line of paragraphLines(paragraph, style, width, widthOf)) {
      lines.push({ ...line, y })
      y += style.size * leading
    }
  })
  return { lines, height: y }
}

interface Word {
  readonly text: string
  readonly style: TextStyle
  readonly width: number
  /** Whether a space stands before it. */
  readonly apart: boolean
}

function paragraphLines(
  { kind, runs }: CaptionParagraph,
  base: TextStyle,
  width: number,
  widthOf: WidthOf,
): Omit<SetLine, 'y'>[] {
  const indent = kind === 'item' ? widthOf(bullet, base) : 0
  const space = widthOf('n n', base) - widthOf('nn', base)
  const lines: { pieces: SetPiece[]; width: number }[] = []
  for (const word of wordsOf(runs, base, widthOf)) {
    const line = lines.at(-1)
    const gap = word.apart ? space : 0
    if (line && (!word.apart || line.width + gap + word.width <= width)) {
      append(line, word, gap)
    } else {
      const isFirst = lines.length === 0 && kind === 'item'
      lines.push({
        pieces: [
          ...(isFirst ? [{ text: bullet.trim(), style: base, x: 0 }] : []),
          { text: word.text, style: word.style, x: indent },
        ],
        width: indent + word.width,
      })
    }
  }
  return lines
}

/** Words of one style, one after the other, are one piece. */
function append(
  line: { pieces: SetPiece[]; width: number },
  { text, style, width }: Word,
  gap: number,
): void {
  const last = line.pieces.at(-1)
  if (
    last?.style.weight === style.weight &&
    last.style.italic === style.italic &&
    last.text !== bullet.trim()
  )
    line.pieces[line.pieces.length - 1] = { ...last, text: `${last.text}${gap > 0 ? ' ' : ''}${text}` }
  else line.pieces.push({ text, style, x: line.width + gap })
  line.width += gap + width
}

function wordsOf(runs: CaptionParagraph['runs'], base: TextStyle, widthOf: WidthOf): Word[] {
  const words: Word[] = []
  let apart = false
  for (const { text, strong, emphasis } of runs) {
    const style: TextStyle = {
      family: base.family,
      weight: strong ? 600 : base.weight,
      size: base.size,
      ...((emphasis || base.italic) && { italic: true }),
    }
    for (const part of text.split(/(\s+)/)) {
      if (/^\s+$/.test(part)) apart = true
      else if (part !== '') {
        words.push({ text: part, style, width: widthOf(part, style), apart: apart || words.length === 0 })
        apart = false
      }
    }
  }
  return words
}
