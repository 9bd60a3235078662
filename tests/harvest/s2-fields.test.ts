import fc from 'fast-check'
import { expect, test } from 'vitest'
import { s2ErrorText, s2Hits, s2Paper, s2ReferencePage, saysNoValidIds } from '../../src/harvest/s2-fields.ts'

const paperId = '204e3073870fae3d05bcbc2f6a8e263d9b72e776'
const day = '2026-11-23'

test('ids are brought into one form: arXiv without version, DOI in lower case, arXiv DOIs as arXiv ids', () => {
  const externalIds = {
    DOI: '10.48550/arXiv.1706.03762',
    ACL: 'N19-1423',
    CorpusId: 13756489,
    PubMedCentral: 'PMC42',
    MAG: '1',
  }
  expect(s2Paper({ paperId: paperId.toUpperCase(), externalIds }, day)?.work.ids).toEqual({
    arxiv: '1706.03762',
    acl: 'N19-1423',
    corpus: '13756489',
    pmc: '42',
    s2: paperId,
  })
  expect(s2Paper({ paperId, externalIds: { DOI: '10.1023/A:1007154515475' } }, day)?.work.ids.doi).toBe(
    '10.1023/a:1007154515475',
  )
})

test('the date is that of the earliest version', () => {
  const row = { paperId, externalIds: { ArXiv: '1810.04805' }, year: 2019, publicationDate: '2019-06-01' }
  expect(s2Paper(row, day)?.work).toMatchObject({ year: 2019, date: '2018-10' })
})

test('a field that is not what it should be counts as not said', () => {
  const row = {
    paperId,
    title: 7,
    externalIds: 'none',
    year: '2017',
    publicationDate: 'June',
    venue: null,
    authors: [{ name: 'A' }, { name: null }, 'B', null],
    citationCount: -1,
    openAccessPdf: { url: 'javascript:alert(1)' },
    tldr: [],
  }
  expect(s2Paper(row, day)?.work).toEqual({ title: '', authors: ['A'], ids: { s2: paperId }, links: [] })
})

test('what hides in text is taken out', () => {
  const row = {
    paperId,
    title: 'A \u202etitle\u0000 with\u200b\nlines',
    authors: [{ name: ' Ada\tLovelace ' }],
  }
  const { work } = s2Paper(row, day) ?? {}
  expect(work?.title).not.toMatch(/[\p{Cc}\u202e\u200b]/u)
  expect(work?.authors).toEqual(['Ada Lovelace'])
})

test('a row without a paper id is no paper', () => {
  expect(s2Paper(null, day)).toBeUndefined()
  expect(s2Paper({ title: 'x' }, day)).toBeUndefined()
  expect(s2Paper({ paperId: '../../etc/passwd', title: 'x' }, day)).toBeUndefined()
})

test('nested references: not asked, withheld, given', () => {
  expect(s2Paper({ paperId }, day)?.references).toEqual({ state: 'unasked' })
  expect(s2Paper({ paperId, references: null }, day)?.references).toEqual({ state: 'withheld' })
  const given = s2Paper({ paperId, references: [{ paperId: null, title: 'GPT-4' }, null] }, day)?.references
  expect(given).toMatchObject({
    state: 'given',
    references: [{ work: { title: 'GPT-4', ids: {} } }, { work: { title: '' } }],
  })
})

test('a page with data: null is withheld, one without data is no page', () => {
  expect(s2ReferencePage({ data: null }, day)).toEqual({ state: 'withheld' })
  expect(s2ReferencePage({ offset: 0 }, day)).toBeUndefined()
  expect(s2ReferencePage({ offset: 0, data: [] }, day)).toEqual({ state: 'given', references: [] })
  expect(s2ReferencePage({ offset: 0, next: 100, data: [] }, day)).toMatchObject({ next: 100 })
})

test('errors are read, whichever way they are written', () => {
  expect(s2ErrorText({ error: 'Paper with id 0 not found' })).toBe('Paper with id 0 not found')
  expect(s2ErrorText({ message: 'Forbidden' })).toBe('Forbidden')
  expect(s2ErrorText('Forbidden')).toBeUndefined()
  expect(saysNoValidIds({ error: 'No valid paper ids given' })).toBe(true)
})

test('keys that try to reach an object’s prototype reach nothing', () => {
  const row = JSON.parse(
    `{"paperId": "${paperId}", "__proto__": {"polluted": true}, "externalIds": {"__proto__": {"ArXiv": "1706.03762"}}}`,
  )
  expect(s2Paper(row, day)?.work.ids).toEqual({ s2: paperId })
  expect('polluted' in {}).toBe(false)
})

test('no answer of any shape makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      s2Paper({ paperId, references: value, externalIds: value, authors: value }, day)
      s2ReferencePage(value, day)
      s2ReferencePage({ data: [value] }, day)
      s2Hits({ data: [value] }, day)
      s2ErrorText(value)
    }),
  )
})
