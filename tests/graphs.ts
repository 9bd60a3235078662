/** Tiny citation graphs, drawn, and arbitrary ones for properties. Older papers stand above; lines go up to what is cited. */
import fc from 'fast-check'
import type { Citation, GraphFacts, PaperFacts } from '../src/core/citation-graph.ts'
import type { Dots } from '../src/core/layouts/dot.ts'
import type { Adjacency } from '../src/core/listed-papers.ts'
import { reversed } from '../src/core/listed-papers.ts'

/**
 *     a
 *    / \
 *   b   c
 *    \ /
 *     d
 */
export const diamond = 'b>a c>a d>b d>c'

/**
 *   a
 *   |\
 *   b |
 *   |/
 *   c
 */
export const shortcut = 'b>a c>b c>a'

/**
 *   a
 *   ‖   (each cites the other)
 *   b
 *   |
 *   c
 */
export const mutual = 'a>b b>a c>b'

/**
 *     a
 *     |
 *   ┌─b←┐
 *   └→c │   (b, c and d in a circle)
 *     d─┘
 *     |
 *     e
 */
export const circle = 'b>a b>c c>d d>b e>d'

/** The facts of a list in which `b>a` says that b cites a, and a lone `e` is a paper without citations. */
export function drawnFacts(
  drawing: string,
  papers: Readonly<Record<string, Partial<PaperFacts>>> = {},
): GraphFacts {
  const words = drawing.split(/\s+/).filter(word => word !== '')
  const names = [...new Set(words.flatMap(word => word.split('>')))].sort()
  const citations = words.flatMap((word): Citation[] => {
    const [citing = '', cited] = word.split('>')
    return cited === undefined ? [] : [{ citing, cited, sources: ['bibliography'] }]
  })
  return facts(
    names.map((name, at) => [name, { ...drawnPaper(name, at), ...papers[name] }]),
    citations,
  )
}

function drawnPaper(name: string, at: number): PaperFacts {
  return {
    title: `The paper ${name}`,
    authors: [`Ada ${name.toUpperCase()}uthor`],
    date: `${2000 + at}-06`,
    ids: {},
    links: [],
    referencesKnown: 'complete',
    listed: true,
    order: at + 1,
    section: 'all',
    recognised: 'id',
  }
}

function facts(
  papers: readonly (readonly [string, PaperFacts])[],
  citations: readonly Citation[],
): GraphFacts {
  return {
    title: 'A list',
    files: ['list.md'],
    entries: papers.length,
    sections: [
      { id: 'all', title: 'All', depth: 0 },
      { id: 'more', title: 'More', depth: 0 },
    ],
    papers: new Map(papers),
    citations,
    provenance: { sources: ['bibliography'], statement: 'Drawn by hand.', attribution: 'Nobody.' },
    problems: [],
  }
}

/** Arbitrary citations among at most `size` papers, with circles, gaps and papers without any. */
export function anyAdjacency(size = 24): fc.Arbitrary<Adjacency> {
  return fc.integer({ min: 0, max: size }).chain(count => {
    const paper = fc.nat({ max: Math.max(count - 1, 0) })
    const pairs = fc.array(fc.tuple(paper, paper), { maxLength: count === 0 ? 0 : 4 * count })
    return pairs.map(list =>
      Array.from({ length: count }, (_, citing) =>
        [...new Set(list.filter(([from, to]) => from === citing && to !== citing).map(([, to]) => to))].sort(
          (a, b) => a - b,
        ),
      ),
    )
  })
}

/** Arbitrary citations without circles: papers cite papers with smaller numbers only. */
export function anyAcyclic(size = 24): fc.Arbitrary<Adjacency> {
  return anyAdjacency(size).map(cites =>
    cites.map((references, citing) => references.filter(cited => cited < citing)),
  )
}

const someDate = fc
  .tuple(fc.integer({ min: 2015, max: 2024 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)

/** Arbitrary dots: dates that repeat or are missing, three sections and communities. */
export function anyDots(size = 24): fc.Arbitrary<Dots> {
  return anyAdjacency(size).chain(cites =>
    fc
      .array(
        fc.record({
          date: fc.option(fc.integer({ min: 24_000, max: 24_120 }), { nil: undefined, freq: 8 }),
          section: fc.nat({ max: 2 }),
          community: fc.nat({ max: 2 }),
        }),
        { minLength: cites.length, maxLength: cites.length },
      )
      .map(dots => ({
        dots: dots.map(({ date, ...rest }, at) => ({
          key: `paper ${String(at).padStart(4, '0')}`,
          ...(date === undefined ? {} : { date: date / 12 }),
          ...rest,
        })),
        cites,
        citedBy: reversed(cites),
      })),
  )
}

/** Arbitrary facts: circles, self-citations, works off the list, unknown dates, odd keys and titles. */
export const anyFacts: fc.Arbitrary<GraphFacts> = fc
  .uniqueArray(
    fc.string({ minLength: 1, maxLength: 6 }).filter(key => key !== '__proto__'),
    { maxLength: 12 },
  )
  .chain(keys =>
    fc
      .record({
        papers: fc.tuple(
          ...keys.map(() =>
            fc.record({
              title: fc.string(),
              date: fc.option(someDate, { nil: undefined }),
              listed: fc.boolean(),
              section: fc.constantFrom('all', 'more'),
              authors: fc.array(fc.string(), { maxLength: 3 }),
            }),
          ),
        ),
        citations: fc.uniqueArray(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 9 })), {
          selector: ([from, to]) => `${from % Math.max(keys.length, 1)} ${to % Math.max(keys.length, 1)}`,
          maxLength: keys.length === 0 ? 0 : 30,
        }),
      })
      .map(({ papers, citations }) =>
        facts(
          keys.map((key, at) => {
            const { date, listed, section, ...rest } = papers[at] ?? {
              title: '',
              authors: [],
              listed: true,
              section: 'all',
            }
            return [
              key,
              {
                ...rest,
                ...(date === undefined ? {} : { date }),
                ids: {},
                links: ['https://example.org/paper'],
                referencesKnown: 'partial',
                listed,
                ...(listed ? { section, order: at + 1 } : {}),
              },
            ]
          }),
          citations.map(([from, to, mentions]) => ({
            citing: keys[from % keys.length] ?? '',
            cited: keys[to % keys.length] ?? '',
            mentions,
            sources: ['bibliography'],
          })),
        ),
      ),
  )

/** The same facts told in another order. */
export function retold(facts: GraphFacts): GraphFacts {
  return { ...facts, papers: new Map([...facts.papers].reverse()), citations: facts.citations.toReversed() }
}
