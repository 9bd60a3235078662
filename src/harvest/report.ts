/** The report at the end of a harvest, in lines of text: what was recognised and how, what is missing, what to look at. */
import type { GraphFacts, PaperFacts, RankingBasis, Recognition } from '../core/citation-graph.ts'
import { isSharpened } from '../core/missing-papers.ts'
import type { ReferenceKnowledge } from '../core/paper.ts'
import { firstYear } from '../core/paper.ts'
import { type Problem, problemLine } from '../core/problem.ts'

export interface Run {
  /** Requests sent to the API, repeated ones counted. */
  readonly requests: number
  /** Days of the oldest and the newest answer that the facts rest on. */
  readonly days?: { readonly oldest: string; readonly newest: string }
  /** What was read instead of asking: how much of the bulk datasets, passes added up, and of which day they are. */
  readonly read?: { readonly bytesRead: number; readonly day: string }
}

/** The graph file tells all of them. */
const mostNews = 20

const recognitions: readonly [Recognition, string][] = [
  ['id', 'by id'],
  ['title', 'by title'],
  ['correction', 'by correction'],
  ['bibliography', 'by bibliography'],
  ['unresolved', 'unresolved'],
]

/** The lines, without an end-of-line character; an empty one between two parts. */
export function reportLines(facts: GraphFacts, run: Run): string[] {
  const papers = [...facts.papers.values()]
  const listed = papers.filter(paper => paper.listed)
  return [
    ...summary(facts, listed, papers.length - listed.length),
    ...cost(run),
    ...newsLine(facts),
    ...part('New', newTitles(facts), mostNews),
    ...part('Gone', facts.changes?.gone ?? [], mostNews),
    ...part('Recognised by title (look whether they are right)', byTitle(listed)),
    ...part('Errors', linesOf(facts.problems, 'error')),
    ...part('To look at', linesOf(facts.problems, 'warning')),
    ...part('Notes', linesOf(facts.problems, 'note')),
  ]
}

function summary(facts: GraphFacts, listed: readonly PaperFacts[], missing: number): string[] {
  const among = facts.citations.filter(({ cited }) => facts.papers.get(cited)?.listed).length
  const how = recognitions
    .map(([kind, words]) => [listed.filter(paper => paper.recognised === kind).length, words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
  const lists = (kind: ReferenceKnowledge) => listed.filter(paper => paper.referencesKnown === kind).length
  const percent = listed.length === 0 ? 0 : Math.floor((100 * lists('complete')) / listed.length)
  return [
    `Papers: ${listed.length} from ${counted(facts.entries, 'line')} of the list${how.length > 0 ? ` (${how.join(', ')})` : ''}`,
    `Reference lists: ${lists('complete')} complete, ${lists('partial')} in part, ${lists('unknown')} unknown (${percent} % complete)`,
    `Citations: ${among} among the papers of the list`,
    `Missing papers: ${missing} works off the list that several of its papers cite${rankedBy(facts.ranking)}`,
  ]
}

function rankedBy(basis: RankingBasis | undefined): string {
  if (!basis || basis.candidates === 0) return ''
  const { candidates, referenced } = basis
  const known = `the references of ${referenced} of the ${candidates} closest to it are known`
  return isSharpened(basis) ? `; ${known}` : `; ranked by the first stage alone: ${known}`
}

function cost({ requests, days, read }: Run): string[] {
  if (read) return [`Datasets: of ${read.day}; ${(read.bytesRead / 1e9).toFixed(1)} GB of files were read`]
  if (!days) return [`Requests: ${requests}`]
  const { oldest, newest } = days
  const given = oldest === newest ? `of ${newest}` : `from ${oldest} to ${newest}`
  return [`Requests: ${requests}; the answers are ${given}`]
}

function newsLine({ changes }: GraphFacts): string[] {
  if (!changes) return []
  const { since, papers, gone, citations, goneCitations, counts } = changes
  const news = [
    [papers.length, 'new paper'],
    [gone.length, 'paper', ' gone'],
    [citations.length, 'new citation'],
    [goneCitations, 'citation', ' gone'],
    [counts, 'citation count', ' changed'],
  ] as const
  const parts = news.filter(([count]) => count > 0)
  const words = parts.map(([count, noun, end = '']) => `${counted(count, noun)}${end}`)
  return [`Since ${since ? `the data of ${since}` : 'the last graph'}: ${words.join(', ')}`]
}

function newTitles({ changes, papers }: GraphFacts): string[] {
  return (changes?.papers ?? []).flatMap(key => papers.get(key)?.title ?? [])
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function byTitle(listed: readonly PaperFacts[]): string[] {
  return listed.flatMap(paper => {
    if (paper.recognised !== 'title') return []
    const place = paper.file === undefined ? '' : `${paper.file}:${paper.line}: `
    const year = firstYear(paper)
    const author = paper.authors[0]
    return `${place}“${paper.title}” is ${[author, year].filter(Boolean).join(' ') || 'a paper'}, ${paper.ids.s2 ?? ''}`
  })
}

function linesOf(problems: readonly Problem[], severity: Problem['severity']): string[] {
  return [...new Set(problems.filter(problem => problem.severity === severity).map(problemLine))]
}

function part(title: string, lines: readonly string[], most = lines.length): string[] {
  if (lines.length === 0) return []
  const rest = lines.length > most ? [`… and ${lines.length - most} more`] : []
  return ['', `${title} (${lines.length})`, ...[...lines.slice(0, most), ...rest].map(line => `  ${line}`)]
}
