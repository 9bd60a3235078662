/** Widths of texts without a browser: every character as wide as half its size. */
import type { WidthOf } from '../../src/drawing/typography.ts'

export const widthOf: WidthOf = (text, { size }) => (text.length * size) / 2
