/** The frame: how a layout is laid onto a stage of a given size, so that one unit is one CSS pixel before zooming. */
import type { CitationGraph, PaperNode, Point } from '../core/citation-graph.ts'
import { placeOnAxes } from './axis-scale.ts'
import type { Box } from './label-placement.ts'
import { standingApart } from './standing-apart.ts'
import type { Layout, ViewState } from './view-state.ts'
import { hasPlace, standsUnasked } from './visibility.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Room that must stay free at each side of the stage, in CSS pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Maps layout coordinates to stage pixels at ratio 1, and back. */
export interface Frame extends Size {
  /** How large papers are drawn, against a stage of ordinary size: smaller on a phone. */
  readonly dotScale: number
  readonly toStage: (point: Point) => Point
  readonly toLayout: (point: Point) => Point
}

/** Where the layout of a view puts papers, before any pin. */
export function layoutPlaces(graph: CitationGraph, view: ViewState): (paper: PaperNode) => Point {
  switch (view.layout) {
    case 'map':
      return ({ x, y }) => ({ x, y })
    case 'timeline':
      return paper => paper.timeline
    case 'layers':
      return paper => paper.layers
    case 'axes':
      return placesApartOnAxes(graph, view)
  }
}

/** How far apart papers stand that two numbers put at one place; nearer where there are more than so many. */
const gap = 27
const roomyFor = 140

/** On axes several papers can have the same two numbers: the most cited keeps the place, the others stand beside it; works that the view names make way for all. */
function placesApartOnAxes(graph: CitationGraph, view: ViewState): (paper: PaperNode) => Point {
  const place = placeOnAxes(graph, view)
  const papers = graph
    .filterNodes((id, paper) => hasPlace(id, paper, view))
    .map(id => graph.getNodeAttributes(id))
  const asked = (paper: PaperNode) => Number(!standsUnasked(paper, view))
  papers.sort(
    (a, b) => asked(a) - asked(b) || b.inListCitations - a.inListCitations || (a.order ?? 0) - (b.order ?? 0),
  )
  const apart = standingApart(
    papers.map(paper => [paper, place(paper)] as const),
    gap * Math.min(1, Math.sqrt(roomyFor / papers.length)),
  )
  return paper => apart.get(paper) ?? place(paper)
}

/** Where a paper was dragged to in the layout of a view, if it was. */
export function pinOf(id: string, view: ViewState): Point | undefined {
  const pins = view.pins[view.layout]
  return pins && Object.hasOwn(pins, id) ? pins[id] : undefined
}

/** Where papers stand in a view: their pins, else their places in the layout. */
export function placesIn(graph: CitationGraph, view: ViewState): (id: string, paper: PaperNode) => Point {
  const place = layoutPlaces(graph, view)
  return (id, paper) => pinOf(id, view) ?? place(paper)
}

/**
 * The frame of a view on a stage. Only where layouts put papers counts, neither pins nor filters nor which papers a view
 * names: dragging, filtering, selecting and lighting move nothing else.
 */
export function frame(graph: CitationGraph, view: ViewState, stage: Size, insets: Insets): Frame {
  const place = layoutPlaces(graph, view)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  graph.forEachNode((_, paper) => {
    if (!standsUnasked(paper, view)) return
    const { x, y } = place(paper)
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  })
  return frameAround({ left, right, top, bottom }, view, stage, insets)
}

/** The frame in which what lies within these bounds of a layout fills the stage. */
export function frameAround(
  bounds: Box,
  { layout }: Pick<ViewState, 'layout'>,
  stage: Size,
  insets: Insets,
): Frame {
  const { left, right, top, bottom } =
    bounds.right >= bounds.left ? bounds : { left: 0, right: 1, top: 0, bottom: 1 }
  const freeWidth = Math.max(40, stage.width - insets.left - insets.right)
  const freeHeight = Math.max(40, stage.height - insets.top - insets.bottom)
  const [scaleX, scaleY] = scales(freeWidth / (right - left || 1), freeHeight / (bottom - top || 1), layout)
  const originX = insets.left + freeWidth / 2 - scaleX * ((left + right) / 2)
  const originY = insets.top + freeHeight / 2 - scaleY * ((top + bottom) / 2)
  return {
    ...stage,
    dotScale: Math.min(1.25, Math.max(0.55, Math.sqrt(freeWidth * freeHeight) / 620)),
    toStage: ({ x, y }) => ({ x: originX + scaleX * x, y: originY + scaleY * y }),
    toLayout: ({ x, y }) => ({ x: (x - originX) / scaleX, y: (y - originY) / scaleY }),
  }
}

/** How far timeline and layers, whose axes mean different things, may be stretched to fill the stage. */
const mostStretch = 2.2

function scales(x: number, y: number, layout: Layout): [number, number] {
  const [least, stretch] = [Math.min(x, y), layout === 'map' ? 1 : mostStretch]
  return [Math.min(x, least * stretch), Math.min(y, least * stretch)]
}
