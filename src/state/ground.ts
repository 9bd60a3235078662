/** The ground: what a view shows while nothing has the word. Over it stands the front, what is brought out. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { type Appearance, appearance, type CitationLook, type PaperLook } from './appearance.ts'
import type { Emphasis } from './focus.ts'
import type { Frame } from './frame.ts'
import { anybody, type Reader } from './reader.ts'
import { type Standing, standing } from './standing.ts'
import type { Theme } from './theme.ts'
import type { ViewState } from './view-state.ts'

/**
 * The appearance of a view without what pointing, selecting, lighting and planning bring out: it stays the same while
 * one does that, so that a stage need not draw everything anew.
 *
 * @param stands what stands on the stage in this very view
 * @param standers of an excerpt, those that stand there whatever has the word
 */
export function ground(
  graph: CitationGraph,
  view: ViewState,
  frame: Frame,
  theme: Theme,
  reader: Reader,
  stands: Standing,
  standers?: ReadonlySet<string>,
): Appearance {
  const resting = { ...view, selected: [], lit: [] }
  const bystander: Reader = { ...anybody, read: reader.read }
  // Elsewhere what is selected changes only itself.
  const isSelectionFelt = view.folded.length > 0 || view.reach > 0
  const below = isSelectionFelt ? stands : standing(graph, resting, bystander, standers)
  return appearance(graph, resting, {}, frame, theme, bystander, below)
}

/** What stands over the ground. */
export interface Front extends Appearance {
  /** Whether all that is not in it steps back. */
  readonly isHushed: boolean
}

/** What a picture brings out against its ground: papers and citations that have the word, or are there by it alone. */
export function front(ground: Appearance, picture: Appearance): Front {
  const papers = new Map([...picture.papers].filter(([id, look]) => hasWord(look) || !ground.papers.has(id)))
  const citations = new Map(
    [...picture.citations].filter(([key, look]) => hasWord(look) || !ground.citations.has(key)),
  )
  for (const { citing, cited } of citations.values())
    for (const end of [citing, cited]) {
      const look = picture.papers.get(end)
      if (look) papers.set(end, look)
    }
  return { ...picture, papers, citations, isHushed: isHushed(ground, picture) }
}

function hasWord({ emphasis }: { readonly emphasis: Emphasis }): boolean {
  return emphasis === 'focus' || emphasis === 'near'
}

/** Whether all that a picture does not bring out steps back. */
export function isHushed(ground: Appearance, picture: Appearance): boolean {
  for (const [id, { emphasis }] of ground.papers)
    if (emphasis === 'plain' && picture.papers.get(id)?.emphasis === 'faint') return true
  return false
}

/** Whether two grounds are drawn alike. */
export function isSameGround(a: Appearance, b: Appearance): boolean {
  return (
    a.theme === b.theme &&
    isSameMap(a.papers, b.papers, isSamePaper) &&
    isSameMap(a.citations, b.citations, isSameCitation)
  )
}

function isSameMap<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  isSame: (a: Value, b: Value) => boolean,
): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of a) {
    const other = b.get(key)
    if (other === undefined || !isSame(value, other)) return false
  }
  return true
}

function isSamePaper(a: PaperLook, b: PaperLook): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.radius === b.radius &&
    a.colour === b.colour &&
    a.shape === b.shape &&
    a.depth === b.depth &&
    a.hollow === b.hollow &&
    a.ring === b.ring &&
    a.holds?.length === b.holds?.length
  )
}

function isSameCitation(a: CitationLook, b: CitationLook): boolean {
  return (
    a.citing === b.citing &&
    a.cited === b.cited &&
    a.colour === b.colour &&
    a.width === b.width &&
    a.opacity === b.opacity &&
    a.depth === b.depth &&
    a.arrow === b.arrow
  )
}
