/** Graphs whose papers say whatever may break a file: for writers, which must keep it inside. */
import fc from 'fast-check'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { graphOf } from '../state/example.ts'

/** Any text at all, and texts made of what XML, CSV, RIS and spreadsheets give a meaning. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '<!--',
        '&amp;',
        '\u0000',
        '\u000b',
        '\ufffe',
        '\ud800',
        '\r',
        '\n',
        '\r\nER  - ',
        '\t',
        ',',
        ';',
        '=cmd()',
        '+1',
        '-1',
        '@a',
        'a',
        'é',
        '漢',
        '😀',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map(parts => parts.join('')),
)

const paper = fc.record(
  {
    listed: fc.boolean(),
    title: hostileText,
    nickname: hostileText,
    authors: fc.array(hostileText, { maxLength: 3 }),
    year: fc.integer({ min: 1900, max: 2030 }),
    venue: hostileText,
    note: hostileText,
    ids: fc.record({ doi: hostileText, arxiv: hostileText }, { requiredKeys: [] }),
    community: fc.constantFrom(0, 1),
    section: fc.constantFrom('one', 'two'),
    citationCount: fc.nat(),
    referencesKnown: fc.constantFrom('complete', 'partial', 'unknown'),
  },
  { requiredKeys: ['listed', 'title', 'authors', 'ids'] },
)

/** Up to six such papers, with keys, citations and names of groups of the same kind. */
export const hostileGraphs: fc.Arbitrary<CitationGraph> = fc
  .record({
    keys: fc.uniqueArray(
      hostileText.filter(isWritable).map(text => `title:${text}`),
      { minLength: 1, maxLength: 6 },
    ),
    papers: fc.array(paper, { minLength: 6, maxLength: 6 }),
    cites: fc.uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), {
      selector: ends => ends.join(' '),
      maxLength: 12,
    }),
    mentions: fc.integer({ min: 1, max: 9 }),
    names: fc.tuple(hostileText, hostileText, hostileText),
  })
  .map(({ keys, papers, cites, mentions, names: [title, one, two] }) =>
    graphOf(
      Object.fromEntries(keys.map((key, at) => [key, papers[at] ?? {}])),
      cites.flatMap(([a, b]) => {
        const [citing, cited] = [keys[a], keys[b]]
        return citing !== undefined && cited !== undefined && citing !== cited
          ? [[citing, cited, { mentions }] as const]
          : []
      }),
      {
        title,
        sections: [
          { id: 'one', title: one, depth: 0 },
          { id: 'two', title: two, depth: 1, parent: 'one' },
        ],
        communities: [
          { name: one, size: 1 },
          { name: two, size: 1 },
        ],
      },
    ),
  )

/** Keys of graphs are made by Cairn: they hold nothing that XML cannot write. */
function isWritable(key: string): boolean {
  return !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(key)
}
