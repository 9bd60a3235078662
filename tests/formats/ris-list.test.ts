import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRisList } from '../../src/formats/ris-list.ts'

const read = (text: string) => parseRisList(text, 'a.ris').value.entries

test('EndNote’s tags mean the same', () => {
  const text =
    'TY  - CPAPER\nT1  - Deep learning for all\nA1  - LeCun, Yann\nY1  - 2015///\nJF  - Nature\nLK  - https://example.org/a\nM3  - 10.1038/nature14539\nER  - '
  expect(read(text)).toMatchObject([
    {
      title: 'Deep learning for all',
      authors: ['Yann LeCun'],
      year: 2015,
      venue: 'Nature',
      ids: { doi: '10.1038/nature14539' },
      links: ['https://example.org/a'],
    },
  ])
})

test('several addresses may share a line; only http and https are kept', () => {
  const text =
    'TY  - JOUR\nTI  - A title\nUR  - https://a.org/x; http://b.org/y\nL1  - internal-pdf://1\nL2  - javascript:alert(1)\nER  - '
  expect(read(text)[0]?.links).toEqual(['https://a.org/x', 'http://b.org/y'])
})

test('what is written as RIS is read as the same papers', () => {
  const line = fc.constantFrom(
    'Attention Is All You Need',
    'Größe: a study',
    '注意力机制',
    'C++ & R — 100 %',
    'A <b>bold</b> claim',
  )
  const paper = fc.record({
    title: line,
    family: fc.constantFrom('Vaswani', 'van Rossum', '山田'),
    given: fc.constantFrom('Ashish', 'G.'),
    year: fc.integer({ min: 1900, max: 2030 }),
    doi: fc.option(fc.constantFrom('10.1038/nature14539', '10.1000/a(b)c')),
  })
  fc.assert(
    fc.property(fc.array(paper, { minLength: 1, maxLength: 5 }), papers => {
      const text = papers.map(
        ({ title, family, given, year, doi }) =>
          `TY  - JOUR\nTI  - ${title}\nAU  - ${family}, ${given}\nPY  - ${year}\n${doi === null ? '' : `DO  - ${doi}\n`}ER  - \n`,
      )
      expect(
        read(text.join('\n')).map(({ titles, authors, year, ids }) => [titles[0], authors, year, ids]),
      ).toEqual(
        papers.map(({ title, family, given, year, doi }) => [
          title.replace(/<.?b>/g, ''),
          [`${given} ${family}`],
          year,
          doi === null ? {} : { doi },
        ]),
      )
    }),
  )
})
