import { expect, test } from 'vitest'
import {
  type CatalogueRecord,
  idsOfFields,
  recordLine,
  venueIn,
  yearIn,
} from '../../src/formats/catalogue-record.ts'

const bare: CatalogueRecord = {
  kind: 'paper',
  title: 'Attention Is All You Need',
  authors: [],
  ids: {},
  mentions: [],
  addresses: [],
  collections: [],
  keywords: [],
  line: 1,
}

function reason(record: Partial<CatalogueRecord>) {
  const { entry, complaints } = recordLine({ ...bare, ...record })
  return entry === undefined ? complaints[0]?.message.replace(/^not a paper: “.*” /, '') : 'a paper'
}

test('ids come from fields, then links, then what is mentioned; what contradicts is another paper', () => {
  const { entry } = recordLine({
    ...bare,
    ids: { doi: '10.1/a' },
    addresses: ['https://arxiv.org/abs/1706.03762v5', 'https://arxiv.org/abs/1810.04805'],
    mentions: ['arXiv:2106.09685', 'PMID: 12'],
  })
  expect(entry?.ids).toEqual({ doi: '10.1/a', arxiv: '1706.03762', pubmed: '12' })
})

test.each<[string, Partial<CatalogueRecord>]>([
  ['a paper', { kind: 'any' }],
  ['a paper', { kind: 'any', addresses: ['https://example.org/paper'] }],
  ['a paper', { kind: 'paper', addresses: ['https://github.com/a/b'] }],
  ['a paper', { kind: 'page', addresses: ['https://arxiv.org/abs/1706.03762'] }],
  ['a paper', { kind: 'page', addresses: ['https://example.org/paper.pdf'] }],
  ['a paper', { kind: 'software', ids: { arxiv: '1912.01703' } }],
  ['is software', { kind: 'software', ids: { doi: '10.5281/zenodo.1' } }],
  ['is data', { kind: 'data' }],
  ['is a volume, not a paper in it', { kind: 'volume' }],
  ['is a recording or picture', { kind: 'media' }],
  ['is a web page', { kind: 'page', addresses: ['https://example.org/x'] }],
  ['is a deposit of code or data', { kind: 'any', ids: { doi: '10.5281/zenodo.1' } }],
  ['links to code, models or data', { kind: 'any', addresses: ['https://github.com/a/b'] }],
  ['links to a page that is no paper’s', { kind: 'any', addresses: ['https://medium.com/a'] }],
])('%s: %j', (expected, record) => {
  expect(reason(record)).toBe(expected)
})

test('links are http or https and lead to no code', () => {
  const addresses = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://github.com/a/b',
    'https://example.org/a',
    'https://example.org/a',
  ]
  expect(recordLine({ ...bare, addresses }).entry?.links).toEqual(['https://example.org/a'])
})

test('a short title that looks like a name is the nickname, unless the title begins with it', () => {
  expect(recordLine({ ...bare, short: 'Transformer' }).entry).toMatchObject({
    nickname: 'Transformer',
    titles: ['Attention Is All You Need', 'Transformer: Attention Is All You Need'],
  })
  expect(recordLine({ ...bare, short: 'Attention' }).entry?.nickname).toBeUndefined()
  expect(recordLine({ ...bare, short: 'Is all you need what' }).entry?.nickname).toBeUndefined()
})

test('without a title the id stands for it, then the link; without either there is no paper', () => {
  expect(recordLine({ ...bare, title: '', ids: { arxiv: '1706.03762' } }).entry).toMatchObject({
    title: 'arxiv:1706.03762',
    titles: [],
  })
  expect(recordLine({ ...bare, title: '?', addresses: ['https://www.example.org/a'] }).entry?.title).toBe(
    'example.org/a',
  )
  expect(recordLine({ ...bare, title: '' })).toEqual({
    complaints: [{ severity: 'warning', message: 'not a paper: a record without a title or an id' }],
  })
})

test('years are found in dates of many kinds', () => {
  expect(['2017-06-12', 'June 2017', '2017/06/12/', 'c. 1665', '12017', 'in press', ''].map(yearIn)).toEqual([
    2017,
    2017,
    2017,
    1665,
    undefined,
    undefined,
    undefined,
  ])
})

test('a venue that names arXiv is arXiv; numbers are no venue', () => {
  expect(['arXiv preprint arXiv:1412.6980', 'Nature', '12', ''].map(venueIn)).toEqual([
    'arXiv',
    'Nature',
    undefined,
    undefined,
  ])
})

test('fields that hold no id give none', () => {
  expect(idsOfFields({ doi: 'n/a', arxiv: 'none', pubmed: 'x', pmc: '../1' })).toEqual({})
  expect(idsOfFields({ doi: '10.48550/arXiv.1706.03762' })).toEqual({ arxiv: '1706.03762' })
})
