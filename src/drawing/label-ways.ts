/** The ways of labels between two moments: placed for both, carried along between them, faded where they come or go. */
import { easeCubicInOut, easeCubicOut } from 'd3'
import type { Point } from '../core/citation-graph.ts'
import { onScreen, type Viewport } from '../state/viewport.ts'
import type { DrawnLabel } from './labels.ts'
import { between, type Shares, type Writable } from './paper-ways.ts'

/** A label on its way. */
export interface ShownLabel extends DrawnLabel {
  readonly opacity: number
}

/** Labels as they were placed for a viewport. */
export interface LabelsSeen {
  readonly labels: readonly ShownLabel[]
  readonly viewport: Viewport
}

/** How much labels recede half-way, where papers cross. */
const receding = 0.6
/** A label slides no farther along its paper, in CSS pixels; it fades at one side and comes back at the other. */
const farthestSlide = 10

export interface LabelWays {
  readonly hasEntering: boolean
  /**
   * The labels as they stand now, seen from here; `way` is how much (0 to 1) of all movement is over. They hold until
   * this is called again.
   */
  at(shares: Shares & { readonly way: number }, viewport: Viewport): readonly ShownLabel[]
}

interface Way {
  readonly from: ShownLabel | undefined
  readonly to: ShownLabel | undefined
  readonly begin: Point
  readonly end: Point
  readonly now: Writable<ShownLabel>
}

export function labelWays(from: LabelsSeen, to: LabelsSeen): LabelWays {
  const after = new Map(to.labels.map(label => [label.id, label]))
  const before = new Map(from.labels.map(label => [label.id, label]))
  const ways: Way[] = []
  for (const [id, label] of new Map([...before, ...after])) {
    const [begin, end] = [before.get(id), after.get(id)]
    ways.push({
      from: begin,
      to: end,
      begin: offset(begin ?? label, begin ? from.viewport : to.viewport),
      end: offset(end ?? label, end ? to.viewport : from.viewport),
      now: { ...label },
    })
  }
  const labels = ways.map(({ now }) => now)
  return {
    hasEntering: to.labels.some(({ id }) => !before.has(id)),
    at({ leave, move, enter, way }, viewport) {
      const [left, moved, entered] = [easeCubicOut(leave), easeCubicInOut(move), easeCubicOut(enter)]
      const carried = easeCubicInOut(way)
      for (const { from: first, to: last, begin, end, now } of ways) {
        const [a, b] = [first?.anchor ?? now.anchor, last?.anchor ?? now.anchor]
        now.anchor = { x: between(a.x, b.x, moved), y: between(a.y, b.y, moved) }
        const { x, y } = onScreen(viewport, now.anchor)
        const turns = Math.hypot(end.x - begin.x, end.y - begin.y) > farthestSlide
        const share = turns ? Math.round(carried) : carried
        now.x = x + between(begin.x, end.x, share)
        now.y = y + between(begin.y, end.y, share)
        if (!first) now.opacity = entered
        else if (!last) now.opacity = first.opacity * (1 - left)
        else {
          const shown = first.opacity + (1 - first.opacity) * left
          now.opacity = shown * (turns ? Math.abs(1 - 2 * carried) : 1 - receding * 4 * move * (1 - move))
        }
      }
      return labels
    },
  }
}

/** From what a label belongs to, on screen, to where its text begins. */
function offset({ anchor, x, y }: ShownLabel, viewport: Viewport): Point {
  const at = onScreen(viewport, anchor)
  return { x: x - at.x, y: y - at.y }
}
