import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCorrections } from '../../src/formats/corrections-file.ts'

test('a correction names an entry and says which paper it means, or that it is none', () => {
  const text = JSON.stringify([
    {
      entry: { title: 'PipeDream' },
      paper: { doi: 'doi:10.1145/ABC', arxiv: '1806.03377v1' },
      because: 'two versions',
    },
    { entry: { link: 'https://EXAMPLE.org/post', file: 'list.md', line: 3 }, ignore: true },
  ])
  expect(parseCorrections(text, 'c.json')).toEqual({
    value: [
      {
        entry: { title: 'PipeDream' },
        paper: { doi: '10.1145/abc', arxiv: '1806.03377' },
        because: 'two versions',
      },
      { entry: { link: 'https://example.org/post', file: 'list.md', line: 3 }, ignore: true },
    ],
    problems: [],
  })
})

test.each([
  [{ entry: {}, ignore: true }, 'invalid corrections[0].entry: {}; expected a title, link or line'],
  [
    { entry: { line: 0 }, ignore: true },
    'invalid corrections[0].entry.line: 0; expected a line counted from 1',
  ],
  [
    { entry: { link: 'javascript:x' }, ignore: true },
    'invalid corrections[0].entry.link: "javascript:x"; expected an http or https link',
  ],
  [{ entry: { line: 1 }, paper: {} }, 'invalid corrections[0].paper: {}; expected at least one id'],
  [
    { entry: { line: 1 }, paper: { arxiv: 'x' } },
    'invalid corrections[0].paper.arxiv: "x"; expected an arXiv id such as 1706.03762',
  ],
  [{ entry: { line: 1 } }, 'invalid corrections[0]; expected either paper or "ignore": true'],
  [
    { entry: { line: 1 }, paper: { arxiv: '1706.03762' }, ignore: true },
    'invalid corrections[0]; expected either paper or "ignore": true',
  ],
  [{ entry: { line: 1 }, ignore: true, note: 'x' }, 'unknown field: corrections[0].note'],
])('%j is left out with an error', (correction, message) => {
  const kept = { entry: { line: 2 }, ignore: true }
  expect(parseCorrections(JSON.stringify([correction, kept]), 'c.json')).toEqual({
    value: [kept],
    problems: [{ severity: 'error', message, file: 'c.json' }],
  })
})

test('the example needs no corrections', () => {
  const text = readFileSync(new URL('../../data/corrections.json', import.meta.url), 'utf8')
  expect(parseCorrections(text, 'c.json')).toEqual({ value: [], problems: [] })
})

test('no text makes it fail', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(fc.object()).map(value => JSON.stringify(value)),
      ),
      text => {
        expect(Array.isArray(parseCorrections(text, 'c.json').value)).toBe(true)
      },
    ),
  )
  expect(parseCorrections('{}', 'c.json').problems[0]?.message).toBe(
    'invalid corrections: {}; expected a list',
  )
})
