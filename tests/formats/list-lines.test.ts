import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../src/core/paper.ts'
import { listLines } from '../../src/formats/list-lines.ts'
import { parseMarkdownList } from '../../src/formats/markdown-list.ts'

function paper(facts: Partial<Paper>): Paper {
  return { title: 'A Title', authors: [], ids: {}, links: [], referencesKnown: 'unknown', ...facts }
}

test('a line has the title as a link, the first author, venue and year', () => {
  const authors = ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar']
  const attention = paper({
    title: 'Attention Is All You Need',
    authors,
    year: 2017,
    ids: { arxiv: '1706.03762' },
  })
  expect(listLines([attention])).toBe(
    '- [Attention Is All You Need](<https://arxiv.org/abs/1706.03762>), Ashish Vaswani et al., 2017\n',
  )
})

test('lines read back as entries of the same ids, whatever the titles hold', () => {
  const arxiv = fc.integer({ min: 10000, max: 99999 }).map(number => `2101.${number}`)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(arxiv, fc.string({ minLength: 1 })), { minLength: 1, maxLength: 5 }),
      pairs => {
        const lines = listLines(
          pairs.map(([id, title]) => paper({ title: `T ${title}`, ids: { arxiv: id } })),
        )
        const { value } = parseMarkdownList(lines, 'pasted.md')
        expect(value.entries.map(({ ids }) => ids.arxiv)).toEqual(pairs.map(([id]) => id))
      },
    ),
  )
})
