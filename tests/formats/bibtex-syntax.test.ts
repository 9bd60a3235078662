import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bibtexContents } from '../../src/formats/bibtex-syntax.ts'

function fields(text: string, index = 0) {
  return Object.fromEntries(bibtexContents(text).entries[index]?.fields ?? [])
}

test('braces nest, quotes end outside braces, and pieces are joined', () => {
  expect(
    fields('@article{k, title = {A {{B}} C}, note = "say {"}hello{"} now", year = 2020, x = "a" # {b} # 3}'),
  ).toEqual({
    title: 'A {{B}} C',
    note: 'say {"}hello{"} now',
    year: '2020',
    x: 'ab3',
  })
})

test('names stand for strings, months for their numbers, unknown names for themselves', () => {
  const text =
    '@string{nips = "NeurIPS"} @STRING(Full = nips # " Proceedings")\n@misc{k, a = NIPS, b = full # { 3}, month = sep, c = draft}'
  expect(fields(text)).toEqual({ a: 'NeurIPS', b: 'NeurIPS Proceedings 3', month: '9', c: 'draft' })
})

test('types and names come in lower case, keys as written, and of two fields the first counts', () => {
  const { entries } = bibtexContents('@InProceedings(Key:2020/a, Title={x}, TITLE={y})')
  expect(entries).toMatchObject([{ type: 'inproceedings', key: 'Key:2020/a' }])
  expect(fields('@a1{k, Title={x}, TITLE={y}}')).toEqual({ title: 'x' })
})

test('every entry keeps its line, whatever line endings the file has', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['% text', '@misc{a,', ' title={x}}', '', '@misc{b, title={y', ' z}}', '@misc{c}'].join(end)
    expect(bibtexContents(text).entries.map(({ key, line }) => [key, line])).toEqual([
      ['a', 2],
      ['b', 5],
      ['', 7],
    ])
  }
})

test('text between entries, addresses of people and commented entries are passed over', () => {
  const text =
    'Mail me@example.org\n% @article{no, title={x}}\n%%@article{no,}\n@preamble{"\\newcommand{\\x}{y}"}\n@comment{x {y} @article{z,}}\n@misc{yes,}'
  const { entries, comments } = bibtexContents(text)
  expect(entries.map(({ key }) => key)).toEqual(['yes'])
  expect(comments).toEqual(['x {y} @article{z,}'])
})

test('an entry that is not closed ends where a line begins the next, and is named', () => {
  const { entries, unclosed } = bibtexContents(
    '@misc{a,\n title = {x {y},\n year=2020\n\n@misc{b, title={z}}\n@misc{c, title="q',
  )
  expect(entries.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  expect(unclosed).toEqual([1, 6])
  expect(entries[1]?.fields.get('title')).toBe('z')
})

test('forgotten commas and keys lose nothing', () => {
  expect(fields('@misc{k, title={x} year=2020 note={n}}')).toEqual({ title: 'x', year: '2020', note: 'n' })
  expect(fields('@misc{title={x}, year=2020}')).toEqual({ title: 'x', year: '2020' })
  expect(fields('@misc{k, ,, title = {x}, # , year}')).toEqual({ title: 'x' })
})

test('strings that name each other grow no further than the file allows', () => {
  const doubling = Array.from({ length: 80 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}`).join('\n')
  const { entries } = bibtexContents(`@string{a0 = "0123456789"}\n${doubling}\n@misc{k, title = a80}`)
  expect(entries[0]?.fields.get('title')?.length ?? 0).toBeLessThan(2_000_000)
})

test('what is written as an entry is read as the same entry', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const value = fc.array(
    fc.constantFrom('a', '{b}', ' ', '\\"{o}', '"', '#', ',', '=', '@', '%', '\n', 'é', '{"}'),
    { maxLength: 12 },
  )
  const entry = fc.record({
    type: word,
    key: word,
    fields: fc.dictionary(
      word,
      value.map(all => all.join('').trim()),
      { noNullPrototype: true },
    ),
  })
  fc.assert(
    fc.property(
      fc.array(
        entry.filter(({ type }) => !/^(?:comment|string|preamble)$/.test(type)),
        { maxLength: 5 },
      ),
      all => {
        const text = all.map(
          one =>
            `@${one.type}{${one.key},\n${Object.entries(one.fields)
              .map(([name, value]) => `  ${name} = {${value}}`)
              .join(',\n')}\n}\n`,
        )
        const read = bibtexContents(text.join('\n')).entries
        expect(
          read.map(({ type, key, fields }) => ({ type, key, fields: Object.fromEntries(fields) })),
        ).toEqual(all)
      },
    ),
  )
})
