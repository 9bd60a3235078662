/** The crowd of a corpus: its papers as a view shows them, in columns that stay the same arrays while nothing in them changes. */
import { rgb } from 'd3'
import type { Corpus } from '../core/corpus.ts'
import { corpusGroupOf, corpusGroups } from '../state/corpus-groups.ts'
import { corpusPlaces, hasStanding, placesOnStage } from '../state/corpus-places.ts'
import { corpusVisibility, type Filtered } from '../state/corpus-visibility.ts'
import type { Frame } from '../state/frame.ts'
import type { Group } from '../state/groups.ts'
import type { Theme } from '../state/theme.ts'
import type { Colouring, ViewState } from '../state/view-state.ts'
import type { Crowd } from './crowd.ts'

/** The crowd of a corpus in a view, to a reader who has read these papers. */
export type CrowdIn = (view: ViewState, frame: Frame, theme: Theme, read?: ReadonlySet<string>) => Crowd

/** Gives the crowds of a corpus; a column that came out as it was before is the same array. */
export function crowdOf(corpus: Corpus): CrowdIn {
  const keep = {
    legend: kept<readonly Group[]>(),
    laid: kept<Float32Array>(),
    places: kept<Float32Array>(),
    radii: kept<Float32Array>(),
    tones: kept<Uint8Array>(),
    palette: kept<Uint8Array>(),
    states: kept<Uint8Array>(),
    citation: kept<Uint8Array>(),
  }
  return (view, frame, theme, read = nobody) => {
    const { layout, axes, missing, colouring, filter } = view
    const legend = keep.legend([colouring, theme], () => corpusGroups(corpus, colouring, theme))
    const colours = [...new Set([theme.neutral, ...legend.map(({ colour }) => colour)])].slice(0, 256)
    const laid = keep.laid([layout, axes.x, axes.y], () => corpusPlaces(corpus, view))
    return {
      places: keep.places([laid, frame], () => placesOnStage(laid, frame)),
      radii: keep.radii([missing, frame, theme], () => radii(corpus, view, frame, theme)),
      tones: keep.tones([legend], () => tones(corpus, colouring, legend, colours)),
      palette: keep.palette([legend], () => coloured(colours)),
      states: keep.states([...whatFilters(view), filter.read && read], () =>
        corpusVisibility(corpus, view, read),
      ),
      cites: corpus.cites,
      citation: keep.citation([theme], () => coloured([theme.citation])),
      dotOpacity,
      citationOpacity: Math.min(mostCitationOpacity, theme.citationOpacity),
    }
  }
}

const nobody: ReadonlySet<string> = new Set()

/** All that says who is seen. */
function whatFilters(view: Filtered): readonly unknown[] {
  const { colouring, filter, filtering, folded, hidden, lit, missing, muted, reach, selected } = view
  return [colouring, filter, filtering, folded, hidden, lit, missing, muted, reach, selected]
}

/** Keeps what was last made of some things: until one of them is another, and a column until it comes out otherwise. */
function kept<Made>(): (from: readonly unknown[], make: () => Made) => Made {
  let last: { readonly from: readonly unknown[]; readonly made: Made } | undefined
  return (from, make) => {
    if (last && from.every((one, at) => one === last?.from[at])) return last.made
    const made = make()
    last = { from, made: last && isSame(last.made, made) ? last.made : made }
    return last.made
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (!isColumn(a) || !isColumn(b)) return a === b
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (!Object.is(a[at], b[at])) return false
  return true
}

function isColumn(value: unknown): value is Uint8Array | Float32Array {
  return value instanceof Uint8Array || value instanceof Float32Array
}

const dotOpacity = 0.75
/** The citations of a crowd are its ground: no wish for contrast makes them louder than this. */
const mostCitationOpacity = 0.34
/** The share of the stage that dots without any citation would cover together. */
const cover = 0.09
/** Radius of such a dot on an ordinary stage, at least and at most. */
const [least, most] = [0.5, 2.1]
/** How much larger the most cited paper is. */
const mostCitedScale = 4

/** Radii grow with the root of the citations in the list, from one that suits how many papers share the stage. */
function radii(
  corpus: Corpus,
  view: ViewState,
  { width, height, dotScale }: Frame,
  { markScale }: Theme,
): Float32Array {
  const { size, inListCitations } = corpus
  let [standing, mostCited] = [0, 1]
  for (let paper = 0; paper < size; paper += 1) {
    if (!hasStanding(corpus, paper, view)) continue
    standing += 1
    mostCited = Math.max(mostCited, inListCitations[paper] as number)
  }
  const fitting = Math.sqrt((cover * width * height) / (Math.PI * Math.max(1, standing)))
  const base = markScale * Math.min(most * dotScale, Math.max(least, fitting))
  return Float32Array.from(
    inListCitations,
    count => base * (1 + (mostCitedScale - 1) * Math.sqrt(Math.min(1, count / mostCited))),
  )
}

/** The place of each paper's colour among the colours; works off the list have the first. */
function tones(
  corpus: Corpus,
  colouring: Colouring,
  groups: readonly Group[],
  colours: readonly string[],
): Uint8Array {
  const groupOf = corpusGroupOf(corpus, colouring)
  const toneOf = new Map(groups.map(({ id, colour }) => [id, Math.max(0, colours.indexOf(colour))]))
  return Uint8Array.from(corpus.listed, (listed, paper) =>
    listed === 1 ? (toneOf.get(groupOf(paper)) ?? 0) : 0,
  )
}

function coloured(colours: readonly string[]): Uint8Array {
  return Uint8Array.from(
    colours.flatMap(colour => {
      const { r, g, b } = rgb(colour)
      return [r, g, b]
    }),
  )
}
