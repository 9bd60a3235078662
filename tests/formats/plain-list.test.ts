import fc from 'fast-check'
import { expect, test } from 'vitest'
import { problemLine } from '../../src/core/problem.ts'
import { parsePlainList, plainLine } from '../../src/formats/plain-list.ts'

test.each([
  ['1706.03762', 'arxiv:1706.03762', { arxiv: '1706.03762' }],
  ['arXiv: 1706.03762', 'arxiv:1706.03762', { arxiv: '1706.03762' }],
  ['- 1706.03762', 'arxiv:1706.03762', { arxiv: '1706.03762' }],
  ['1706.03762 Attention is all you need', 'Attention is all you need', { arxiv: '1706.03762' }],
  ['1706.03762\tAttention is all you need', 'Attention is all you need', { arxiv: '1706.03762' }],
  ['Attention is all you need, 1706.03762', 'Attention is all you need', { arxiv: '1706.03762' }],
  ['Attention is all you need (arXiv:1706.03762)', 'Attention is all you need', { arxiv: '1706.03762' }],
  [
    'Attention is all you need https://arxiv.org/abs/1706.03762',
    'Attention is all you need',
    { arxiv: '1706.03762' },
  ],
  ['attention is all you need', 'attention is all you need', {}],
  ['Vaswani et al. Attention is all you need. NeurIPS 2017.', 'Attention is all you need', {}],
  ['注意力机制综述', '注意力机制综述', {}],
])('%j is “%s”', (line, title, ids) => {
  expect(plainLine(line).entry).toMatchObject({ title, ids })
})

test('comments are passed over, behind an entry they are its note', () => {
  const { entries } = parsePlainList('# a list\n// of mine\n\n1706.03762 # the one # of all\n', 'ids').value
  expect(entries).toMatchObject([{ line: 4, note: 'the one # of all' }])
})

test('headings have two marks or stand alone in brackets; an id in brackets is an id', () => {
  const { value } = parsePlainList(
    '1706.03762\n## Serving\n2309.06180\n### Caches\n2205.14135\n[Tuning]\n2106.09685\n[2104.08691]',
    'ids',
  )
  expect(value.entries.map(({ section }) => section)).toEqual([
    undefined,
    'serving',
    'serving/caches',
    'tuning',
    'tuning',
  ])
})

test('code, posts and dangerous addresses are told apart', () => {
  const { value, problems } = parsePlainList(
    'https://github.com/a/b\nhttps://medium.com/x\njavascript:alert(1)\nfile:///etc/passwd\n***',
    'ids',
  )
  expect(value.entries).toEqual([])
  expect(problems.map(problemLine)).toEqual([
    'ids:1: not a paper: “https://github.com/a/b” links to code, models or data',
    'ids:2: not a paper: “https://medium.com/x” links to a page that is no paper’s',
    'ids:3: invalid link: javascript:alert(1); expected http or https',
    'ids:4: invalid link: file:///etc/passwd; expected http or https',
    'ids:5: not a paper: “***” has no link and reads like no title',
  ])
})

test('ids that are written one a line are read one a line', () => {
  const id = fc.oneof(
    fc.nat(99_999).map(n => ({ arxiv: `2101.${String(n).padStart(5, '0')}` })),
    fc.stringMatching(/^10\.\d{4}\/[a-z0-9]{1,12}$/).map(doi => ({ doi })),
    fc.nat(999_999).map(n => ({ corpus: String(n) })),
  )
  const prefix: Readonly<Record<string, string>> = { arxiv: 'arXiv:', doi: '', corpus: 'CorpusID:' }
  fc.assert(
    fc.property(fc.array(id), fc.constantFrom('\n', '\r\n', '\n\n# x\n'), (ids, end) => {
      const text = ids
        .map(one =>
          Object.entries(one)
            .map(([kind, value]) => `${prefix[kind]}${value}`)
            .join(''),
        )
        .join(end)
      expect(parsePlainList(text, 'ids').value.entries.map(entry => entry.ids)).toEqual(ids)
    }),
  )
})
