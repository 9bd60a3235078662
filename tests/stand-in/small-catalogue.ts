/** A handful of records with everything that makes clients stumble. */
import { type CatalogueRecord, shaOf } from './catalogue.ts'

/** A record with no references; `more` overrides. */
export function smallRecord(name: string, more: Partial<CatalogueRecord> = {}): CatalogueRecord {
  return {
    paperId: shaOf(name),
    title: `On the Many Properties of ${name}`,
    externalIds: { CorpusId: Number.parseInt(shaOf(name).slice(0, 7), 16) },
    year: 2020,
    authors: ['Ada Lovelace', 'Charles Babbage'],
    references: [],
    ...more,
  }
}

/** As many references as wanted, to records that `citedRecords` gives. */
export function manyReferences(count: number, prefix = 'Work') {
  return Array.from({ length: count }, (_, index) => ({ paperId: shaOf(`${prefix} ${index}`) }))
}

export function citedRecords(count: number, prefix = 'Work'): CatalogueRecord[] {
  return Array.from({ length: count }, (_, index) => smallRecord(`${prefix} ${index}`))
}

export const attention = smallRecord('Attention', {
  title: 'Attention is All you Need',
  externalIds: {
    ArXiv: '1706.03762',
    DOI: '10.5555/3295222.3295349',
    ACL: 'N19-1423',
    CorpusId: 13756489,
    PubMed: '42',
  },
  oldIds: [shaOf('an older record of the same paper')],
  year: 2017,
  publicationDate: '2017-06-12',
  venue: 'Neural Information Processing Systems',
  authors: ['Ashish Vaswani', 'Noam M. Shazeer'],
  citationCount: 136_941,
  abstract: 'The dominant sequence transduction models…',
  tldr: 'A new simple network architecture.',
  references: [
    { paperId: shaOf('Work 0'), isInfluential: true, intents: ['background'], contexts: ['as in [1]'] },
    { paperId: null, title: '\u0093Micro\u0085nance\u0092s \u0091iron law\u0092', year: null },
    { paperId: shaOf('Work 1') },
  ],
})

export const withheld = smallRecord('Withheld', { references: null, referenceCount: 87 })
