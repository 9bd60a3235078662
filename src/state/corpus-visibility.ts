/** Which papers of a corpus a view shows, which it leaves faint, and which are gone, as a column; see `visibilityIn`. */
import { type Corpus, referenceKnowledge } from '../core/corpus.ts'
import { linksOf } from '../core/links.ts'
import { corpusGroupOf } from './corpus-groups.ts'
import { hasStanding } from './corpus-places.ts'
import { canFold } from './folding.ts'
import type { ViewState } from './view-state.ts'
import { endOf } from './visibility.ts'

/** What stands in the column. */
const [gone, faint, shown] = [0, 1, 2] as const

const complete = referenceKnowledge.indexOf('complete')

export type Filtered = Pick<
  ViewState,
  | 'colouring'
  | 'filter'
  | 'filtering'
  | 'folded'
  | 'hidden'
  | 'lit'
  | 'missing'
  | 'muted'
  | 'reach'
  | 'selected'
>

/** 0 for each paper that is gone, 1 faint, 2 shown, to a reader who has read these. Who is in a folded group is gone. */
export function corpusVisibility(
  corpus: Corpus,
  view: Filtered,
  read: ReadonlySet<string> = new Set(),
): Uint8Array {
  const { dates, listed } = corpus
  const hidden = flags(corpus, view.hidden)
  const selected = flags(corpus, view.selected)
  const lit = flags(corpus, view.lit)
  const from = numbersOf(corpus, view.selected).filter(paper => hidden[paper] === 0)
  const near = view.reach > 0 && from.length > 0 ? within(corpus, from, view.reach) : undefined
  const groupOf = corpusGroupOf(corpus, view.colouring)
  const muted = new Set(view.muted)
  const folded = new Set(view.folded.filter(group => canFold(group, view.colouring)))
  const passes = passing(corpus, view, read)
  const end = endOf(view.filter.until)
  const out = view.filtering === 'hidden' ? gone : faint
  const stateOf = (paper: number) => {
    if (hidden[paper] === 1 || (dates[paper] as number) > end) return gone
    if (selected[paper] === 1) return shown
    if (lit[paper] === 0 && !hasStanding(corpus, paper, view)) return gone
    if (listed[paper] === 1 && folded.size > 0 && folded.has(groupOf(paper))) return gone
    if (near?.[paper] === 0) return out
    if (listed[paper] === 1 && muted.size > 0 && muted.has(groupOf(paper))) return out
    return passes(paper) ? shown : out
  }
  const states = new Uint8Array(corpus.size)
  for (let paper = 0; paper < corpus.size; paper += 1) states[paper] = stateOf(paper)
  return states
}

/** Whether the filter lets a paper stay; see `passes`. */
function passing(
  corpus: Corpus,
  { filter }: Filtered,
  read: ReadonlySet<string>,
): (paper: number) => boolean {
  const { dates, listed, inListCitations, referencesKnown } = corpus
  const { years, cited = 0, unknownReferences } = filter
  const marked = filter.read && flags(corpus, read)
  const wanted = filter.read === 'read' ? 1 : 0
  return paper => {
    if (marked && marked[paper] !== wanted) return false
    const year = Math.floor(dates[paper] as number)
    if (years && !(year >= years[0] && year <= years[1])) return false
    if ((inListCitations[paper] as number) < cited) return false
    return !unknownReferences || (listed[paper] === 1 && referencesKnown[paper] !== complete)
  }
}

/** The numbers of the papers with these keys; other keys are left out. */
export function numbersOf(corpus: Corpus, keys: Iterable<string>): number[] {
  return [...keys].flatMap(key => corpus.numberOf(key) ?? [])
}

/** 1 for papers with these keys. */
function flags(corpus: Corpus, keys: Iterable<string>): Uint8Array {
  const flagged = new Uint8Array(corpus.size)
  for (const paper of numbersOf(corpus, keys)) flagged[paper] = 1
  return flagged
}

/** 1 for the papers at most `steps` citations away from some of `from`, either way. */
function within({ size, cites, citedBy }: Corpus, from: readonly number[], steps: number): Uint8Array {
  const reached = new Uint8Array(size)
  for (const paper of from) reached[paper] = 1
  let rim = from
  for (let step = 0; step < steps && rim.length > 0; step += 1) {
    const next: number[] = []
    for (const paper of rim)
      for (const links of [cites, citedBy])
        for (const other of linksOf(links, paper)) {
          if (reached[other] === 1) continue
          reached[other] = 1
          next.push(other)
        }
    rim = next
  }
  return reached
}
