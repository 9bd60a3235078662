import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  datasetCitation,
  datasetPaper,
  datasetPaperId,
  datasetText,
  idOfForm,
  paperName,
  paperNames,
} from '../../src/harvest/dataset-rows.ts'
import { s2Paper } from '../../src/harvest/s2-fields.ts'

const sha = '204e3073870fae3d05bcbc2f6a8e263d9b72e776'
const row = {
  corpusid: 13756489,
  externalids: {
    ACL: null,
    DBLP: 'x',
    ArXiv: '1706.03762',
    CorpusId: '13756489',
    DOI: '10.5555/3295222.ABC',
    PubMed: 42,
  },
  url: `https://www.semanticscholar.org/paper/${sha}`,
  title: 'Attention is All you Need',
  authors: [{ authorId: '1', name: 'Ashish Vaswani' }],
  venue: '',
  year: 2017,
  publicationdate: '2017-06-12',
  citationcount: 3,
  referencecount: 41,
}

describe('a row of papers', () => {
  test('is read as an answer of the API is', () => {
    expect(s2Paper(datasetPaper(row)?.answer, '2025-08-19')?.work).toEqual({
      title: 'Attention is All you Need',
      authors: ['Ashish Vaswani'],
      year: 2017,
      date: '2017-06-12',
      ids: { arxiv: '1706.03762', doi: '10.5555/3295222.abc', pubmed: '42', corpus: '13756489', s2: sha },
      links: [],
      citationCount: 3,
      citationCountDate: '2025-08-19',
      referenceCount: 41,
    })
  })

  test('can be asked for by each of its ids, in any letter case', () => {
    const paper = datasetPaper(row)
    if (!paper) throw new Error('a paper was expected')
    expect(paperNames(paper)).toEqual([
      `sha:${sha}`,
      'corpus:13756489',
      'arxiv:1706.03762',
      'doi:10.5555/3295222.abc',
      'pubmed:42',
    ])
    const forms = [
      sha.toUpperCase(),
      'CorpusId:13756489',
      'ArXiv:1706.03762',
      'DOI:10.5555/3295222.Abc',
      'PMID:42',
    ]
    const names = forms.map(idOfForm).map(({ kind, id }) => paperName(kind, id))
    expect(names).toEqual(paperNames(paper))
  })

  test('has its corpus id as a number or as a text', () => {
    expect(datasetPaper({ ...row, corpusid: '13756489' })).toEqual(datasetPaper(row))
  })

  test('without a corpus id is none', () => {
    for (const corpusid of [null, undefined, '', 'x', -1, 1.5, {}])
      expect(datasetPaper({ ...row, corpusid })).toBeUndefined()
  })

  test('of anything at all is read without a failure', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        datasetPaper(one)
        datasetPaper({ ...row, externalids: one, url: other, title: one })
        datasetCitation({ citingcorpusid: 1, contexts: one, intents: other })
        datasetPaperId(one)
        datasetText({ corpusid: 1, abstract: one, tldr: other })
      }),
    )
  })
})

describe('a row of citations', () => {
  const recorded = {
    citationid: 4740408346,
    citingcorpusid: 268754447,
    citedcorpusid: 209884733,
    isinfluential: true,
    contexts: ['A Leap Second is applied.'],
    intents: [['methodology']],
  }

  test('has its intents in one list, whether they come nested, flat or as JSON', () => {
    const read = { citing: '268754447', cited: '209884733' }
    const edge = { isInfluential: true, contexts: ['A Leap Second is applied.'], intents: ['methodology'] }
    expect(datasetCitation(recorded)).toEqual({ ...read, edge })
    expect(datasetCitation({ ...recorded, intents: ['methodology'] })).toEqual({ ...read, edge })
    const json = { contexts: JSON.stringify(recorded.contexts), intents: JSON.stringify(recorded.intents) }
    expect(datasetCitation({ ...recorded, ...json })).toEqual({ ...read, edge })
  })

  test('may lack all but who cites', () => {
    expect(
      datasetCitation({ citingcorpusid: '5', citedcorpusid: null, contexts: null, intents: 'no JSON' }),
    ).toEqual({
      citing: '5',
      edge: { isInfluential: undefined, contexts: undefined, intents: undefined },
    })
    expect(datasetCitation({ citedcorpusid: 5 })).toBeUndefined()
  })
})

test('rows of abstracts and tldrs are read in the fields of the API', () => {
  expect(datasetText({ corpusid: 5, abstract: 'A.', openaccessurl: 'https://example.org' })).toEqual({
    corpusId: '5',
    answer: { abstract: 'A.', openAccessPdf: { url: 'https://example.org' } },
  })
  expect(datasetText({ corpusid: 5, tldr: 'T.' })).toEqual({
    corpusId: '5',
    answer: { tldr: { text: 'T.' } },
  })
})

test('a row of paper-ids tells whose a paper id is', () => {
  expect(datasetPaperId({ sha, corpusid: 5, primary: false })).toEqual({ sha, corpusId: '5' })
  expect(datasetPaperId({ sha })).toBeUndefined()
})
