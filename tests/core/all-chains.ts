/** All chains of citations between two papers, by trying everything; and small graphs, circles and all, to find them in. */
import fc from 'fast-check'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { type CitationGraph, citationBetween, worksCitedIn } from '../../src/core/citation-graph.ts'
import { evidenceStrength } from '../../src/core/evidence-strength.ts'
import { drawnFacts } from '../graphs.ts'

/** The graph of a drawing such as `b>a c>b:3`, where `:3` counts mentions. */
export function drawnGraph(drawing: string): CitationGraph {
  const mentions = new Map<string, number>()
  for (const [, citation = '', count] of drawing.matchAll(/(\w+>\w+):(\d+)/g))
    mentions.set(citation, Number(count))
  const facts = drawnFacts(drawing.replace(/:\d+/g, ''))
  const citations = facts.citations.map(citation => {
    const counted = mentions.get(`${citation.citing}>${citation.cited}`)
    return counted === undefined ? citation : { ...citation, mentions: counted }
  })
  return citationGraph({ ...facts, citations })
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Arbitrary citations among up to seven papers, mentioned up to three times. Names need not follow dates. */
export const smallGraphs: fc.Arbitrary<CitationGraph> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.integer({ min: 1, max: 3 })),
    { selector: ([citing, cited]) => citing + cited, maxLength: 22 },
  )
  .map(citations =>
    drawnGraph(
      [...names, ...citations.flatMap(([a, b, count]) => (a === b ? [] : [`${a}>${b}:${count}`]))].join(' '),
    ),
  )

/** Every way from one paper to another that visits no paper twice, along citations that `follows` allows. */
export function allChains(
  graph: CitationGraph,
  from: string,
  to: string,
  follows: (citing: string, cited: string) => boolean = () => true,
): string[][] {
  if (from === to) return [[to]]
  const rest = (paper: string, visited: readonly string[]): string[][] =>
    worksCitedIn(graph, paper)
      .filter(next => !visited.includes(next) && follows(paper, next))
      .flatMap(next => (next === to ? [[...visited, to]] : rest(next, [...visited, next])))
  return rest(from, [from])
}

/** The strongest of these chains, then the one whose keys come first. */
export function strongestOf(graph: CitationGraph, chains: readonly string[][]): string[] | undefined {
  const strength = (chain: readonly string[]) =>
    chain.slice(1).reduce((sum, cited, at) => {
      const evidence = citationBetween(graph, chain[at] ?? '', cited)
      return sum + (evidence ? evidenceStrength(evidence) : 0)
    }, 0)
  return [...chains].sort((a, b) => strength(b) - strength(a) || (a.join('') < b.join('') ? -1 : 1))[0]
}
