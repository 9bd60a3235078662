import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBibliography } from '../../src/formats/bibliography-file.ts'

const folder = new URL('../../data/bibliographies/', import.meta.url)
const small = {
  paper: { title: 'PanGu-$\\Sigma$: Towards', arxiv: 'arXiv:2303.10845v2', year: 2023 },
  source: 'arXiv 2303.10845v1',
  transcribed: '2026-11',
  complete: true,
  references: [
    { title: 'Attention is all you need', doi: '10.1/X', mentions: 2 },
    { title: 'GPipe', doi: 'DOI:10.1145/ABC' },
  ],
}

test('titles come out as people write them and ids in their canonical spelling', () => {
  const { value, problems } = parseBibliography(JSON.stringify(small), 'b.json')
  expect(value).toEqual({
    ...small,
    paper: { title: 'PanGu-Σ: Towards', arxiv: '2303.10845', year: 2023 },
    references: [
      { title: 'Attention is all you need', mentions: 2 },
      { title: 'GPipe', doi: '10.1145/abc' },
    ],
    file: 'b.json',
  })
  expect(problems.map(problem => problem.message)).toEqual([
    'invalid references[0].doi: "10.1/X"; expected a DOI such as 10.1145/3600006.3613165',
  ])
})

test('a reference that cannot be read leaves the list incomplete', () => {
  const { value, problems } = parseBibliography(
    JSON.stringify({ ...small, references: [{ year: 2020 }, { title: 'GPipe' }] }),
    'b.json',
  )
  expect(value).toMatchObject({ complete: false, references: [{ title: 'GPipe' }] })
  expect(problems).toEqual([
    { severity: 'error', message: 'missing field: references[0].title', file: 'b.json' },
  ])
})

test.each([
  ['', /^invalid JSON: .*; expected a JSON file$/],
  ['[]', /^invalid bibliography: \[\]; expected an object$/],
  ['{"complete": "yes", "paper": {}, "references": []}', /^invalid complete: "yes"; expected true or false$/],
  [
    '{"complete": true, "paper": {"title": " "}, "references": []}',
    /^invalid paper.title: .*; expected a title$/,
  ],
])('%s is no bibliography', (text, message) => {
  const { value, problems } = parseBibliography(text, 'b.json')
  expect(value).toBeUndefined()
  expect(problems[0]?.message).toMatch(message)
  expect(problems[0]?.severity).toBe('error')
})

test('what is wrong in a field is said with what was expected', () => {
  const wrong = {
    year: 2017.5,
    date: '2017-13',
    s2: 'abc',
    corpus: 7,
    citationCount: -1,
    citationCountDate: 'today',
  }
  const { problems } = parseBibliography(
    JSON.stringify({ ...small, paper: { title: 'A title', ...wrong }, references: [] }),
    'b.json',
  )
  expect(problems.map(problem => problem.message).sort()).toEqual([
    'invalid paper.citationCount: -1; expected a whole number from 0',
    'invalid paper.citationCountDate: "today"; expected a day such as 2026-05-11',
    'invalid paper.corpus: 7; expected a text',
    'invalid paper.date: "2017-13"; expected a date such as 2017-06-12 or 2017-06',
    'invalid paper.s2: "abc"; expected 40 hexadecimal digits',
    'invalid paper.year: 2017.5; expected a whole number',
  ])
})

test('no text and no JSON makes it fail, and what it gives has titles', () => {
  const field = fc.oneof(
    fc.json().map(text => JSON.parse(text) as unknown),
    fc.string(),
  )
  const near = fc.record(
    {
      paper: fc.oneof(field, fc.record({ title: fc.string(), year: field })),
      complete: fc.oneof(fc.boolean(), field),
      references: fc.array(fc.oneof(field, fc.record({ title: fc.string(), mentions: field }))),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        near.map(value => JSON.stringify(value)),
      ),
      text => {
        const { value, problems } = parseBibliography(text, 'b.json')
        if (value === undefined) expect(problems.some(problem => problem.severity === 'error')).toBe(true)
        else for (const { title } of [value.paper, ...value.references]) expect(title).not.toBe('')
      },
    ),
  )
})

test('the 47 bibliographies of the example have no problems: 40 lists are complete, 4 unknown', () => {
  const parsed = readdirSync(folder)
    .sort()
    .map(name => parseBibliography(readFileSync(new URL(name, folder), 'utf8'), name))
  expect(parsed.flatMap(one => one.problems)).toEqual([])
  const values = parsed.flatMap(one => one.value ?? [])
  expect(values).toHaveLength(47)
  expect(values.filter(value => value.complete)).toHaveLength(40)
  expect(values.filter(value => value.references.length === 0).map(value => value.file.slice(0, 2))).toEqual([
    '10',
    '20',
    '39',
    '45',
  ])
  expect(values.flatMap(value => value.references)).toHaveLength(2_888)
})
