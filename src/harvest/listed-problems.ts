/** What is doubtful about the papers of a list and their reference lists, for a person to act on. */
import type { PaperFacts } from '../core/citation-graph.ts'
import { firstYear } from '../core/paper.ts'
import type { Problem } from '../core/problem.ts'
import { cataloguedTitle, titleAgreement } from './listed-facts.ts'
import type { ListedWork } from './listed-works.ts'
import type { RecognisedEntry } from './recognised-entries.ts'
import type { ReferenceList } from './reference.ts'

/** Problems in the order of the list. `works`, `lists`, `papers` and `keys` run in parallel; `keys` may be longer. */
export function listedProblems(
  works: readonly ListedWork[],
  lists: readonly (readonly ReferenceList[])[],
  papers: readonly PaperFacts[],
  keys: readonly string[],
): Problem[] {
  return works.flatMap((work, number) => {
    const { file, line } = work[0].entry
    const place = { file, line, paper: keys[number] ?? '' }
    const paper = papers[number]
    return [
      ...work.flatMap(entryComplaints),
      ...titleComplaint(work),
      ...(paper ? listComplaint(paper, work, lists[number] ?? []) : []),
    ].map(complaint => ({ ...complaint, ...place }))
  })
}

type Complaint = Pick<Problem, 'severity' | 'message'>

function entryComplaints(item: RecognisedEntry): Complaint[] {
  const { entry, refused, unasked, recognised } = item
  const lost = recognised === 'unresolved'
  const ofRefused = refused.map(({ work, because }): Complaint => {
    const year = firstYear(work)
    const name = `“${work.title}”${year ? ` (${year})` : ''}`
    return {
      severity: lost ? 'warning' : 'note',
      message: `“${entry.title}” may be ${name}, not taken: ${because}`,
    }
  })
  if (item.found || refused.length > 0) return ofRefused
  if (item.corrected && !unasked)
    return [
      {
        severity: 'warning',
        message: `“${entry.title}”: Semantic Scholar does not know the paper of the correction`,
      },
    ]
  if (!lost) return []
  const why = unasked === undefined ? 'no paper was found' : notAsked(unasked)
  return [{ severity: 'warning', message: `“${entry.title}” is known from the list alone: ${why}` }]
}

function notAsked(because: string): string {
  return because === 'offline' ? 'Semantic Scholar was not asked (offline)' : `given up, ${because}`
}

function titleComplaint(work: ListedWork): Complaint[] {
  const agreement = titleAgreement(work)
  if (agreement > 0.8) return []
  const message = `the list calls it “${work[0].entry.title}”, its id leads to “${cataloguedTitle(work)}”`
  return [{ severity: agreement < 0.4 ? 'warning' : 'note', message }]
}

function listComplaint(paper: PaperFacts, work: ListedWork, lists: readonly ReferenceList[]): Complaint[] {
  const told = paper.recognised === 'unresolved' && lists.length === 0
  if (told || paper.referencesKnown === 'complete') return []
  const reasons = new Set(lists.flatMap(list => list.because ?? []))
  if (!work.some(item => item.found)) {
    const unasked = work.flatMap(item => item.unasked ?? [])[0]
    reasons.add(unasked === undefined ? 'Semantic Scholar does not know the paper' : notAsked(unasked))
  }
  const what = paper.referencesKnown === 'partial' ? 'known in part only' : 'unknown'
  const message = `the reference list of “${paper.title}” is ${what}: ${[...reasons].join('; ')}`
  return [{ severity: 'warning', message }]
}
