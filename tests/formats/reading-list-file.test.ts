import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ListFormat, listFormats } from '../../src/formats/list-format.ts'
import { parseListFormat, parseReadingList } from '../../src/formats/reading-list-file.ts'
import { hostileTexts } from './hostile-texts.ts'
import { writtenReading } from './lists/written-reading.ts'

const folder = new URL('./lists/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const lists = readdirSync(folder).filter(name => !/\.read\.txt$|\.ts$/.test(name))

test.each(lists)('%s is read as the file beside it says', name => {
  expect(writtenReading(parseReadingList(textOf(name), name))).toBe(textOf(`${name}.read.txt`))
})

test('every format but one is among the lists, and told without a file’s name as well', () => {
  const formats = lists.map(name => {
    const { format } = parseReadingList(textOf(name), name)
    expect(parseReadingList(textOf(name), 'stdin').format).toBe(format)
    return format
  })
  expect([...new Set(formats)].sort()).toEqual([...listFormats].sort())
})

test('a forced format is kept, found or not', () => {
  const forced = parseReadingList(textOf('prose.md'), 'prose.md', 'markdown')
  expect(forced.format).toBe('markdown')
  expect(forced.value.entries).toEqual([])
  expect(parseReadingList('1706.03762', 'list.bib', 'ids').value.entries).toMatchObject([
    { ids: { arxiv: '1706.03762' } },
  ])
})

test('a file whose name promises another format than it holds is read as what it is', () => {
  expect(parseReadingList('1706.03762\n1810.04805\n', 'list.md')).toMatchObject({
    format: 'ids',
    value: { entries: [{ ids: { arxiv: '1706.03762' } }, { ids: { arxiv: '1810.04805' } }] },
  })
})

test('JSON that is no list is not searched for ids', () => {
  const { value, problems } = parseReadingList('{"a": "arXiv:1706.03762"}', 'graph.json')
  expect(value.entries).toEqual([])
  expect(problems).toMatchObject([{ severity: 'error' }])
})

test('a text in which no paper is mentioned gives none, and no note', () => {
  const { value, problems } = parseReadingList('Permission is hereby granted\nto any person.\n', 'LICENSE')
  expect(value.entries).toEqual([])
  expect(problems).toEqual([])
})

test('a byte order mark is no part of the first line', () => {
  const text = '\ufeffTY  - JOUR\nTI  - Learning to predict\nER  - \n'
  expect(parseReadingList(text, 'x.txt').value.entries).toMatchObject([
    { title: 'Learning to predict', line: 1 },
  ])
})

test('a format that is not there is named with those that are', () => {
  expect(parseListFormat('BibTeX')).toEqual({ value: 'bibtex', problems: [] })
  expect(parseListFormat('word').problems).toMatchObject([
    { message: 'invalid format: word; expected markdown, bibtex, ris, csl-json, ids, html or text' },
  ])
})

test.each([undefined, ...listFormats])('read as %s, no text makes it fail', format => {
  fc.assert(
    fc.property(hostileTexts, text => {
      const { value, problems } = parseReadingList(text, 'list', format)
      const lines = text.split(/\r\n|\r|\n/).length
      const ids = value.sections.map(section => section.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { parent } of value.sections) if (parent !== undefined) expect(ids).toContain(parent)
      for (const entry of value.entries) {
        expect(entry.title).not.toBe('')
        for (const link of entry.links) expect(link).toMatch(/^https?:\/\/[^/@]+\//)
        for (const id of Object.values(entry.ids)) expect(id).not.toMatch(/\.\.\/|\s/)
        if (entry.section !== undefined) expect(ids).toContain(entry.section)
      }
      for (const { line } of [...value.entries, ...problems]) {
        if (line === undefined) continue
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lines)
      }
    }),
    { numRuns: 200 },
  )
})

describe('what is written without end is read in the time that a test has', () => {
  const many = 100_000
  test.each<[ListFormat, string, string]>([
    ['bibtex', 'open entries', '@a{'.repeat(many)],
    ['bibtex', 'entries that begin lines', '\n@a{k,t={'.repeat(many / 10)],
    ['bibtex', 'open braces', `@a{k,title={${'{'.repeat(many)}`],
    ['bibtex', 'names', `@a{k,author={${' and '.repeat(many)}}}`],
    ['bibtex', 'spaces', `@a${' '.repeat(many)}{k,${' '.repeat(many)}`],
    [
      'bibtex',
      'strings of strings',
      `@string{a0="xxxxxxxxxx"}${Array.from({ length: 60 }, (_, i) => `@string{a${i + 1}=a${i}#a${i}}`).join('')}@a{k,title=a60}`,
    ],
    ['bibtex', 'keywords', `@a{k,keywords={${'a;'.repeat(many)}},groups={${'a/'.repeat(many)}}}`],
    ['ris', 'lines without a tag', `TY  - JOUR\nTI  - a\n${'b\n'.repeat(many)}`],
    ['ris', 'open records', 'TY  - JOUR\n'.repeat(many / 10)],
    ['csl-json', 'depth', `[${'['.repeat(1_000)}${']'.repeat(1_000)}]`],
    ['csl-json', 'open brackets', '['.repeat(many)],
    ['csl-json', 'quotes', `["${'\\"'.repeat(many)}"]`],
    ['ids', 'one line', 'a'.repeat(many)],
    ['ids', 'ids in one line', '1706.03762 '.repeat(many / 10)],
    ['html', 'nested items', '<ul><li>a'.repeat(many / 10)],
    ['html', 'nested tables', '<table><th>'.repeat(many / 10)],
    ['html', 'cells', `<table><tr><th>a${'<td>x'.repeat(many / 10)}</table>`],
    ['html', 'items of one list', `<ul><li>a<ul>${'<li>b'.repeat(many / 10)}`],
    ['text', 'addresses', 'https://a.b/'.repeat(many / 10)],
    ['text', 'brackets of addresses', `https://a.b/${')'.repeat(many)}`],
    ['text', 'ids', 'arXiv:1706.03762, 10.1145/1.2; '.repeat(many / 20)],
  ])('%s: %s', (format, _, text) => {
    expect(() => parseReadingList(text, 'list', format)).not.toThrow()
  })
})
