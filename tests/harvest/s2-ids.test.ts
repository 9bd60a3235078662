import { expect, test } from 'vitest'
import { s2Ids } from '../../src/harvest/s2-ids.ts'

test('the surest id comes first, each in the form that the API takes', () => {
  const s2 = '204e3073870fae3d05bcbc2f6a8e263d9b72e776'
  const ids = {
    pmc: '3',
    pubmed: '2',
    acl: 'N19-1423',
    doi: '10.1000/X',
    arxiv: '1706.03762',
    corpus: '1',
    s2,
  }
  expect(s2Ids(ids)).toEqual([
    s2,
    'CorpusId:1',
    'ARXIV:1706.03762',
    'DOI:10.1000/x',
    'ACL:N19-1423',
    'DOI:10.18653/v1/n19-1423',
    'PMID:2',
    'PMCID:3',
  ])
})

test('a version never goes with an arXiv id: the API answers 404 to it', () => {
  expect(s2Ids({ arxiv: '1706.03762v7' })).toEqual(['ARXIV:1706.03762'])
})

test('nothing that could spoil a batch is sent', () => {
  expect(
    s2Ids({ arxiv: '', doi: ' ', acl: 'x y', pubmed: 'PMID', s2: 'abc', corpus: '1;2', openreview: 'abcd' }),
  ).toEqual([])
})
