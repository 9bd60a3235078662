/** Small citation graphs with places, sections and years of their own, for tests of what the viewer looks at. */
import fc from 'fast-check'
import {
  type CitationEdge,
  type CitationGraph,
  emptyGraph,
  type GraphAttributes,
  type PaperNode,
} from '../../src/core/citation-graph.ts'
import {
  colourings,
  filterings,
  labellings,
  layouts,
  linings,
  longestStory,
  metrics,
  orderings,
  shortestStory,
  sizings,
  tellings,
  themes,
  type ViewState,
} from '../../src/state/view-state.ts'

/** Citing, cited and, where it matters, what is known about the citation. */
export type ExampleCitation = readonly [citing: string, cited: string, evidence?: Partial<CitationEdge>]

/**
 * A graph of these papers: listed, known in full and all at one place, except where their facts say otherwise.
 * Citations from listed papers are counted, places on the timeline and in the layers are those of the map.
 */
export function graphOf(
  papers: Readonly<Record<string, Partial<PaperNode>>>,
  citations: readonly ExampleCitation[] = [],
  attributes: Partial<GraphAttributes> = {},
): CitationGraph {
  const graph = emptyGraph<PaperNode, GraphAttributes>()
  graph.replaceAttributes({
    title: 'Example',
    files: [],
    entries: 0,
    sections: [],
    provenance: { sources: [], statement: '', attribution: '' },
    problems: [],
    communities: [],
    years: [],
    ...attributes,
  })
  const listed = new Set(Object.keys(papers).filter(id => papers[id]?.listed !== false))
  for (const [id, facts] of Object.entries(papers)) {
    const place = { x: facts.x ?? 0, y: facts.y ?? 0 }
    graph.addNode(id, {
      title: id,
      authors: [],
      ids: {},
      links: [],
      referencesKnown: 'complete',
      listed: true,
      inListCitations: citations.filter(([citing, cited]) => cited === id && listed.has(citing)).length,
      inListReferences: citations.filter(([citing, cited]) => citing === id && listed.has(cited)).length,
      pageRank: 0,
      timeline: place,
      layers: place,
      ...place,
      ...facts,
    })
  }
  for (const [citing, cited, evidence] of citations)
    graph.addDirectedEdge(citing, cited, { sources: ['bibliography'], ...evidence })
  return graph
}

/**
 * Four listed papers, newer ones to the right: `gpt` and `bert` cite `attention`, `palm` cites `gpt` and `attention`;
 * and two works off the list: `adam`, cited by `gpt`, `bert` and `palm`, and `lstm`, cited by `attention` and `bert`.
 */
export function example(): CitationGraph {
  return graphOf(
    {
      attention: {
        title: 'Attention Is All You Need',
        nickname: 'Transformer',
        authors: ['Ashish Vaswani', 'Noam Shazeer'],
        year: 2017,
        citationCount: 9000,
        section: 'models',
        community: 0,
        x: 100,
        y: 300,
      },
      gpt: {
        title: 'Improving Language Understanding',
        authors: ['Alec Radford'],
        year: 2018,
        citationCount: 900,
        section: 'models/decoders',
        community: 1,
        x: 300,
        y: 200,
      },
      bert: { title: 'BERT', authors: ['Jacob Devlin'], year: 2018, community: 0, x: 300, y: 500 },
      palm: {
        title: 'PaLM',
        authors: ['Aakanksha Chowdhery'],
        year: 2022,
        citationCount: 100,
        section: 'models/decoders',
        community: 1,
        referencesKnown: 'partial',
        x: 700,
        y: 300,
      },
      adam: {
        title: 'Adam',
        authors: ['Diederik P. Kingma'],
        year: 2014,
        listed: false,
        referencesKnown: 'unknown',
        x: 0,
        y: 0,
      },
      lstm: { title: 'Long Short-Term Memory', year: 1997, listed: false, x: 50, y: 700 },
    },
    [
      ['gpt', 'attention', { mentions: 2 }],
      ['bert', 'attention', { mentions: 7 }],
      ['palm', 'attention', { influential: true }],
      ['palm', 'gpt', { mentions: 2 }],
      ['gpt', 'adam'],
      ['bert', 'adam'],
      ['palm', 'adam', { mentions: 1 }],
      ['attention', 'lstm'],
      ['bert', 'lstm'],
    ],
    {
      sections: [
        { id: 'empty', title: 'Empty', depth: 0 },
        { id: 'models', title: 'Models', depth: 0 },
        { id: 'models/decoders', title: 'Decoders', parent: 'models', depth: 1 },
      ],
      communities: [
        { name: 'encoders', size: 2 },
        { name: 'decoders', size: 2 },
      ],
    },
  )
}

const coordinate = fc.integer({ min: -100_000, max: 100_000 }).map(hundredths => hundredths / 100)
const point = fc.record({ x: coordinate, y: coordinate })
const sections = ['none', 'models', 'models/decoders', 'serving']

/** Up to eight papers named `p0`, `p1`, …, listed or not, anywhere, with any citations between them. */
export const graphs: fc.Arbitrary<CitationGraph> = fc
  .array(
    fc.record(
      {
        listed: fc.boolean(),
        x: coordinate,
        y: coordinate,
        timeline: point,
        layers: point,
        section: fc.constantFrom(...sections),
        community: fc.nat({ max: 2 }),
        year: fc.integer({ min: 1990, max: 2026 }),
        citationCount: fc.nat({ max: 100_000 }),
        referencesKnown: fc.constantFrom('complete', 'partial', 'unknown'),
      },
      { requiredKeys: ['listed', 'x', 'y', 'timeline', 'layers'] },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain(papers => {
    const ids = papers.map((_, at) => `p${at}`)
    const id = fc.constantFrom(...ids)
    return fc
      .uniqueArray(fc.tuple(id, id), { selector: ends => ends.join(' '), maxLength: 20 })
      .map(citations =>
        graphOf(
          Object.fromEntries(papers.map((paper, at) => [`p${at}`, paper])),
          citations.filter(([citing, cited]) => citing !== cited),
          {
            sections: sections.map(section => ({ id: section, title: section, depth: 0 })),
            communities: ['one', 'two', 'three'].map(name => ({ name, size: 0 })),
          },
        ),
      )
  })

const anywhere = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(hundredths => hundredths / 100)
const ratio = fc.integer({ min: 10, max: 1_000_000 }).map(parts => parts / 10_000)
const year = fc.integer({ min: 1985, max: 2030 })
const filter = fc.record(
  {
    years: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    until: fc.oneof(
      year.map(String),
      year.map(value => `${value}-07`),
    ),
    cited: fc.nat({ max: 4 }),
    unknownReferences: fc.constant(true as const),
  },
  { requiredKeys: [] },
)

/** Any view of a graph of these papers, in which any of these legend entries may be switched off. */
export function viewsOf(papers: readonly string[], groups: fc.Arbitrary<string>): fc.Arbitrary<ViewState> {
  const pins = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...papers), fc.record({ x: anywhere, y: anywhere })), {
      selector: ([id]) => id,
      minLength: 1,
    })
    .map(pinned => Object.fromEntries(pinned))
  const metric = fc.constantFrom(...metrics)
  const always = fc.record({
    layout: fc.constantFrom(...layouts),
    colouring: fc.constantFrom(...colourings),
    sizing: fc.constantFrom(...sizings),
    labelling: fc.constantFrom(...labellings),
    lining: fc.constantFrom(...linings),
    ordering: fc.constantFrom(...orderings),
    missing: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1_000_000 })),
    selected: fc.shuffledSubarray([...papers]),
    lit: fc.shuffledSubarray([...papers]),
    muted: fc.uniqueArray(groups, { maxLength: 5 }),
    folded: fc.uniqueArray(groups, { maxLength: 3 }),
    filter,
    filtering: fc.constantFrom(...filterings),
    hidden: fc.shuffledSubarray([...papers]),
    reach: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1_000_000 })),
    axes: fc.record({ x: metric, y: metric }),
    goals: fc.shuffledSubarray([...papers]),
    budget: fc.integer({ min: 1, max: 99 }),
    from: fc.shuffledSubarray([...papers]),
    skipped: fc.shuffledSubarray([...papers]),
    pins: fc.record({ timeline: pins, map: pins, layers: pins, axes: pins }, { requiredKeys: [] }),
    theme: fc.constantFrom(...themes),
  })
  const camera = fc.oneof(
    fc.record({ x: anywhere, y: anywhere, ratio }),
    fc.record({ around: fc.shuffledSubarray([...papers], { minLength: 1 }) }),
  )
  const story = fc.record({
    by: fc.constantFrom(...tellings),
    length: fc.integer({ min: shortestStory, max: longestStory }),
    chain: fc.integer({ min: 1, max: 3 }),
  })
  return fc
    .tuple(always, fc.record({ camera }, { requiredKeys: [] }), fc.option(story))
    .map(([view, seen, told]) => ({
      ...view,
      ...seen,
      from: view.from.filter(id => !view.goals.includes(id)),
      ...(told && view.goals.length === 0 && { story: told }),
    }))
}
