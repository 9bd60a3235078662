import { expect, test } from 'vitest'
import { paperSchema } from '../../src/core/graph-file-schema.ts'
import { Misfit } from '../../src/core/shape.ts'

const paper = {
  title: 'A title',
  authors: [],
  ids: {},
  links: [],
  referencesKnown: 'unknown',
  listed: false,
  inListCitations: 2,
  inListReferences: 0,
  pageRank: 0,
  x: 0,
  y: 0,
  timeline: { x: 0, y: 0 },
  layers: { x: 0, y: 0 },
}

test('the least that a paper can be is enough', () => {
  expect(paperSchema.read(paper)).toEqual(paper)
})

test.each([
  { links: ['data:text/html,hello'] },
  { links: ['https://example.org/"><b>'] },
  { date: 'yesterday' },
  { year: 2017.5 },
  { citationCount: -1 },
  { pageRank: 2 },
  { timeline: { x: 0 } },
  { title: 'x'.repeat(100_001) },
  { referencesKnown: 'guessed' },
])('a paper with %j is refused', wrong => {
  expect(() => paperSchema.read({ ...paper, ...wrong })).toThrow(Misfit)
})
