import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evidenceColumns, paperColumns } from '../../src/formats/paper-columns.ts'
import { example } from '../state/example.ts'

/** The row of a paper, by column. */
function row(key: string): Record<string, unknown> {
  const graph = example()
  const paper = graph.getNodeAttributes(key)
  return Object.fromEntries(paperColumns(graph).map(({ name, value }) => [name, value({ key, paper })]))
}

test('a row says what is known of a paper, with its section and community in words', () => {
  expect(row('gpt')).toMatchObject({
    key: 'gpt',
    author_year: 'Radford 2018',
    title: 'Improving Language Understanding',
    authors: 'Alec Radford',
    first_year: 2018,
    section: 'Models › Decoders',
    community: 'decoders',
    cited_in_list: 1,
    citations: 900,
    reference_list: 'complete',
    listed: true,
  })
})

test('what nobody knows is no number', () => {
  expect(row('adam')).toMatchObject({ cites_in_list: undefined, citations: undefined, page_rank: undefined })
})

test('every column has a name of its own and a sentence', () => {
  const columns = [...paperColumns(example()), ...evidenceColumns]
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  expect(
    columns.filter(({ name, meaning }) => !/^[a-z][a-z0-9_]*$/.test(name) || !meaning.endsWith('.')),
  ).toEqual([])
})

test('the documentation says what every column means', () => {
  // Tables are padded so that their columns stand below each other.
  const documented = readFileSync(new URL('../../docs/files.md', import.meta.url), 'utf8').replace(/ +/g, ' ')
  const columns = [...paperColumns(example()), ...evidenceColumns]
  expect(columns.filter(({ name, meaning }) => !documented.includes(`| \`${name}\` | ${meaning} |`))).toEqual(
    [],
  )
})
