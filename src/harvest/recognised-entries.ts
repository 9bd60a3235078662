/** The entries of a list as papers: by correction, by id, by the bibliography's id, and by title where nothing else is left. */

import type { Bibliography } from '../core/bibliography.ts'
import type { Recognition } from '../core/citation-graph.ts'
import type { Correction } from '../core/corrections.ts'
import type { PaperIds } from '../core/paper.ts'
import type { Parsed } from '../core/problem.ts'
import type { Entry } from '../core/reading-list.ts'
import { titleKey } from '../core/title-key.ts'
import {
  bibliographyWork,
  type MatchedBibliography,
  matchedBibliographies,
} from './bibliography-references.ts'
import { type CorrectedEntry, correctedEntries } from './corrected-entries.ts'
import type { HarvestEffects } from './effects.ts'
import type { WorkFacts } from './reference.ts'
import type { Finding, S2Client } from './s2-client.ts'
import type { S2Paper } from './s2-fields.ts'
import { s2Ids } from './s2-ids.ts'
import { matchVerdict } from './title-match.ts'

/** A paper that came up for a title and was not taken. */
export interface RefusedMatch {
  readonly work: WorkFacts
  /** The end of a sentence about it: `it is of 1996, not 2017`. */
  readonly because: string
}

export interface RecognisedEntry extends CorrectedEntry {
  /** Place in the list, counted from 1. */
  readonly order: number
  readonly recognised: Recognition
  readonly bibliography?: Bibliography
  /** The paper in Semantic Scholar, and the day of that answer. */
  readonly found?: { readonly work: WorkFacts; readonly day: string }
  /** Titles that were looked up in vain. */
  readonly refused: readonly RefusedMatch[]
  /** Why Semantic Scholar was not asked, or gave no answer, where that is the case. */
  readonly unasked?: string
}

/** Ids of a different kind for entries of which the first was not found, so many times. */
const mostIdRounds = 4
const mostTitles = 3

/** Recognises each entry that no correction leaves out; entries that nothing is known about stay, `unresolved`. */
export async function recognisedEntries(
  entries: readonly Entry[],
  corrections: readonly Correction[],
  bibliographies: readonly Bibliography[],
  client: S2Client,
  effects: Pick<HarvestEffects, 'report'>,
): Promise<Parsed<RecognisedEntry[]>> {
  const corrected = correctedEntries(entries, corrections)
  const identified = corrected.value.map(({ entry, corrected }) => ({
    ...entry,
    ids: corrected ?? entry.ids,
  }))
  const matched = matchedBibliographies(identified, bibliographies)
  const candidates = corrected.value.map((item, index) => idCandidates(item, matched.value[index]))
  const byId = await foundById(candidates, client, effects)
  const value: RecognisedEntry[] = []
  for (const [index, item] of corrected.value.entries()) {
    const match = matched.value[index]
    const ofId = byId[index]
    const ofTitle = ofId?.paper || item.corrected ? undefined : await foundByTitle(item.entry, match, client)
    effects.report({ kind: 'progress', stage: 'Recognising papers', done: index + 1, total: entries.length })
    const paper = ofId?.paper ?? ofTitle?.paper
    const unasked = paper ? undefined : (ofId?.unasked ?? ofTitle?.unasked)
    value.push({
      ...item,
      order: index + 1,
      recognised: recognition(item, match, ofId, ofTitle?.paper !== undefined),
      refused: ofTitle?.refused ?? [],
      ...(match ? { bibliography: match.bibliography } : {}),
      ...(paper ? { found: paper } : {}),
      ...(unasked ? { unasked } : {}),
    })
  }
  return { value, problems: [...corrected.problems, ...matched.problems] }
}

interface FoundPaper {
  readonly work: WorkFacts
  readonly day: string
}

interface IdSearch {
  readonly paper?: FoundPaper
  /** Whether the id came from the bibliography rather than from the line. */
  readonly borrowed?: boolean
  readonly unasked?: string
}

interface Candidate {
  readonly id: string
  readonly borrowed: boolean
}

function idCandidates(item: CorrectedEntry, match: MatchedBibliography | undefined): Candidate[] {
  const own = s2Ids(item.corrected ?? item.entry.ids)
  const borrowed = match && !item.corrected ? s2Ids(bibliographyWork(match.bibliography).ids) : []
  return [
    ...own.map(id => ({ id, borrowed: false })),
    ...borrowed.filter(id => !own.includes(id)).map(id => ({ id, borrowed: true })),
  ].slice(0, mostIdRounds)
}

/** Asks by the first id of every entry in one go, then by the second id of those that were not found, and so on. */
async function foundById(
  candidates: readonly (readonly Candidate[])[],
  client: S2Client,
  effects: Pick<HarvestEffects, 'report'>,
): Promise<(IdSearch | undefined)[]> {
  const searches: (IdSearch | undefined)[] = candidates.map(() => undefined)
  for (let round = 0; round < mostIdRounds; round += 1) {
    const open = candidates.flatMap((list, index) => (searches[index]?.paper ? [] : (list[round]?.id ?? [])))
    if (open.length === 0) continue
    const findings = await client.papers(open)
    for (const [index, list] of candidates.entries()) {
      const candidate = list[round]
      const finding = candidate && !searches[index]?.paper ? findings.get(candidate.id) : undefined
      if (candidate && finding) searches[index] = idSearch(finding, candidate.borrowed)
    }
    const done = searches.filter(search => search?.paper).length
    effects.report({ kind: 'progress', stage: 'Looking up ids', done, total: candidates.length })
  }
  return searches
}

function idSearch(finding: Finding<S2Paper>, borrowed: boolean): IdSearch {
  if (finding.state === 'found') return { paper: { work: finding.value.work, day: finding.day }, borrowed }
  return finding.state === 'unasked' ? { unasked: finding.because } : {}
}

async function foundByTitle(
  entry: Entry,
  match: MatchedBibliography | undefined,
  client: S2Client,
): Promise<{ paper?: FoundPaper; unasked?: string; refused: RefusedMatch[] }> {
  const year = entry.year ?? match?.bibliography.paper.year
  const authors = entry.authors ?? match?.bibliography.paper.authors
  const meant = { titles: entry.titles, ...(year ? { year } : {}), ...(authors ? { authors } : {}) }
  const refused = new Map<string, RefusedMatch>()
  const titles = entry.titles.filter(text => titleKey(text) !== '').slice(0, mostTitles)
  const spaced = withoutHyphens(titles)
  for (const title of [...titles, ...spaced]) {
    if (refused.size > 0 && spaced.includes(title)) break
    const finding = await client.titleHit(title)
    if (finding.state === 'unasked') return { unasked: finding.because, refused: [...refused.values()] }
    if (finding.state === 'absent') continue
    const { work } = finding.value
    const verdict = matchVerdict(meant, work)
    if (verdict.accepted) return { paper: { work, day: finding.day }, refused: [] }
    refused.set(work.ids.s2 ?? '', { work, because: verdict.because })
  }
  return { refused: [...refused.values()] }
}

/** The search finds nothing for some hyphenated words: where no title led anywhere, one is tried with spaces. */
function withoutHyphens(titles: readonly string[]): string[] {
  return titles
    .map(title => title.replace(/\p{Pd}/gu, ' '))
    .filter(title => !titles.includes(title))
    .slice(0, 1)
}

function recognition(
  item: CorrectedEntry,
  match: MatchedBibliography | undefined,
  ofId: IdSearch | undefined,
  ofTitle: boolean,
): Recognition {
  if (item.corrected) return 'correction'
  if (ofId?.paper) return ofId.borrowed ? 'bibliography' : 'id'
  if (ofTitle) return 'title'
  if (match) return match.by === 'id' ? 'id' : 'bibliography'
  return 'unresolved'
}

/** All ids that are known for an entry; of one kind, a correction's win, then the catalogue's. */
export function entryIds(item: RecognisedEntry): PaperIds {
  return {
    ...(item.bibliography ? bibliographyWork(item.bibliography).ids : {}),
    ...(item.corrected ? {} : item.entry.ids),
    ...item.found?.work.ids,
    ...item.corrected,
  }
}
