/** The elements of a drawing as SVG text, and a record of the texts that it sets. */
import type { Point } from '../core/citation-graph.ts'
import { xmlElement, xmlText } from '../formats/xml.ts'
import type { SetText } from './font-face.ts'
import type { MarkPath } from './paper-marks.ts'
import { pathNumber as n } from './path-number.ts'
import { families, type TextStyle } from './typography.ts'

export interface TextLook {
  readonly style: TextStyle
  readonly colour: string
  readonly anchor?: 'middle' | 'end'
  /** Drawn around it, so that it stands out from what lies under it. */
  readonly halo?: { readonly colour: string; readonly width: number }
  /** What kind of text it is, for those who edit the file. */
  readonly kind?: string
  readonly css?: string
}

/** Writes texts and remembers them. */
export function textWriter(): {
  readonly texts: readonly SetText[]
  readonly text: (text: string, at: Point, look: TextLook) => string
} {
  const texts: SetText[] = []
  return {
    texts,
    text(text, { x, y }, { style, colour, anchor, halo, kind, css }) {
      texts.push({ text, style })
      const attributes = {
        x: n(x),
        y: n(y),
        'font-family': families[style.family],
        'font-size': style.size,
        'font-weight': style.weight,
        'font-style': style.italic && 'italic',
        'text-anchor': anchor,
        style: [style.css, css].filter(Boolean).join(';') || undefined,
      }
      const words = xmlText(text)
      const written = xmlElement('text', { class: kind, fill: colour, ...attributes }, words)
      if (!halo) return written
      // A text of its own: not every program that opens SVG knows `paint-order`.
      const stroke = { stroke: halo.colour, 'stroke-width': halo.width, 'stroke-linejoin': 'round' }
      return `${xmlElement('text', { class: 'halo', 'aria-hidden': true, fill: 'none', ...stroke, ...attributes }, words)}\n${written}`
    },
  }
}

/** The paths of a mark, from the back to the front. */
export function markElements(paths: readonly MarkPath[], opacity?: number): string {
  return xmlElement(
    'g',
    { opacity },
    paths
      .map(({ d, fill, stroke, width, dash }) =>
        xmlElement('path', {
          d,
          fill,
          ...(stroke !== 'none' && { stroke, 'stroke-width': width, 'stroke-dasharray': dash }),
        }),
      )
      .join(''),
  )
}

/** A straight line. */
export function line(
  from: Point,
  to: Point,
  colour: string,
  { opacity, width }: { readonly opacity?: number; readonly width?: number } = {},
): string {
  return xmlElement('path', {
    d: `M${n(from.x)},${n(from.y)}L${n(to.x)},${n(to.y)}`,
    fill: 'none',
    stroke: colour,
    'stroke-opacity': opacity,
    'stroke-width': width === 1 ? undefined : width,
  })
}
