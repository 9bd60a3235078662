/** A bundle of citations in words: how many of the papers of a folded group cite, and how many are cited. */
import type { Bundle, StandingNode } from '../state/standing.ts'
import { counted } from './phrases.ts'

/** `11 of its 14 papers do`, `6 of its 14 papers are cited`, `23 citations, from 9 of 14 papers to 7 of 13`. */
export function bundleWords(citing: StandingNode, cited: StandingNode, bundle: Bundle): string {
  if (citing.papers && cited.papers) {
    const from = `${bundle.citing} of ${counted(citing.papers.length, 'paper')}`
    return `${counted(bundle.citations, 'citation')}, from ${from} to ${bundle.cited} of ${cited.papers.length}`
  }
  if (citing.papers) return share(bundle.citing, citing.papers.length, 'does', 'do')
  return share(bundle.cited, cited.papers?.length ?? 1, 'is cited', 'are cited')
}

/** `11 of 14`, or the number of citations between two groups: the end of a row. */
export function bundleFigure(citing: StandingNode, cited: StandingNode, bundle: Bundle): string {
  if (citing.papers && cited.papers) return counted(bundle.citations, 'citation')
  if (citing.papers) return `${bundle.citing} of ${citing.papers.length}`
  return `${bundle.cited} of ${cited.papers?.length ?? 1}`
}

function share(some: number, all: number, one: string, many: string): string {
  return `${some} of its ${counted(all, 'paper')} ${some === 1 ? one : many}`
}
