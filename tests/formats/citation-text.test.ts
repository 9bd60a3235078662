import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  authorsIn,
  citationDetails,
  fragmentsOf,
  placeOf,
  sentencesOf,
} from '../../src/formats/citation-text.ts'

test.each([
  ['SOSP 2023', { venue: 'SOSP', year: 2023 }],
  ["NeurIPS'20", { venue: 'NeurIPS', year: 2020 }],
  ['OSDI 24', { venue: 'OSDI', year: 2024 }],
  ['in ICML, 2019', { venue: 'ICML', year: 2019 }],
  ['EMNLP Findings 2021', { venue: 'EMNLP Findings', year: 2021 }],
  ['XYZW 2020', { venue: 'XYZW', year: 2020 }],
  ['arXiv', { venue: 'arXiv' }],
  ['2017', { year: 2017 }],
])('%s is a place', (text, place) => {
  expect(placeOf(text)).toEqual(place)
})

test.each(['GPT 24', '12', 'the original Transformer', 'version 2.2017', 'Chapter 3', ''])(
  '%j is no place',
  text => {
    expect(placeOf(text)).toBeUndefined()
  },
)

test.each([
  ['Kwon et al.', ['Kwon']],
  ['Woosuk Kwon, Zhuohan Li and Ion Stoica', ['Woosuk Kwon', 'Zhuohan Li', 'Ion Stoica']],
  ['Sutskever, I., Vinyals, O., & Le, Q. V.', ['Sutskever, I.', 'Vinyals, O.', 'Le, Q. V.']],
  ['Guido van Rossum, Étienne Dupont', ['Guido van Rossum', 'Étienne Dupont']],
  ['by Tri Dao', ['Tri Dao']],
])('%s are authors', (text, authors) => {
  expect(authorsIn(text)).toEqual(authors)
})

test.each(['Attention Is All You Need', 'Efficient, fast and cheap', 'GPT, BERT', ''])(
  '%j are no authors',
  text => {
    expect(authorsIn(text)).toBeUndefined()
  },
)

test('details are taken out, and whether they are all is said', () => {
  expect(citationDetails('Kwon et al., SOSP 2023')).toEqual({
    details: { authors: ['Kwon'], venue: 'SOSP', year: 2023 },
    isAll: true,
  })
  expect(citationDetails('(ICLR 2022). Read section 4 first.')).toEqual({
    details: { venue: 'ICLR', year: 2022 },
    isAll: false,
  })
})

test('initials, et al. and versus do not end a sentence', () => {
  expect(sentencesOf('J. Dean et al. Large Scale vs. Small Scale. NIPS 2012')).toEqual([
    'J. Dean et al.',
    'Large Scale vs. Small Scale',
    'NIPS 2012',
  ])
  expect(fragmentsOf('a (b); c - d')).toEqual(['a', 'b', 'c', 'd'])
})

test('no text makes it fail', () => {
  const parts = fc.array(
    fc.constantFrom('A.', 'Li', ' et al. ', ', ', '(', ')', ' 2019', "'20", ' - ', '. ', 'and', '\n'),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        parts.map(all => all.join('')),
      ),
      text => {
        const { details } = citationDetails(text)
        if (details.year !== undefined) expect(details.year).toBeGreaterThan(1949)
        for (const author of details.authors ?? []) expect(author).not.toBe('')
      },
    ),
  )
})
