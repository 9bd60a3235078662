/** The choreography from one moment of the stage to the next, as a function of time: one thing at a time. */
import type { Appearance } from '../state/appearance.ts'
import type { Size } from '../state/frame.ts'
import { restingViewport, type Viewport } from '../state/viewport.ts'
import { citationWays } from './citation-ways.ts'
import { type Flight, flight } from './flight.ts'
import { labelWays, type ShownLabel } from './label-ways.ts'
import { type PaperWays, paperWays } from './paper-ways.ts'
import { beginOf, durationOf, fadeTime, moveTime, type Phases, shareOf, shareWithin } from './phases.ts'

/** What is on the stage at one moment. */
export interface Moment {
  /** Its papers may be on their way, and more or fewer than in any view. */
  readonly picture: Appearance
  readonly viewport: Viewport
  readonly labels: readonly ShownLabel[]
}

/** Keys of the papers and citations that are not drawn as they were. */
export interface Touched {
  readonly papers: readonly string[]
  readonly citations: readonly string[]
}

export interface Choreography {
  /** Milliseconds until everything stands still. */
  readonly duration: number
  /** When what enters begins to. */
  readonly arrival: number
  /** Whether papers come, go or move, or the camera flies; if not, tones fade into each other and nothing more. */
  readonly isMove: boolean
  readonly isFlight: boolean
  /** All that changes between any two of its moments. */
  readonly touched: Touched
  /** The moment after so many milliseconds; `viewer` is where the viewer is if nobody flies. It holds until the next call. */
  at(elapsed: number, viewer: Viewport): Moment
}

/** How long tones take to fade into each other when nothing moves. */
const crossFade = 160

/**
 * What leaves fades out, and what only changes its tone does so; then papers move; then what enters fades in. A flight
 * comes between leaving and entering. Where papers move and the camera does, too, it first shows everything, flies on
 * when papers have arrived, and so is never on its way together with them. A pace of 2 takes twice as long as 1.
 */
export function choreography(from: Moment, to: Moment, size: Size, pace: number): Choreography {
  const papers = paperWays(from.picture.papers, to.picture.papers, to.picture.theme.background)
  const citations = citationWays(from.picture.citations, to.picture.citations)
  const labels = labelWays(from, to)
  const { out, into } = flights(from.viewport, to.viewport, papers.farthest, size)
  const isMove = papers.hasLeaving || papers.hasEntering || papers.moving.size > 0 || !!out || !!into
  const hasLeaving = papers.hasLeaving || papers.hasNewTones || citations.hasNewTones || citations.hasLeaving
  const hasEntering = papers.hasEntering || citations.hasEntering || labels.hasEntering
  const phases: Phases = isMove
    ? {
        leave: pace * (hasLeaving ? fadeTime : 0),
        out: pace * (out?.duration ?? 0),
        move: pace * (papers.moving.size > 0 ? moveTime(papers.farthest) : 0),
        in: pace * (into?.duration ?? 0),
        enter: pace * (hasEntering ? fadeTime : 0),
      }
    : { leave: pace * crossFade, out: 0, move: 0, in: 0, enter: 0 }
  const picture: Appearance = { ...to.picture, papers: papers.papers, citations: citations.citations }
  const wayBegin = beginOf('out', phases)
  const arrival = beginOf('enter', phases)

  const viewportAt = (elapsed: number): Viewport | undefined => {
    if (into && (!out || elapsed >= beginOf('in', phases))) return into.at(shareOf('in', phases, elapsed))
    return out?.at(shareOf('out', phases, elapsed))
  }
  return {
    duration: durationOf(phases),
    arrival,
    isMove,
    isFlight: !!out || !!into,
    touched: {
      papers: papers.changing,
      citations: touchedCitations(picture, papers, citations.changing),
    },
    at(elapsed, viewer) {
      const leave = shareOf('leave', phases, elapsed)
      const shares = {
        leave,
        move: shareOf('move', phases, elapsed),
        enter: isMove ? shareOf('enter', phases, elapsed) : leave,
      }
      papers.set(shares)
      citations.set(shares)
      const viewport = viewportAt(elapsed) ?? viewer
      const isThere = elapsed >= arrival
      const along = isThere ? 1 : shareWithin(elapsed - wayBegin, arrival - wayBegin)
      const way = arrival > wayBegin ? along : leave
      // Labels that go have time until something else begins.
      const fading = leave < 1 || phases.leave > 0 ? leave : shareWithin(elapsed, pace * fadeTime)
      return { picture, viewport, labels: labels.at({ ...shares, leave: fading, way }, viewport) }
    },
  }
}

/** Where papers move, the way leads over the viewport from which all of them are seen. */
function flights(
  from: Viewport,
  to: Viewport,
  farthest: number,
  size: Size,
): { readonly out: Flight | undefined; readonly into: Flight | undefined } {
  if (farthest < 1 || !flight(from, to, size)) return { out: undefined, into: flight(from, to, size) }
  return { out: flight(from, restingViewport, size), into: flight(restingViewport, to, size) }
}

function touchedCitations(
  { citations }: Appearance,
  { moving }: PaperWays,
  changing: ReadonlySet<string>,
): string[] {
  const touched: string[] = []
  for (const [key, { citing, cited }] of citations)
    if (changing.has(key) || moving.has(citing) || moving.has(cited)) touched.push(key)
  return touched
}
