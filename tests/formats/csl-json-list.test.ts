import fc from 'fast-check'
import { expect, test } from 'vitest'
import { problemLine } from '../../src/core/problem.ts'
import { parseCslJsonList } from '../../src/formats/csl-json-list.ts'

function read(items: unknown) {
  const { value, problems } = parseCslJsonList(JSON.stringify(items), 'a.json')
  return { entries: value.entries, problems: problems.map(problemLine) }
}

test('names have particles and suffixes, or are literal', () => {
  const author = [
    { family: 'Rossum', given: 'Guido', 'non-dropping-particle': 'van' },
    { literal: 'OpenAI' },
    { family: 'King', given: 'M. L.', suffix: 'Jr.' },
    'nobody',
    null,
  ]
  expect(read([{ title: 'A title', author }]).entries[0]?.authors).toEqual([
    'Guido van Rossum',
    'OpenAI',
    'M. L. King Jr.',
  ])
})

test.each([
  [{ 'date-parts': [[2017, 6]] }, 2017],
  [{ 'date-parts': [['2017']] }, 2017],
  [{ raw: '12 June 2017' }, 2017],
  [{ literal: 'in press' }, undefined],
  [{ 'date-parts': [] }, undefined],
  ['2017', undefined],
])('issued %j is the year %j', (issued, year) => {
  expect(read([{ title: 'A title', issued }]).entries[0]?.year).toBe(year)
})

test('ids stand in fields of their own, in the note, the number or the archive', () => {
  const items = [
    { title: 'One', DOI: 'https://doi.org/10.1000/A' },
    { title: 'Two', note: 'PMID: 12\nPMCID: PMC34\narXiv: 1706.03762 [cs]' },
    { title: 'Three', number: 'arXiv:1810.04805' },
    { title: 'Four', archive_location: 'arXiv:2106.09685v2' },
    { title: 'Five', URL: 'https://aclanthology.org/N19-1423' },
  ]
  expect(read(items).entries.map(({ ids }) => ids)).toEqual([
    { doi: '10.1000/a' },
    { arxiv: '1706.03762', pubmed: '12', pmc: '34' },
    { arxiv: '1810.04805' },
    { arxiv: '2106.09685' },
    { acl: 'N19-1423' },
  ])
})

test('a list may be wrapped, and categories are sections', () => {
  const items = [{ title: 'One', categories: ['Serving'] }, { title: 'Two' }]
  expect(read({ items }).entries.map(({ section }) => section)).toEqual([undefined, 'serving'])
  expect(read({ references: items }).entries).toHaveLength(2)
})

test('what is no list is refused with what was expected', () => {
  expect(read({ a: 1 }).problems).toEqual([
    'a.json:1: invalid list: {"a":1}; expected CSL-JSON: an array of items with titles',
  ])
  expect(parseCslJsonList('[{', 'a.json').problems).toMatchObject([{ severity: 'error', file: 'a.json' }])
})

test('keys of prototypes are fields like others', () => {
  const { value } = parseCslJsonList(
    '[{"__proto__": {"title": "x"}, "title": "A title", "constructor": 1}]',
    'a.json',
  )
  expect(value.entries.map(({ title }) => title)).toEqual(['A title'])
  expect(({} as Record<string, unknown>).title).toBeUndefined()
})

test('no JSON makes it fail', () => {
  const field = fc.constantFrom(
    'title',
    'author',
    'issued',
    'DOI',
    'URL',
    'note',
    'type',
    'categories',
    'container-title',
    'keyword',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()))), items => {
      const { value, problems } = parseCslJsonList(JSON.stringify(items, null, 1), 'a.json')
      expect(value.entries.length + problems.length).toBe(items.length)
    }),
  )
})
