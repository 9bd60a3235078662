/** The evaluation data, read from a folder that is no part of the project: see `docs/prerequisites.md`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CitationNetwork, citationNetwork, type NetworkPaper } from '../../src/core/citation-network.ts'

export const defaultFolder = '../shared/eval'

/** Whether a human said that the citing paper rests on the cited one. */
export interface JudgedReference {
  readonly citing: string
  readonly cited: string
  readonly matters: boolean
}

export interface Judged {
  readonly network: CitationNetwork
  readonly references: readonly JudgedReference[]
}

export interface ExpertList {
  readonly title: string
  readonly papers: readonly string[]
}

const files = [
  'pst/s2-contexts.tsv',
  'aan/nodes.tsv',
  'aan/edges.tsv',
  'aan/citation-functions.json',
  'aan/expert-lists.json',
]

/** The files that are not there. */
export function missingFiles(folder: string): string[] {
  return files.filter(file => !existsSync(join(folder, file)))
}

function rows(folder: string, file: string): string[][] {
  return readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'))
}

function paperOf(title: string, year?: number): NetworkPaper {
  return { title, authors: [], listed: true, referencesKnown: 'complete', ...(year ? { year } : {}) }
}

/** PST-Bench with the number of contexts that Semantic Scholar has for each reference. It lacks the titles of the citing papers. */
export function sourcePapers(folder: string): Judged {
  const lines = rows(folder, 'pst/s2-contexts.tsv').slice(1)
  const papers = new Map<string, NetworkPaper>()
  for (const [citing = '', , cited = '', , , title = ''] of lines) {
    papers.set(cited, paperOf(title))
    if (!papers.has(citing)) papers.set(citing, paperOf(''))
  }
  const citations = lines.map(([citing = '', , cited = '', , contexts]) => ({
    citing,
    cited,
    mentions: Number(contexts),
    sources: [],
  }))
  const references = lines.map(([citing = '', , cited = '', matters]) => ({
    citing,
    cited,
    matters: matters === '1',
  }))
  return { network: citationNetwork({ papers, citations }), references }
}

interface Functions {
  readonly lab: Readonly<Record<string, readonly (readonly [string, boolean?])[]>>
  readonly cnt: Readonly<Record<string, number>>
}

const restsOn = /^(?:Uses|Extends|Motivation|Prior)/

function functionsIn(folder: string): [citing: string, functions: Functions][] {
  const judged: Record<string, Functions> = JSON.parse(
    readFileSync(join(folder, 'aan/citation-functions.json'), 'utf8'),
  )
  return Object.entries(judged)
}

/** The same papers with their mentions hidden: a reference matters when the text mentions it twice or more. */
export function hiddenMentions(folder: string): Judged {
  const { papers, citations } = anthology(folder)
  const counts = functionsIn(folder).flatMap(([citing, { cnt }]) =>
    Object.entries(cnt).map(([cited, count]) => ({ citing, cited, count, sources: [] })),
  )
  const references = counts.map(({ citing, cited, count }) => ({ citing, cited, matters: count >= 2 }))
  const uncounted = counts.map(({ count: _, ...citation }) => citation)
  return { network: citationNetwork({ papers, citations: [...uncounted, ...citations] }), references }
}

/** The ACL Anthology Network with what people said a citation is for, and how often the text mentions the work. */
export function citationFunctions(folder: string): Judged {
  const { papers, citations } = anthology(folder)
  const judged = functionsIn(folder)
  const counted = judged.flatMap(([citing, { lab, cnt }]) =>
    [...new Set([...Object.keys(lab), ...Object.keys(cnt)])].map(cited => ({
      citing,
      cited,
      mentions: cnt[cited] ?? 0,
      sources: [],
    })),
  )
  const references = judged.flatMap(([citing, { lab }]) =>
    Object.entries(lab).map(([cited, functions]) => ({
      citing,
      cited,
      matters: functions.some(([name]) => restsOn.test(name)),
    })),
  )
  // The first of equal citations is kept: those with counts.
  return { network: citationNetwork({ papers, citations: [...counted, ...citations] }), references }
}

function anthology(folder: string) {
  const papers = new Map(
    rows(folder, 'aan/nodes.tsv').map(([id = '', year, title = '']) => [id, paperOf(title, Number(year))]),
  )
  const citations = rows(folder, 'aan/edges.tsv').map(([citing = '', cited = '']) => ({
    citing,
    cited,
    sources: [],
  }))
  return { papers, citations }
}

/** The ACL Anthology Network up to 2012. */
export function anthologyNetwork(folder: string): CitationNetwork {
  return citationNetwork(anthology(folder))
}

/** What four experts would have a newcomer read, as numbers of papers in the network. */
export function expertLists(folder: string, { keys }: CitationNetwork): number[][] {
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const lists: ExpertList[] = JSON.parse(readFileSync(join(folder, 'aan/expert-lists.json'), 'utf8'))
  return lists.map(({ papers }) => papers.flatMap(key => numbers.get(key) ?? []))
}
