import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aclId, arxivId, doi, idsInText, idsOfDoi } from '../../src/formats/identifiers.ts'

test.each([
  ['1706.03762', '1706.03762'],
  ['arXiv:1706.03762v5', '1706.03762'],
  ['2106.09685v2.pdf', '2106.09685'],
  ['0704.0001', '0704.0001'],
  ['cs/0112017', 'cs/0112017'],
  ['math.GT/0309136v1', 'math/0309136'],
  ['hep-th/9901001', 'hep-th/9901001'],
])('the arXiv id %s is %s', (text, id) => {
  expect(arxivId(text)).toBe(id)
})

test.each(['1713.03762', '1706.037', 'cs/0113017', '../1706.03762', '1706.03762/x', ''])(
  '%j is no arXiv id: it has no such month, length or shape',
  text => {
    expect(arxivId(text)).toBeUndefined()
  },
)

test.each([
  ['10.1145/3600006.3613165', '10.1145/3600006.3613165'],
  ['doi: 10.1109/SC41404.2022.00051.', '10.1109/sc41404.2022.00051'],
  ['10.1016/0004-3702(89)90008-8)', '10.1016/0004-3702(89)90008-8'],
  [
    '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
  ],
])('the DOI %s is %s', (text, id) => {
  expect(doi(text)).toBe(id)
})

test('a DOI that climbs out of a folder is none', () => {
  expect(doi('10.1145/../../etc/passwd')).toBeUndefined()
  expect(doi('10.1145/a\u0000b')).toBeUndefined()
})

test('arXiv’s own DOIs are arXiv ids and the Anthology’s hold Anthology ids', () => {
  expect(idsOfDoi('10.48550/arXiv.2211.05102')).toEqual({ arxiv: '2211.05102' })
  expect(idsOfDoi('10.18653/v1/N19-1423')).toEqual({ doi: '10.18653/v1/n19-1423', acl: 'N19-1423' })
  expect(idsOfDoi('10.1145/3341301.3359646')).toEqual({ doi: '10.1145/3341301.3359646' })
})

test('ACL Anthology ids are read in both forms, versions dropped', () => {
  expect(aclId('n19-1423v2')).toBe('N19-1423')
  expect(aclId('2020.acl-main.447')).toBe('2020.acl-main.447')
  expect(aclId('2021.findings-acl.10')).toBe('2021.findings-acl.10')
  expect(aclId('volumes')).toBeUndefined()
})

test('ids are found in running text', () => {
  expect(idsInText('T. Dao. FlashAttention. arXiv preprint arXiv:2205.14135, 2022.')).toEqual({
    arxiv: '2205.14135',
  })
  expect(idsInText('see arxiv.org/abs/2106.09685v2 and (10.1145/3600006.3613165).')).toEqual({
    arxiv: '2106.09685',
    doi: '10.1145/3600006.3613165',
  })
  expect(idsInText('PMID: 31452104, PMC6719513, CorpusID:13756489')).toEqual({
    pubmed: '31452104',
    pmc: '6719513',
    corpus: '13756489',
  })
  expect(idsInText('Version 10.15 of 2106 things')).toEqual({})
})

test('whatever is read as an id reads as itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.stringMatching(/^10\.\d{4}\/.{1,30}$/),
        fc.stringMatching(/^\d{4}\.\d{5}v?\d?$/),
      ),
      text => {
        for (const read of [arxivId, doi, aclId]) {
          const id = read(text)
          if (id !== undefined) expect(read(id)).toBe(id)
        }
      },
    ),
  )
})
