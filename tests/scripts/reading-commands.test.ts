import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from './graph-command.ts'
import { ran } from './ran-command.ts'

const attention = 'arxiv:1706.03762'
const orca = 'title:orca-a-distributed-serving-system-for-transformer-based'

test('a path to DistServe from Attention Is All You Need, with six papers', async () => {
  const { code, out, err } = await ran(
    'path',
    '--to',
    'distserve',
    '--from',
    'Attention is all you need',
    '--budget',
    '6',
    '--json',
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const path = JSON.parse(out)
  const papers = path.steps.map((step: { paper: string }) => step.paper)
  expect(papers).toHaveLength(6)
  expect(papers).toEqual(expect.arrayContaining([orca, 'arxiv:2309.06180']))
  expect(papers).not.toContain(attention)
  expect(papers.indexOf(orca)).toBeLessThan(papers.indexOf('arxiv:2309.06180'))
})

test('every step is told with its class and its numbers', async () => {
  const { out } = await ran('path', '--to', '2401.09670', '--budget', '3')
  expect(out).toContain('Before DistServe')
  expect(out).toMatch(/Essential\. Cited 13 times in DistServe\./)
  expect(out).toMatch(/Read it before .+ because .+ cites it\./)
})

test('what a file says is read drops out', async () => {
  await inFolder(async folder => {
    const file = join(folder, 'read.txt')
    await writeFile(file, `# my papers\n${orca}  # Orca\nvLLM\n`)
    const { code, out } = await ran('path', '--to', 'distserve', '--read', file, '--skip', 'alpa', '--json')
    expect(code).toBe(0)
    const papers = JSON.parse(out).steps.map((step: { paper: string }) => step.paper)
    expect(papers).not.toContain(orca)
    expect(papers).not.toContain('arxiv:2309.06180')
    expect(papers).not.toContain('arxiv:2201.12023')
    const order = await ran('order', '--read', file)
    expect(order.out).toContain('2 of 47 read')
  })
})

test('a name that fits several papers lists them, and ends with 2', async () => {
  const { code, out, err } = await ran('path', '--to', 'attention')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(
    /^invalid --to: attention; expected one paper of data\/graph\.json\nPerhaps one of these:\n {2}arxiv:1706\.03762 /,
  )
})

test.each([
  ['path', [], 'missing --to; expected the paper to understand'],
  [
    'path',
    ['--to', 'lora', '--budget', 'much'],
    'invalid --budget: much; expected a whole number from 0 to 1000',
  ],
  ['path', ['--wrong'], "Unknown option '--wrong'"],
  ['path', ['--to', 'lora', '--graph', 'nowhere.json'], 'cannot read nowhere.json: it is not there'],
  ['path', ['--to', 'lora', '--graph', 'package.json'], 'cannot use package.json'],
  ['order', ['--by', 'colour'], 'invalid --by: colour; expected section or date'],
  ['order', ['--format', 'word'], 'invalid --format: word; expected text, markdown, bibtex, csv, json'],
  ['missing', ['--top', '0'], 'invalid --top: 0; expected a whole number from 1 to 1000000'],
  ['backbone', ['--length', 'x'], 'invalid --length: x; expected a whole number from 1 to 100'],
])('%s %j is refused with 2', async (command, args, message) => {
  const { code, out, err } = await ran(command, ...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.split('\n')[0]).toContain(message)
})

test.each(['path', 'order', 'missing', 'backbone'])('%s --help explains itself', async command => {
  const { code, out } = await ran(command, '--help')
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^Usage: npm run ${command} -- `))
})

test('the whole list in order, in every format that one can take away', async () => {
  const [text, markdown, bibtex, csv, json] = await Promise.all(
    ['text', 'markdown', 'bibtex', 'csv', 'json'].map(
      async format => (await ran('order', '--format', format)).out,
    ),
  )
  expect(text).toMatch(/^LLM papers\n\n0 of 47 read, \d+ ready now\./)
  expect(markdown?.match(/^- \[ \] \[/gm)?.length).toBeGreaterThan(40)
  expect(markdown).toContain('## Parallelism Training System')
  expect(new Set(bibtex?.match(/^@.+,$/gm))).toHaveLength(47)
  expect(csv?.trimEnd().split('\r\n')).toHaveLength(48)
  expect(JSON.parse(json ?? '').papers).toHaveLength(47)
})

test('by date nothing is broken; brought forward, fewer prerequisites are', async () => {
  const [plain, dated, hoisted] = await Promise.all(
    [[], ['--by', 'date'], ['--hoist']].map(async args =>
      JSON.parse((await ran('order', '--format', 'json', ...args)).out),
    ),
  )
  expect(dated.broken).toBe(0)
  expect(hoisted.broken).toBeLessThan(plain.broken)
  expect(plain.switches).toBe(4)
})

test('what can be read now needs nothing unread', async () => {
  const { out } = await ran('order', '--ready', '--format', 'json')
  const papers: { paper: string }[] = JSON.parse(out).papers
  expect(papers.map(({ paper }) => paper)).toContain(attention)
  expect(papers.length).toBeLessThan(20)
})

test('a path and a backbone come in every format that one can take away', async () => {
  const path = ['path', '--to', 'distserve', '--budget', '3', '--from', 'Transformer'] as const
  const [markdown, bibtex, csv] = await Promise.all(
    ['markdown', 'bibtex', 'csv'].map(async format => (await ran(...path, '--format', format)).out),
  )
  expect(markdown).toMatch(/^# Before DistServe\n\nFrom Transformer .*DistServe\.\n\n- \[ \] \[/)
  expect(bibtex?.match(/^@/gm)).toHaveLength(3)
  expect(csv?.trimEnd().split('\r\n')).toHaveLength(4)
  expect((await ran('backbone', '--format', 'markdown')).out).toContain('## The story\n\n- [ ] [')
})

test('missing papers are off the list, and the backbone is a chain of eight', async () => {
  const missing = JSON.parse((await ran('missing', '--json', '--top', '5')).out)
  expect(missing.papers).toHaveLength(5)
  for (const { citedByListed } of missing.papers) expect(citedByListed).toBeGreaterThanOrEqual(2)
  const { chains } = JSON.parse((await ran('backbone', '--json')).out)
  expect(chains[0]).toHaveLength(8)
  expect(chains[0]).toContain(attention)
  expect(JSON.parse((await ran('backbone', '--main-path', '--json')).out).mainPath).toContain(attention)
})
