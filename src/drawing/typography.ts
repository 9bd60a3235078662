/** The typography of the stage as data: which text is set in which typeface, weight and size, on screen and in files. */

/** Typefaces, and what stands in for them. */
export const families = {
  sans: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
} as const

export interface TextStyle {
  readonly family: keyof typeof families
  readonly weight: number
  /** CSS pixels. */
  readonly size: number
  readonly italic?: true
  /** Any other declarations of CSS. */
  readonly css?: string
}

export const label: TextStyle = { family: 'sans', weight: 450, size: 13 }
export const focusLabel: TextStyle = { family: 'sans', weight: 600, size: 13 }
/** The title under the label of the paper that is pointed at. */
export const labelTitle: TextStyle = { family: 'serif', weight: 400, size: 13, italic: true }
export const regionName: TextStyle = { family: 'serif', weight: 500, size: 19, italic: true }
/** The label of a folded group. */
export const groupName: TextStyle = { family: 'serif', weight: 500, size: 15.5, italic: true }
export const year: TextStyle = {
  family: 'sans',
  weight: 500,
  size: 13,
  css: 'font-variant-numeric:oldstyle-nums;letter-spacing:0.02em',
}
export const tick: TextStyle = {
  family: 'sans',
  weight: 500,
  size: 13,
  css: 'font-variant-numeric:tabular-nums',
}
export const axisName: TextStyle = { family: 'serif', weight: 400, size: 14, italic: true }
export const heading: TextStyle = { family: 'serif', weight: 500, size: 24 }
export const caption: TextStyle = { family: 'serif', weight: 400, size: 14.5, italic: true }
export const legendText: TextStyle = { family: 'sans', weight: 400, size: 13 }
export const smallPrint: TextStyle = { family: 'sans', weight: 400, size: 11 }

const larger = new WeakMap<TextStyle, Map<number, TextStyle>>()

/** The style so many times its size; always the same one for the same scale. */
export function scaled(style: TextStyle, scale: number): TextStyle {
  if (scale === 1) return style
  const known = larger.get(style) ?? new Map<number, TextStyle>()
  larger.set(style, known)
  const found = known.get(scale) ?? { ...style, size: style.size * scale }
  known.set(scale, found)
  return found
}

/** Width of a text in CSS pixels. */
export type WidthOf = (text: string, style: TextStyle) => number

/** The style as CSS writes it in its `font` property, and a canvas in its own. */
export function fontOf({ family, weight, size, italic }: TextStyle): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${families[family]}`
}

/** The text cut into lines no wider than `room`, at spaces only. */
export function linesOf(text: string, style: TextStyle, room: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && widthOf(longer, style) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
