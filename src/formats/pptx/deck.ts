/** A deck of slides as data: shapes and texts that a person can go on editing, measured in pixels of the slide. */

export interface Deck {
  readonly title: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly colours: DeckColours
  readonly slides: readonly DeckSlide[]
}

/** Colours as `#rrggbb`. Shapes in one of them follow when somebody changes the deck's colours. */
export interface DeckColours {
  readonly background: string
  readonly ink: string
  readonly quiet: string
  readonly hairline: string
  /** Six. */
  readonly accents: readonly string[]
  readonly link: string
  readonly visitedLink: string
}

export interface DeckSlide {
  readonly background: string
  /** From the back to the front. */
  readonly shapes: readonly DeckShape[]
  /** In front of all shapes; outlines and screen readers know it as the slide's title. */
  readonly title?: DeckText
  readonly body?: DeckText
  readonly notes: readonly DeckParagraph[]
}

export type DeckShape = DeckPath | DeckEllipse | DeckVeil | DeckText | DeckGroup

interface Named {
  readonly name: string
  /** For those who cannot see it. */
  readonly description?: string
}

export interface DeckBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Ink {
  readonly colour: string
  /** 0 to 1. */
  readonly opacity: number
}

export interface DeckLine extends Ink {
  readonly width: number
  readonly isDashed?: boolean
  /** A head at its end. */
  readonly arrow?: boolean
}

type DeckPoint = readonly [x: number, y: number]

export interface DeckPath extends Named {
  readonly kind: 'path'
  readonly from: DeckPoint
  /** A point: a straight line. Two: a quadratic curve, its control point first. */
  readonly steps: readonly (readonly [DeckPoint] | readonly [DeckPoint, DeckPoint])[]
  /** Back to where it began. */
  readonly isClosed: boolean
  readonly fill?: Ink
  readonly line?: DeckLine
}

export interface DeckEllipse extends Named {
  readonly kind: 'ellipse'
  readonly box: DeckBox
  readonly fill?: Ink
  readonly line?: DeckLine
}

/** A rectangle that thickens towards one of its edges. */
export interface DeckVeil extends Named {
  readonly kind: 'veil'
  readonly box: DeckBox
  readonly towards: 'left' | 'right' | 'top' | 'bottom'
  readonly stops: readonly (Ink & { readonly offset: number })[]
}

export interface DeckText extends Named {
  readonly kind: 'text'
  readonly box: DeckBox
  readonly align: 'left' | 'middle' | 'right'
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** Whether lines break at the box's width. */
  readonly wraps: boolean
  readonly paragraphs: readonly DeckParagraph[]
}

export interface DeckParagraph {
  readonly isItem: boolean
  /** Pixels from line to line; as is usual when absent. */
  readonly leading?: number
  readonly runs: readonly DeckRun[]
}

export interface DeckRun {
  readonly text: string
  readonly look?: DeckRunLook
  readonly isBold?: boolean
  readonly isItalic?: boolean
}

export interface DeckRunLook {
  readonly family: 'sans' | 'serif'
  /** Pixels. */
  readonly size: number
  readonly colour: string
  /** A soft light around it, so that it stands out from what lies under it. */
  readonly halo?: { readonly colour: string; readonly width: number }
}

export interface DeckGroup extends Named {
  readonly kind: 'group'
  readonly shapes: readonly DeckShape[]
}

/** The box around a shape; undefined around nothing. */
export function boxAround(shape: DeckShape): DeckBox | undefined {
  switch (shape.kind) {
    case 'path':
      return boxAroundPoints([shape.from, ...shape.steps.flat()])
    case 'group':
      return boxAroundPoints(
        shape.shapes
          .flatMap(one => boxAround(one) ?? [])
          .flatMap(({ left, top, width, height }): DeckPoint[] => [
            [left, top],
            [left + width, top + height],
          ]),
      )
    default:
      return shape.box
  }
}

function boxAroundPoints(points: readonly DeckPoint[]): DeckBox | undefined {
  if (points.length === 0) return undefined
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, width: right - left, height: bottom - top }
}
