/** Visibility: which papers a view shows, which it leaves faint, and which are gone, by filter, legend, hand and reach. */
import type { CitationGraph, PaperNode } from '../core/citation-graph.ts'
import { decimalDate, firstYear } from '../core/paper.ts'
import { foldKey, papersOfFolded } from './folding.ts'
import { groupOf } from './groups.ts'
import { anybody, isOnPath, type Reader } from './reader.ts'
import type { Filter, ViewState } from './view-state.ts'

export type Visibility = 'shown' | 'faint' | 'gone'

/** Whether a paper stands on the stage without being named: listed papers do, others when enough listed papers cite them. */
export function standsUnasked(paper: PaperNode, { missing }: Pick<ViewState, 'missing'>): boolean {
  return paper.listed || (missing > 0 && paper.inListCitations >= missing)
}

/** Whether a paper has a place on the stage at all: also works off the list that are selected or lit. */
export function hasPlace(id: string, paper: PaperNode, view: ViewState): boolean {
  return standsUnasked(paper, view) || view.selected.includes(id) || view.lit.includes(id)
}

/** Whether a filter lets a paper stay. A year that nobody knows lies in no span of years. */
export function passes(
  { years, cited, unknownReferences, read }: Filter,
  paper: PaperNode,
  isRead = false,
): boolean {
  if (read !== undefined && isRead !== (read === 'read')) return false
  if (years) {
    const year = firstYear(paper)
    if (year === undefined || year < years[0] || year > years[1]) return false
  }
  if (cited !== undefined && paper.inListCitations < cited) return false
  return !unknownReferences || (paper.listed && paper.referencesKnown !== 'complete')
}

/** The end of a month or year, `2019-06` or `2019`, in years; without one, time never ends. */
export function endOf(until: string | undefined): number {
  if (until === undefined) return Number.POSITIVE_INFINITY
  const [year = 0, month = 12] = until.split('-').map(Number)
  return year + month / 12
}

/** Whether a paper had appeared by the end of a month or year, `2019-06` or `2019`. Without a date it always has. */
export function hasCome(paper: Pick<PaperNode, 'date' | 'year'>, until: string | undefined): boolean {
  return (decimalDate(paper) ?? 0) <= endOf(until)
}

/** The visibility of each paper in a view, to its reader. What is selected or on his path is never filtered out. */
export function visibilityIn(
  graph: CitationGraph,
  view: ViewState,
  reader: Reader = anybody,
): (id: string, paper: PaperNode) => Visibility {
  const selected = new Set(view.selected)
  const hidden = new Set(view.hidden)
  const muted = new Set(view.muted)
  const from = selectedPapers(graph, view).filter(id => !hidden.has(id))
  const near = view.reach > 0 && from.length > 0 ? within(graph, from, view.reach) : undefined
  const out: Visibility = view.filtering === 'hidden' ? 'gone' : 'faint'
  return (id, paper) => {
    if (hidden.has(id) || !hasCome(paper, view.filter.until)) return 'gone'
    if (isOnPath(reader, id)) return 'shown'
    if (!hasPlace(id, paper, view)) return 'gone'
    if (selected.has(id)) return 'shown'
    if (near && !near.has(id)) return out
    if (paper.listed && muted.has(groupOf(paper, view.colouring))) return out
    return passes(view.filter, paper, reader.read.has(id)) ? 'shown' : out
  }
}

/** What is selected, papers of folded groups included. */
function selectedPapers(graph: CitationGraph, view: ViewState): string[] {
  const folded = papersOfFolded(graph, view)
  const groups = new Map([...folded].map(([group, papers]) => [foldKey(group), papers]))
  return view.selected.flatMap(id => groups.get(id) ?? (graph.hasNode(id) ? [id] : []))
}

/** The papers at most `steps` citations away from some of `from`, either way. */
function within(graph: CitationGraph, from: readonly string[], steps: number): Set<string> {
  const reached = new Set(from)
  let rim = from
  for (let step = 0; step < steps && rim.length > 0; step += 1) {
    const next: string[] = []
    for (const id of rim)
      for (const other of graph.neighbors(id))
        if (!reached.has(other)) {
          reached.add(other)
          next.push(other)
        }
    rim = next
  }
  return reached
}

/** How many papers of a graph are listed, and how many of them are shown. */
export function remaining(
  graph: CitationGraph,
  { visibility }: { readonly visibility: (id: string, paper: PaperNode) => Visibility },
): { readonly listed: number; readonly left: number } {
  let [listed, left] = [0, 0]
  graph.forEachNode((id, paper) => {
    if (!paper.listed) return
    listed += 1
    if (visibility(id, paper) === 'shown') left += 1
  })
  return { listed, left }
}
