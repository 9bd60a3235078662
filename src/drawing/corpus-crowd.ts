/** The crowd of a corpus: its papers as a view shows them, in columns that stay the same arrays while nothing in them changes. */
import { rgb } from 'd3'
import type { Corpus } from '../core/corpus.ts'
import { corpusGroupOf, corpusGroups } from '../state/corpus-groups.ts'
import { corpusPlaces, hasStanding, placesOnStage } from '../state/corpus-places.ts'
import { corpusVisibility } from '../state/corpus-visibility.ts'
import type { Frame } from '../state/frame.ts'
import type { Group } from '../state/groups.ts'
import type { Theme } from '../state/theme.ts'
import type { Colouring, ViewState } from '../state/view-state.ts'
import type { Crowd } from './crowd.ts'

/** The crowd of a corpus in a view, to a reader who has read these papers. */
export type CrowdIn = (view: ViewState, frame: Frame, theme: Theme, read?: ReadonlySet<string>) => Crowd

/** Gives the crowds of a corpus; a column that came out as it was before is the same array. */
export function crowdOf(corpus: Corpus): CrowdIn {
  const laid = kept(corpusPlaces)
  const placed = kept(placesOnStage)
  const sized = kept(radii)
  const toned = kept(tones)
  const seen = kept(corpusVisibility)
  const [palette, ink] = [kept(coloured), kept(coloured)]
  return (view, frame, theme, read) => {
    const groups = corpusGroups(corpus, view.colouring, theme)
    const colours = [...new Set([theme.neutral, ...groups.map(({ colour }) => colour)])].slice(0, 256)
    return {
      places: placed(laid(corpus, view), frame),
      radii: sized(corpus, view, frame, theme),
      tones: toned(corpus, view.colouring, groups, colours),
      palette: palette(colours),
      states: seen(corpus, view, read),
      cites: corpus.cites,
      citation: ink([theme.citation]),
      dotOpacity,
      citationOpacity: Math.min(mostCitationOpacity, theme.citationOpacity),
    }
  }
}

/** The function, which gives its last column again where the next one holds the same. */
function kept<Asked extends readonly unknown[], Column extends Uint8Array | Float32Array>(
  given: (...asked: Asked) => Column,
): (...asked: Asked) => Column {
  let last: Column | undefined
  return (...asked) => {
    const next = given(...asked)
    if (!last || !isSame(last, next)) last = next
    return last
  }
}

function isSame(a: Uint8Array | Float32Array, b: Uint8Array | Float32Array): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (!Object.is(a[at], b[at])) return false
  return true
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
