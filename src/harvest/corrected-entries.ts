/** The entries of a list after the corrections by hand, which always win. */
import type { Correction, CorrectionTarget } from '../core/corrections.ts'
import type { PaperIds } from '../core/paper.ts'
import type { Parsed, Problem } from '../core/problem.ts'
import type { Entry } from '../core/reading-list.ts'
import { titleKey } from '../core/title-key.ts'

export interface CorrectedEntry {
  readonly entry: Entry
  /** The paper that a correction says the line means. */
  readonly corrected?: PaperIds
}

/** The entries without the ignored ones. A correction that meets no entry is a problem: the list has moved on. */
export function correctedEntries(
  entries: readonly Entry[],
  corrections: readonly Correction[],
): Parsed<CorrectedEntry[]> {
  const unused = new Set(corrections)
  const problems: Problem[] = []
  const value: CorrectedEntry[] = []
  for (const entry of entries) {
    const correction = corrections.find(({ entry: target }) => isMeant(target, entry))
    if (correction) unused.delete(correction)
    if (correction?.ignore) problems.push(ignoredNote(entry, correction))
    else value.push(correction?.paper ? { entry, corrected: correction.paper } : { entry })
  }
  for (const { entry } of unused) {
    const target = entry.title ?? entry.link ?? `${entry.file ?? 'line'}:${entry.line ?? '?'}`
    problems.push({
      severity: 'warning',
      message: `a correction is meant for “${target}”, but no line of the list is that`,
    })
  }
  return { value, problems }
}

function ignoredNote(entry: Entry, correction: Correction): Problem {
  const why = correction.because ? `: ${correction.because}` : ''
  const message = `left out by a correction, “${entry.title}”${why}`
  return { severity: 'note', message, file: entry.file, line: entry.line }
}

function isMeant(target: CorrectionTarget, entry: Entry): boolean {
  const names = [entry.title, entry.nickname ?? '', ...entry.titles].map(titleKey)
  const nothing = target.title === undefined && target.link === undefined && target.line === undefined
  return (
    !nothing &&
    (target.title === undefined || names.includes(titleKey(target.title))) &&
    (target.link === undefined || entry.links.includes(target.link)) &&
    (target.file === undefined || target.file === entry.file) &&
    (target.line === undefined || target.line === entry.line)
  )
}
