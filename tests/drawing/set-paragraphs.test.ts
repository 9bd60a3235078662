import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leading, setParagraphs } from '../../src/drawing/set-paragraphs.ts'
import type { TextStyle } from '../../src/drawing/typography.ts'
import { captionParagraphs } from '../../src/talk/caption.ts'
import { widthOf } from './widths.ts'

const style: TextStyle = { family: 'serif', weight: 400, size: 20 }
const linesOf = (markdown: string, width: number) =>
  setParagraphs(captionParagraphs(markdown), style, width, widthOf).lines
const text = (line: { pieces: readonly { text: string }[] }) => line.pieces.map(piece => piece.text)

test('words of one weight in one line are one piece, strong ones and slanted ones have their own', () => {
  const [line] = linesOf('**2017.** One *idea* more', 1000)
  expect(line?.pieces.map(piece => [piece.text, piece.style.weight, piece.style.italic])).toEqual([
    ['2017.', 600, undefined],
    ['One', 400, undefined],
    ['idea', 400, true],
    ['more', 400, undefined],
  ])
})

test('items have a bullet, and their lines stand beside it', () => {
  const lines = linesOf('- one two three four\n- five', 8 * widthOf('one', style))
  const starts = lines.map(({ pieces }) => pieces.map(({ x }) => x > 0))
  expect(text(lines[0] ?? { pieces: [] })[0]).toBe('•')
  expect(starts.map(line => line.at(-1))).toEqual(lines.map(() => true))
})

test('no line is wider than allowed unless it is one word, and no word is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 20, max: 400 }),
      (words, width) => {
        const { lines, height } = setParagraphs(captionParagraphs(words.join(' ')), style, width, widthOf)
        for (const line of lines) expect(line.width <= width || !text(line).join('').includes(' ')).toBe(true)
        expect(lines.map(line => text(line).join(' ')).join(' ')).toBe(words.join(' '))
        expect(height).toBeCloseTo(lines.length * style.size * leading, 6)
      },
    ),
  )
})
