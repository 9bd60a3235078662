import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { problemLine } from '../../src/core/problem.ts'
import type { Entry, ReadingList } from '../../src/core/reading-list.ts'
import { parseMarkdownList } from '../../src/formats/markdown-list.ts'

const example = readFileSync(new URL('../../data/reading-list.md', import.meta.url), 'utf8')

function parsed(text: string) {
  const { value, problems } = parseMarkdownList(text, 'list.md')
  return { ...value, problems: problems.map(problemLine) }
}

/** Line, section and title of every entry. */
function outline(list: Pick<ReadingList, 'entries'>) {
  return list.entries.map(entry => [entry.line, entry.section, entry.title])
}

test('the example has 47 papers, no problems, and its sections are nested as written', () => {
  const { title, sections, entries, problems } = parsed(example)
  expect(problems).toEqual([])
  expect(title).toBe('LLM papers')
  const sizes = sections.map(section => [
    section.id,
    section.depth,
    entries.filter(entry => entry.section === section.id).length,
  ])
  expect(sizes).toEqual([
    ['basic-architectures-of-llms', 0, 9],
    ['basic-architectures-of-llms/multimodal-large-language-models', 1, 2],
    ['parallelism-training-system', 0, 13],
    ['llm-server-system', 0, 14],
    ['parameter-efficient-fine-tuning', 0, 9],
  ])
})

test('the example’s nicknames are what its owner put before the colon', () => {
  expect(parsed(example).entries.map(entry => entry.nickname)).toEqual([
    undefined,
    'Transformer',
    'BERT',
    'GPT',
    'GPT2',
    'GPT3',
    'GPT3.5',
    'LLaMA',
    'Llama 2',
    undefined,
    'CLIP',
    'Megatron-LM',
    'ZeRO',
    'ZeRO-Infinity',
    'ZeRO-Offload',
    'PipeDream',
    'GPipe',
    'TeraPipe',
    'GShard',
    'PanGu-Σ',
    'DeepSpeed-MoE',
    undefined,
    'Galvatron',
    'Alpa',
    undefined,
    'FlashAttention',
    undefined,
    'vLLM',
    'DeepSpeed-Inference',
    'Orca',
    'FlexGen',
    'S³',
    'Splitwise',
    'SpecInfer',
    'PowerInfer',
    'DistServe',
    'LoongServe',
    'AlpaServe',
    'Delta Tuning',
    undefined,
    'Prefix-Tuning',
    'LoRA',
    undefined,
    undefined,
    'PetS',
    'Punica',
    'S-LoRA',
  ])
})

test('the example’s links give arXiv ids to all but the nine that lead elsewhere', () => {
  const { entries } = parsed(example)
  const elsewhere = entries.flatMap((entry, i) => (entry.ids.arxiv === undefined ? [i + 1] : []))
  expect(elsewhere).toEqual([4, 5, 15, 21, 22, 24, 30, 40, 45])
  expect(entries[31]).toMatchObject({
    title: expect.stringMatching(/^Increasing GPU/),
    ids: { arxiv: '2306.06000' },
    line: 55,
  })
  expect(entries.every(entry => entry.links.length === 1)).toBe(true)
})

test('bullets, numbers, bold titles, reference links and HTML all make entries', () => {
  const list = parsed(`# Awesome
## Serving
- [Orca: A Serving System](https://www.usenix.org/conference/osdi22/presentation/yu), OSDI 2022
* **vLLM: Efficient Memory Management** [[pdf]](https://arxiv.org/abs/2309.06180) [[code]](https://github.com/a/b)
1. "Attention Is All You Need", [paper][1]
2. <a href="https://arxiv.org/abs/2205.14135">FlashAttention: Fast and Exact</a>

**Splitwise** [[pdf]](https://arxiv.org/abs/2311.18677)<br>
**SpecInfer** [[pdf]](https://arxiv.org/abs/2305.09781)

<ul><li><a href="https://arxiv.org/abs/2401.09670">DistServe: Disaggregating</a></li></ul>

[1]: https://arxiv.org/abs/1706.03762`)
  expect(list.problems).toEqual([])
  expect(outline(list)).toEqual([
    [3, 'serving', 'A Serving System'],
    [4, 'serving', 'Efficient Memory Management'],
    [5, 'serving', 'Attention Is All You Need'],
    [6, 'serving', 'Fast and Exact'],
    [8, 'serving', 'Splitwise'],
    [9, 'serving', 'SpecInfer'],
    [11, 'serving', 'Disaggregating'],
  ])
})

test('an item over items is a section, an item of labels belongs to the paper above it', () => {
  const list = parsed(`- Attention
  - [Neural machine translation](https://arxiv.org/abs/1409.0473)
- S-LoRA: Serving Thousands of Adapters
  - [pdf](https://arxiv.org/abs/2311.03285)
  - [code](https://github.com/S-LoRA)
  - read section 4
- [GPipe](https://arxiv.org/abs/1811.06965)
  - [PipeDream](https://arxiv.org/abs/1806.03377)`)
  expect(outline(list)).toEqual([
    [2, 'attention', 'Neural machine translation'],
    [3, undefined, 'Serving Thousands of Adapters'],
    [7, undefined, 'GPipe'],
    [8, undefined, 'PipeDream'],
  ])
  expect(list.entries[1]).toMatchObject({ ids: { arxiv: '2311.03285' }, note: 'read section 4' })
  expect(list.problems).toEqual([])
})

test('what is no paper is said with its line, and nothing with a link falls out silently', () => {
  const list = parsed(`# List [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

Made after [our survey](https://arxiv.org/abs/2312.15234), which explains.

- [Serving](#serving)
- [vllm](https://github.com/vllm-project/vllm)
- [A talk](https://youtu.be/x)
- [click](javascript:alert)
- todo`)
  expect(list.entries).toEqual([])
  expect(list.problems).toEqual([
    'list.md:3: not a paper: https://arxiv.org/abs/2312.15234 stands in running text',
    'list.md:5: not a paper: “Serving” is a link within the document',
    'list.md:6: not a paper: “vllm” links to code, models or data',
    'list.md:7: not a paper: “A talk” links to a page that is no paper’s',
    'list.md:8: invalid link: javascript:alert; expected http or https',
    'list.md:8: not a paper: “click” has no link and reads like no title',
    'list.md:9: not a paper: “todo” has no link and reads like no title',
  ])
})

test('a file that is too long or nested too deep is a problem, not a failure', () => {
  expect(parsed('a'.repeat(10_000_001)).problems).toEqual([
    'list.md: invalid list: 10000001 characters; expected at most 10000000',
  ])
  const deep = Array.from(
    { length: 120 },
    (_, depth) => `${'  '.repeat(depth)}- [a](https://arxiv.org/abs/1706.03762)`,
  )
  expect(parsed(deep.join('\n')).problems[0]).toBe(
    'list.md:1: invalid list: nested deeper than 100; what is deeper was not read',
  )
})

const words = fc.constantFrom(
  'Attention',
  'Efficient',
  'Models',
  'Serving',
  'Graph',
  'Sparse',
  'Learned',
  'Memory',
  'Σ',
)
const titles = fc
  .array(words, { minLength: 3, maxLength: 6 })
  .map(all => all.join(' '))
  .filter(title => /\p{L}{2}/u.test(title))
const nicknames = fc.option(fc.constantFrom('vLLM', 'GPT3.5', 'S³', 'Llama 2', 'Megatron-LM'), {
  nil: undefined,
})
const papers = fc.record({
  title: titles,
  nickname: nicknames,
  arxiv: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(99_999))
    .map(([month, n]) => `20${String(month).padStart(2, '0')}.${String(n).padStart(5, '0')}`),
  venue: fc.option(fc.constantFrom('OSDI', 'NeurIPS', 'ACL'), { nil: undefined }),
  year: fc.integer({ min: 1990, max: 2029 }),
})
type Written = typeof papers extends fc.Arbitrary<infer Paper> ? Paper : never

const styles: Readonly<Record<string, (paper: Written) => string>> = {
  linked: paper => `- [${whole(paper)}](https://arxiv.org/abs/${paper.arxiv})${place(paper)}`,
  bold: paper =>
    `- **${whole(paper)}**${place(paper)} [[pdf]](https://arxiv.org/pdf/${paper.arxiv}v2.pdf) [[code]](https://github.com/a/b)`,
  plain: paper => `1. ${whole(paper)}${place(paper)} [paper](http://arxiv.org/abs/${paper.arxiv})`,
  row: paper =>
    `| ${whole(paper)} | [[paper]](https://arxiv.org/abs/${paper.arxiv}) | ${paper.venue ?? ''} | ${paper.venue ? paper.year : ''} |`,
}

function whole(paper: Written): string {
  return paper.nickname === undefined ? paper.title : `${paper.nickname}: ${paper.title}`
}

function place(paper: Written): string {
  return paper.venue === undefined ? '' : ` (${paper.venue} ${paper.year})`
}

function facts(entry: Entry) {
  return [entry.title, entry.nickname, entry.ids.arxiv, entry.venue, entry.year]
}

test('a list written from entries is read as the same entries, in every style', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(styles)),
      fc.array(papers, { minLength: 1, maxLength: 8 }),
      (style, all) => {
        const head = style === 'row' ? '| Title | Link | Venue | Year |\n|---|---|---|---|\n' : ''
        const text = `${head}${all.map(paper => styles[style]?.(paper)).join('\n')}`
        const { value, problems } = parseMarkdownList(text, 'list.md')
        expect(problems).toEqual([])
        expect(value.entries.map(facts)).toEqual(
          all.map(paper => [
            paper.title,
            paper.nickname,
            paper.arxiv,
            paper.venue,
            paper.venue && paper.year,
          ]),
        )
      },
    ),
  )
})

/** Pieces of which lists are made, and of which hostile ones are. */
const pieces = fc.constantFrom(
  '\n',
  '\n\n',
  '# ',
  '## ',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '|',
  '---',
  '|---|---|\n',
  '**',
  '*',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '<a href="',
  '">',
  '</a>',
  '<br>',
  '<!--',
  '<details>',
  'https://arxiv.org/abs/1706.03762',
  'javascript:',
  '[^1]',
  '[1]: ',
  'Attention Is All You Need',
  'BERT: ',
  'et al.',
  ' (2017)',
  'pdf',
  '\\',
  '$',
  '{',
  '\u202e',
  '\u0000',
  '注意力',
  '😀',
  ' ',
  '\t',
  '\r\n',
)

test('no text makes it fail; links are http or https, lines within the file, sections those of the list', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 80 }).map(all => all.join('')),
  )
  fc.assert(
    fc.property(texts, text => {
      const { value, problems } = parseMarkdownList(text, 'list.md')
      const lines = text.split(/\r\n|\r|\n/).length
      const ids = value.sections.map(section => section.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const section of value.sections)
        if (section.parent !== undefined) expect(ids).toContain(section.parent)
      for (const entry of value.entries) {
        expect(entry.title).not.toBe('')
        for (const link of entry.links) expect(link).toMatch(/^https?:\/\//)
        if (entry.section !== undefined) expect(ids).toContain(entry.section)
      }
      for (const { line } of [...value.entries, ...problems]) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lines)
      }
    }),
    { numRuns: 400 },
  )
})

test('two lists one after the other are read as each by itself: no line is read in the light of all others', () => {
  const lists = fc.array(fc.tuple(fc.constantFrom('linked', 'bold', 'plain'), papers), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(lists, lists, (one, two) => {
      const [first, second] = [one, two].map(
        list => `# A\n\n${list.map(([style, paper]) => styles[style]?.(paper)).join('\n')}\n`,
      )
      const entries = (text = '') => parsed(text).entries.map(facts)
      expect(entries(`${first}\n${second}`)).toEqual([...entries(first), ...entries(second)])
    }),
  )
})

test.each([
  ['brackets', '- '.concat('['.repeat(50_000))],
  ['links', '- '.concat('[a](https://a.b/) '.repeat(5_000))],
  ['items of one item', '- a\n'.concat('  - b\n'.repeat(5_000))],
  ['open tags', '<a href="'.repeat(20_000)],
  ['open comments', '<!--'.repeat(50_000)],
  ['quotes', '- '.concat('"a'.repeat(50_000))],
  ['spaces', `- a${' '.repeat(100_000)}b`],
  ['initials', '- '.concat('A. B., '.repeat(20_000))],
  ['ids', '- '.concat('arxiv:10.1234/'.repeat(20_000))],
  ['columns', `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n${`|${'x|'.repeat(2_000)}\n`.repeat(5)}`],
  ['headings of one name', '# A\n\n- [b c d](https://arxiv.org/abs/1706.03762)\n'.repeat(2_000)],
])('%s without end are read in the time that a test has', (_, text) => {
  expect(() => parsed(text)).not.toThrow()
})
