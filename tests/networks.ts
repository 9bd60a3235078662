/** Small networks for tests: drawn ones with evidence, arbitrary ones, and papers by their names. */
import type fc from 'fast-check'
import type { PaperFacts } from '../src/core/citation-graph.ts'
import { type CitationNetwork, citationNetwork } from '../src/core/citation-network.ts'
import { anyFacts, drawnFacts } from './graphs.ts'

/**
 * The network of a drawing in which `b>a:3` says that b cites a and mentions it three times, `b>a!` that it is
 * influential.
 */
export function drawnNetwork(
  drawing: string,
  papers: Readonly<Record<string, Partial<PaperFacts>>> = {},
): CitationNetwork {
  const evidence = new Map(
    drawing.split(/\s+/).map(word => {
      const [, ends = '', mentions, influential] = /^([^:!]+)(?::(\d+))?(!?)$/.exec(word) ?? []
      return [
        ends,
        { ...(mentions && { mentions: Number(mentions) }), ...(influential && { influential: true }) },
      ]
    }),
  )
  const facts = drawnFacts([...evidence.keys()].join(' '), papers)
  return citationNetwork({
    papers: facts.papers,
    citations: facts.citations.map(one => ({ ...one, ...evidence.get(`${one.citing}>${one.cited}`) })),
  })
}

/** The numbers of papers by their keys. */
export function numbersOf({ keys }: CitationNetwork, names: string): number[] {
  return names.split(' ').map(name => {
    const number = keys.indexOf(name)
    if (number < 0) throw new Error(`no paper ${name}`)
    return number
  })
}

/** The keys of papers by their numbers. */
export function namesOf({ keys }: CitationNetwork, papers: Iterable<number>): string {
  return Array.from(papers, paper => keys[paper]).join(' ')
}

/** Arbitrary networks with at least one paper: circles, unknown dates, works off the list, odd titles. */
export const anyNetwork: fc.Arbitrary<CitationNetwork> = anyFacts
  .filter(({ papers }) => papers.size > 0)
  .map(citationNetwork)
