import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bibliography } from '../../src/core/bibliography.ts'
import { parseBibliography } from '../../src/formats/bibliography-file.ts'
import { bibliographyFileName, bibliographyText, paperOfEntry } from '../../src/formats/bibliography-text.ts'

const title = fc.constantFrom(
  'Attention Is All You Need',
  'Größe: a study',
  '注意力机制',
  'R&D',
  'A "quoted" title',
)
const reference = fc.record(
  {
    title,
    authors: fc.array(fc.constantFrom('Ashish Vaswani', '山田太郎'), { maxLength: 3 }),
    year: fc.integer({ min: 1900, max: 2030 }),
    arxiv: fc.constantFrom('1706.03762', 'hep-th/9711200'),
    doi: fc.constant('10.1038/nature14539'),
  },
  { requiredKeys: ['title'], noNullPrototype: true },
)

test('what is written is read as the same bibliography', () => {
  const bibliography: fc.Arbitrary<Bibliography> = fc.record({
    paper: reference,
    source: fc.constant('refs.bib'),
    transcribed: fc.constant('2026-11'),
    complete: fc.boolean(),
    references: fc.array(reference, { maxLength: 5 }),
    file: fc.constant('x.json'),
  })
  fc.assert(
    fc.property(bibliography, one => {
      expect(parseBibliography(bibliographyText(one), 'x.json')).toEqual({ value: one, problems: [] })
    }),
  )
})

test('each reference has a line of its own', () => {
  const text = bibliographyText({
    paper: { title: 'A' },
    complete: true,
    references: [{ title: 'B', year: 2017 }, { title: 'C' }],
    file: 'x.json',
  })
  expect(text).toBe(
    '{\n  "paper": {\n    "title": "A"\n  },\n  "complete": true,\n  "references": [\n    {"title":"B","year":2017},\n    {"title":"C"}\n  ]\n}\n',
  )
})

test('a file is named by the place, and the nickname or the first words', () => {
  expect(bibliographyFileName(28, { nickname: 'vLLM', title: 'Efficient Memory' })).toBe('28-vllm.json')
  expect(bibliographyFileName(7, { nickname: 'GPT3.5', title: 'x' })).toBe('07-gpt3-5.json')
  expect(bibliographyFileName(1, { title: 'Sequence to Sequence Learning with Neural Networks' })).toBe(
    '01-sequence-to-sequence-learning-with.json',
  )
  expect(bibliographyFileName(100, { title: '../../etc' })).toBe('100-etc.json')
})

test('the paper is what the entry says, without what a bibliography has no field for', () => {
  const entry = {
    title: 'B',
    nickname: 'A',
    titles: ['A: B', 'B'],
    ids: { arxiv: '1706.03762', acl: 'N19-1423' },
    links: [],
  }
  expect(paperOfEntry({ ...entry, file: 'a.md', line: 1, year: 2017 })).toEqual({
    title: 'B',
    alsoTitled: ['A: B'],
    year: 2017,
    arxiv: '1706.03762',
  })
})
