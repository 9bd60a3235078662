import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../src/core/paper.ts'
import { bibtexEntry, bibtexFile } from '../../src/formats/bibtex.ts'

function paper(facts: Partial<Paper>): Paper {
  return { title: '', authors: [], ids: {}, links: [], referencesKnown: 'unknown', ...facts }
}

/** Names of the fields of an entry, in its order. */
function fieldNames(entry: string): string[] {
  return [...entry.matchAll(/^ {2}([a-z]+) = /gm)].map(([, name = '']) => name)
}

/** How BibTeX reads an entry: type, key, and each field's text between its braces. It counts escaped braces as well. */
function asBibtexReads(entry: string): { key: string; fields: Map<string, string> } {
  const head = /^@[a-z]+\{([^,{}]*),\n/.exec(entry)
  if (!head) throw new Error('no entry')
  const fields = new Map<string, string>()
  let at = head[0].length
  while (entry[at] !== '}') {
    const name = /^\s*([a-z]+) = \{/.exec(entry.slice(at))
    if (!name) throw new Error(`no field at ${at}: ${entry}`)
    at += name[0].length
    const start = at
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= entry.length) throw new Error(`a field without end: ${entry}`)
      if (entry[at] === '{') depth += 1
      if (entry[at] === '}') depth -= 1
    }
    fields.set(name[1] ?? '', entry.slice(start, at - 1))
    at += /^,?\n/.exec(entry.slice(at))?.[0].length ?? 0
  }
  if (entry.slice(at) !== '}\n') throw new Error(`more than one entry: ${entry}`)
  return { key: head[1] ?? '', fields }
}

test('an entry holds what is known', () => {
  const known = paper({
    title: 'BERT: Pre-training of Deep Bidirectional Transformers',
    authors: ['Jacob Devlin', 'Ming-Wei Chang'],
    venue: 'NAACL',
    year: 2019,
    date: '2018-10-11',
    ids: { doi: '10.18653/v1/n19-1423', arxiv: '1810.04805' },
    links: ['https://example.org/bert'],
  })
  expect(bibtexEntry(known)).toBe(`@inproceedings{devlin2018bert,
  title = {{BERT: Pre-training of Deep Bidirectional Transformers}},
  author = {Jacob Devlin and Ming-Wei Chang},
  booktitle = {NAACL},
  year = {2019},
  doi = {10.18653/v1/n19-1423},
  eprint = {1810.04805},
  archiveprefix = {arXiv}
}
`)
})

test('what is not known has no field', () => {
  expect(fieldNames(bibtexEntry(paper({ title: 'Something' })))).toEqual(['title'])
  expect(bibtexEntry(paper({ title: 'Something' }))).toMatch(/^@misc\{something,/)
})

test('the year is that of publication, else that of the first version', () => {
  expect(
    asBibtexReads(bibtexEntry(paper({ title: 'X', year: 2019, date: '2018-10' }))).fields.get('year'),
  ).toBe('2019')
  expect(asBibtexReads(bibtexEntry(paper({ title: 'X', date: '2018-10' }))).fields.get('year')).toBe('2018')
})

test('a link stands in only for papers that no id leads to, and only when it is safe', () => {
  const links = ['javascript:alert(1)', 'https://example.org/paper.pdf']
  expect(asBibtexReads(bibtexEntry(paper({ title: 'X', links }))).fields.get('url')).toBe(
    'https://example.org/paper.pdf',
  )
  expect(fieldNames(bibtexEntry(paper({ title: 'X', links, ids: { doi: '10.1/x' } })))).not.toContain('url')
})

test('characters that LaTeX reads as commands are written out', () => {
  const { fields } = asBibtexReads(bibtexEntry(paper({ title: '100% of $5 & #1_a ~ ^ \\ { }' })))
  expect(fields.get('title')).toBe(
    '{100\\% of \\$5 \\& \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\textbraceleft{} \\textbraceright{}}',
  )
})

test('the key is made of plain letters: author, year and the first long word', () => {
  const key = (facts: Partial<Paper>) => asBibtexReads(bibtexEntry(paper(facts))).key
  expect(key({ authors: ['Noël Müller-Õ'], year: 2020, title: 'On the Größe of it' })).toBe('mullero2020groe')
  expect(key({ authors: ['Guido van Rossum'], date: '1995-05', title: 'Python' })).toBe('vanrossum1995python')
  expect(key({ authors: ['王伟'], title: '注意力' })).toBe('paper')
})

test('an author whose name holds the word that parts authors stays one author', () => {
  const { fields } = asBibtexReads(
    bibtexEntry(paper({ title: 'X', authors: ['Research and Development', 'B'] })),
  )
  expect(fields.get('author')).toBe('{Research and Development} and B')
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('{', '}', '\\', '%', '"', '@', ',', '=', '\n', 'and', ' ', 'a', 'é'))
    .map(all => all.join('')),
)

test('whatever a paper says, it stays within its own fields of one entry', () => {
  const papers = fc.record(
    {
      title: hostile,
      authors: fc.array(hostile, { maxLength: 3 }),
      venue: hostile,
      year: fc.integer({ min: 0, max: 9999 }),
      ids: fc.record({ doi: hostile, arxiv: hostile }, { requiredKeys: [] }),
      links: fc.array(
        fc.oneof(
          hostile,
          hostile.map(rest => `https://example.org/?q=${rest}`),
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['title', 'authors', 'ids', 'links'] },
  )
  fc.assert(
    fc.property(papers, facts => {
      const { key, fields } = asBibtexReads(bibtexEntry(paper(facts)))
      expect(key).toMatch(/^[a-z0-9]+$/)
      const named = facts.authors.filter(author => author.trim() !== '')
      expect((fields.get('author') ?? '') !== '').toBe(named.length > 0)
      for (const [name, value] of fields) expect(value, name).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

test('a preprint server is no proceedings', () => {
  const entry = bibtexEntry({
    title: 'A Title',
    authors: [],
    venue: 'arXiv.org',
    ids: { arxiv: '2302.13971' },
    links: [],
    referencesKnown: 'unknown',
  })
  expect(entry).toMatch(/^@misc/)
  expect(entry).not.toContain('booktitle')
})

test('a file holds every paper under a key of its own', () => {
  const li = paper({ title: 'Prefix-Tuning', authors: ['Xiang Li'], year: 2021 })
  const file = bibtexFile([li, { ...li, title: 'Prefix-Tuning: Again' }])
  expect(file.match(/^@misc\{.*$/gm)).toEqual(['@misc{li2021prefixtuning,', '@misc{li2021prefixtuning-2,'])
})
