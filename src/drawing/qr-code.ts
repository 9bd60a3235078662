/** A text as a QR code: the outline of its dark squares, in a box with the quiet edge that readers need. */
import { encode } from 'uqr'

export interface QrCode {
  /** Side of the box, in squares. */
  readonly size: number
  /** SVG path. */
  readonly path: string
}

/** Squares at each side that stay light, as the standard asks. */
const edge = 4

/** Undefined where the text is too long for any code. */
export function qrCode(text: string): QrCode | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: edge })
    return { size, path: data.map(rowPath).join('') }
  } catch {
    return undefined
  }
}

/** Neighbours in a row as one bar, so that no gap shines through between them. */
function rowPath(row: readonly boolean[], y: number): string {
  const bars = row
    .map(isDark => (isDark ? '#' : ' '))
    .join('')
    .matchAll(/#+/g)
  return [...bars].map(({ 0: bar, index }) => `M${index} ${y}h${bar.length}v1h-${bar.length}z`).join('')
}
