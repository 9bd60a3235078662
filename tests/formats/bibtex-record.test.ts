import { expect, test } from 'vitest'
import { bibtexRecord } from '../../src/formats/bibtex-record.ts'

function record(fields: Readonly<Record<string, string>>, type = 'article') {
  return bibtexRecord({ type, key: 'k', fields: new Map(Object.entries(fields)), line: 7 })
}

test('the fields of an article become what people say', () => {
  const fields = {
    title: '{BERT}: Pre-training',
    author: 'Devlin, Jacob',
    date: '2019-06',
    journaltitle: 'NAACL',
    note: 'read first',
  }
  expect(record(fields)).toMatchObject({
    kind: 'paper',
    title: '{BERT}: Pre-training',
    authors: ['Jacob Devlin'],
    year: 2019,
    venue: 'NAACL',
    note: 'read first',
    line: 7,
  })
})

test.each<[Record<string, string>, Record<string, string>]>([
  [{ eprint: '1810.04805v2', archiveprefix: 'arXiv' }, { arxiv: '1810.04805' }],
  [{ eprint: '1810.04805', eprinttype: 'arxiv' }, { arxiv: '1810.04805' }],
  [{ eprint: 'hep-th/9711200' }, { arxiv: 'hep-th/9711200' }],
  [{ arxivid: '1810.04805' }, { arxiv: '1810.04805' }],
  [{ eprint: '12345', eprinttype: 'pubmed' }, { pubmed: '12345' }],
  [{ doi: 'https://doi.org/10.1038/NATURE14539' }, { doi: '10.1038/nature14539' }],
  [{ doi: '10.1007/978\\_3' }, { doi: '10.1007/978_3' }],
  [
    { pmid: '34265844', pmcid: 'PMC8371605' },
    { pubmed: '34265844', pmc: '8371605' },
  ],
  [{ eprint: 'not an id' }, {}],
])('%j holds the ids %j', (fields, ids) => {
  expect(record(fields).ids).toEqual(ids)
})

test('preprints that only the journal or volume names are mentioned', () => {
  expect(record({ journal: 'arXiv preprint arXiv:1412.6980' }).mentions).toContain(
    'arXiv preprint arXiv:1412.6980',
  )
  expect(record({ journal: 'CoRR', volume: 'abs/1502.03167' }).mentions).toContain('arXiv:1502.03167')
})

test('addresses come out of LaTeX', () => {
  const fields = {
    url: 'https://a.org/x\\_y\\%20z',
    howpublished: '\\url{https://b.org/\\~{}me}',
    note: 'See https://c.org/d.',
  }
  expect(record(fields).addresses).toEqual(['https://a.org/x_y%20z', 'https://b.org/~me', 'https://c.org/d'])
})

test('a subtitle follows the title; groups and folders are collections', () => {
  const fields = {
    title: 'Deep learning',
    subtitle: 'A review',
    'mendeley-groups': 'LLM/Serving,Other',
    groups: 'Mine',
  }
  expect(record(fields)).toMatchObject({
    title: 'Deep learning: A review',
    collections: [['LLM', 'Serving'], ['Other'], ['Mine']],
  })
})

test.each([
  ['inproceedings', 'paper'],
  ['techreport', 'paper'],
  ['misc', 'any'],
  ['online', 'page'],
  ['software', 'software'],
  ['dataset', 'data'],
  ['proceedings', 'volume'],
  ['video', 'media'],
])('@%s is of the kind %s', (type, kind) => {
  expect(record({}, type).kind).toBe(kind)
})
