import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../src/core/paper.ts'
import { problemLine } from '../../src/core/problem.ts'
import { bibtexEntry } from '../../src/formats/bibtex.ts'
import { parseBibtexList } from '../../src/formats/bibtex-list.ts'

function read(text: string) {
  const { value, problems } = parseBibtexList(text, 'a.bib')
  return { ...value, problems: problems.map(problemLine) }
}

test('an entry inherits from the volume it refers to, and the volume is no paper', () => {
  const { entries, problems } = read(
    '@inproceedings{a, title={Attention Is All You Need}, crossref={NIPS17}}\n@proceedings{nips17, title={Advances in NIPS}, year=2017, url={https://example.org/volume}, editor={E}}',
  )
  expect(entries).toMatchObject([
    { title: 'Attention Is All You Need', venue: 'Advances in NIPS', year: 2017, links: [] },
  ])
  expect(problems).toEqual([])
})

test('common fields of BibLaTeX are lent without change, and nobody lends to himself', () => {
  const { entries } = read(
    '@xdata{x, year=2017, publisher={P}}\n@article{a, title={A title of some words}, xdata={x, nobody}, crossref={a}}',
  )
  expect(entries).toMatchObject([{ title: 'A title of some words', year: 2017 }])
})

test('a volume that nobody refers to is named as what it is', () => {
  expect(read('@proceedings{p, title={Proceedings of X}}').problems).toEqual([
    'a.bib:1: not a paper: “Proceedings of X” is a volume, not a paper in it',
  ])
})

test('what is exported as BibTeX is read as the same papers', () => {
  const word = fc.constantFrom(
    'Attention',
    'deep',
    'C++',
    '100%',
    'R&D',
    'x_y',
    '$5',
    'Größe',
    '注意力',
    'α',
    '#1',
    '{x}',
    'a~b',
    '50^2',
    'back\\slash',
  )
  const name = fc.constantFrom(
    'Ashish Vaswani',
    'Guido van Rossum',
    'Bernhard Schölkopf',
    '山田太郎',
    'J. R. R. Tolkien',
  )
  const paper = fc.record({
    title: fc.array(word, { minLength: 2, maxLength: 6 }).map(all => `Paper ${all.join(' ')}`),
    authors: fc.array(name, { maxLength: 4 }),
    year: fc.integer({ min: 1900, max: 2030 }),
    ids: fc.constantFrom<Paper['ids']>(
      {},
      { arxiv: '1706.03762' },
      { doi: '10.1038/nature14539' },
      { arxiv: 'hep-th/9711200', doi: '10.1000/a_b' },
    ),
    links: fc.constantFrom([], ['https://example.org/a_b%20c']),
    referencesKnown: fc.constant('unknown' as const),
  })
  fc.assert(
    fc.property(fc.array(paper, { minLength: 1, maxLength: 5 }), papers => {
      const { entries, problems } = read(papers.map(paper => bibtexEntry(paper)).join('\n'))
      expect(problems).toEqual([])
      expect(entries.map(({ title, authors = [], year, ids }) => ({ title, authors, year, ids }))).toEqual(
        papers.map(({ title, authors, year, ids }) => ({ title, authors, year, ids })),
      )
    }),
  )
})
