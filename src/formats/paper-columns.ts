/** What tables and networks say about papers and citations, column by column, with what each column means. */
import type { CitationEdge, CitationGraph, PaperNode } from '../core/citation-graph.ts'
import { firstYear, paperLabel } from '../core/paper.ts'
import { bestLink } from './paper-links.ts'

export type ColumnType = 'text' | 'whole' | 'number' | 'yes-or-no'

export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  /** One sentence for who reads the file without Cairn. */
  readonly meaning: string
  /** Undefined where nobody knows it. */
  readonly value: (row: Row) => string | number | boolean | undefined
}

export interface PaperRow {
  readonly key: string
  readonly paper: PaperNode
}

/** The columns of the papers of a graph. */
export function paperColumns(graph: CitationGraph): Column<PaperRow>[] {
  const communities = graph.getAttribute('communities')
  const sections = new Map(graph.getAttribute('sections').map(section => [section.id, section]))
  const sectionPath = (id: string | undefined): string => {
    const section = id === undefined ? undefined : sections.get(id)
    if (!section) return ''
    const above = sectionPath(section.parent)
    return above ? `${above} › ${section.title}` : section.title
  }
  const paper = (
    name: string,
    type: ColumnType,
    meaning: string,
    value: (paper: PaperNode) => string | number | boolean | undefined,
  ): Column<PaperRow> => ({ name, type, meaning, value: row => value(row.paper) })
  return [
    { name: 'key', type: 'text', meaning: 'Name of the paper in this graph.', value: ({ key }) => key },
    paper('author_year', 'text', 'First author and first year.', paperLabel),
    paper('title', 'text', 'Title in full.', ({ title }) => title),
    paper('nickname', 'text', 'Short name that the field uses.', ({ nickname }) => nickname),
    paper('authors', 'text', 'Authors, parted by semicolons.', ({ authors }) => authors.join('; ')),
    paper('first_year', 'whole', 'Year in which it first appeared in any version.', firstYear),
    paper('year', 'whole', 'Year of publication.', ({ year }) => year),
    paper('date', 'text', 'Earliest known date of any version.', ({ date }) => date),
    paper('venue', 'text', 'Where it was published.', ({ venue }) => venue),
    paper('listed', 'yes-or-no', 'Whether it stands in the reading list.', ({ listed }) => listed),
    paper('order', 'whole', 'Place in the reading list, from 1.', ({ order }) => order),
    paper('section', 'text', 'Section of the reading list.', ({ section }) => sectionPath(section)),
    paper(
      'community',
      'text',
      'Group of papers that cite each other much.',
      ({ community }) => communities[community ?? -1]?.name,
    ),
    paper(
      'cited_in_list',
      'whole',
      'How many papers of the list cite it.',
      ({ inListCitations }) => inListCitations,
    ),
    paper(
      'cites_in_list',
      'whole',
      'How many papers of the list it cites, where its reference list is known.',
      ({ inListReferences, referencesKnown }) =>
        referencesKnown === 'unknown' ? undefined : inListReferences,
    ),
    paper('citations', 'whole', 'Citations in the world.', ({ citationCount }) => citationCount),
    paper(
      'citations_date',
      'text',
      'Day on which that number was true.',
      ({ citationCountDate }) => citationCountDate,
    ),
    paper('page_rank', 'number', 'PageRank among the papers of the list, summing to 1.', one =>
      one.listed ? one.pageRank : undefined,
    ),
    paper(
      'reference_list',
      'text',
      'What is known of its references: complete, partial or unknown.',
      ({ referencesKnown }) => referencesKnown,
    ),
    paper('doi', 'text', 'DOI.', ({ ids }) => ids.doi),
    paper('arxiv', 'text', 'arXiv id without version.', ({ ids }) => ids.arxiv),
    paper('acl', 'text', 'ACL Anthology id.', ({ ids }) => ids.acl),
    paper('pubmed', 'text', 'PubMed id.', ({ ids }) => ids.pubmed),
    paper('s2', 'text', 'Semantic Scholar paper id.', ({ ids }) => ids.s2),
    paper('link', 'text', 'Where it can be read or looked up.', bestLink),
    paper('note', 'text', 'What the reading list says about it.', ({ note }) => note),
  ]
}

export interface CitationRow {
  readonly citing: string
  readonly cited: string
  readonly evidence: CitationEdge
}

/** The columns of citations beside who cites whom. */
export const evidenceColumns: readonly Column<CitationRow>[] = [
  {
    name: 'mentions',
    type: 'whole',
    meaning: 'How often the text of the citing paper mentions the cited one.',
    value: ({ evidence }) => evidence.mentions,
  },
  {
    name: 'influential',
    type: 'yes-or-no',
    meaning: 'Whether Semantic Scholar judges that the citing paper rests on the cited one.',
    value: ({ evidence }) => evidence.influential,
  },
  {
    name: 'intents',
    type: 'text',
    meaning: 'What it is cited for, parted by semicolons.',
    value: ({ evidence }) => evidence.intents?.join('; '),
  },
  {
    name: 'implied',
    type: 'yes-or-no',
    meaning: 'Whether a chain of other citations leads to the cited paper too.',
    value: ({ evidence }) => evidence.implied ?? false,
  },
  {
    name: 'sources',
    type: 'text',
    meaning: 'Where the citation is known from, parted by semicolons.',
    value: ({ evidence }) => evidence.sources.join('; '),
  },
]
