import { expect, test } from 'vitest'
import { idOf } from '../../src/formats/word-id.ts'

test.each<[string, Record<string, string> | undefined]>([
  ['1706.03762v5', { arxiv: '1706.03762' }],
  ['ARXIV:2106.15928', { arxiv: '2106.15928' }],
  ['hep-th/9711200', { arxiv: 'hep-th/9711200' }],
  ['10.1145/3600006.3613165', { doi: '10.1145/3600006.3613165' }],
  ['DOI:10.1038/nature14539', { doi: '10.1038/nature14539' }],
  ['(10.1038/nature14539)', { doi: '10.1038/nature14539' }],
  ['N19-1423', { acl: 'N19-1423' }],
  ['ACL:W12-3903', { acl: 'W12-3903' }],
  ['CorpusID:215416146', { corpus: '215416146' }],
  ['PMID:19872477', { pubmed: '19872477' }],
  ['PMCID:2323736', { pmc: '2323736' }],
  ['PMC2323736', { pmc: '2323736' }],
  ['649DEF34F8BE52C8B66281AF98AE884C09AEF38B', { s2: '649def34f8be52c8b66281af98ae884c09aef38b' }],
  ['S2:649def34f8be52c8b66281af98ae884c09aef38b', { s2: '649def34f8be52c8b66281af98ae884c09aef38b' }],
  ['Attention', undefined],
  ['2017', undefined],
  ['PMID:abc', undefined],
  ['10.1145/../../x', undefined],
  ['ACL:1706.03762', undefined],
  ['', undefined],
])('%s is %j', (word, ids) => {
  expect(idOf(word)).toEqual(ids)
})
