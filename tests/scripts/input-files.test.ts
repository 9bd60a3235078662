import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { graphOptions } from '../../scripts/graph-options.ts'
import { inputFiles } from '../../scripts/input-files.ts'
import { inFolder } from './graph-command.ts'

const line = '- [Attention Is All You Need](https://arxiv.org/abs/1706.03762)\n'

/** What is read with these arguments, in a folder that holds the files. */
async function read(files: Record<string, string>, ...args: string[]) {
  return inFolder(async folder => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, '..'), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    const absent = ['--bibliographies', '--corrections'].filter(option => !args.includes(option))
    const named = args.map((arg, i) =>
      arg.startsWith('--') || args[i - 1] === '--section' ? arg : join(folder, arg),
    )
    const options = graphOptions(named, {})
    const places = absent.includes('--corrections') ? { corrections: join(folder, 'corrections.json') } : {}
    const lists = absent.includes('--bibliographies')
      ? { bibliographies: join(folder, 'bibliographies') }
      : {}
    return inputFiles({ ...options, ...places, ...lists }, async () => Buffer.from(''))
  })
}

test('a list alone is enough', async () => {
  const { list, corrections, bibliographies, problems } = await read({ 'list.md': line }, 'list.md')
  expect(list.entries.map(({ ids }) => ids)).toEqual([{ arxiv: '1706.03762' }])
  expect([corrections, bibliographies, problems]).toEqual([[], [], []])
})

test('corrections and bibliographies are read where they are, bibliographies in the order of their names', async () => {
  const written = (title: string) => JSON.stringify({ paper: { title }, complete: true, references: [] })
  const { corrections, bibliographies } = await read(
    {
      'list.md': line,
      'corrections.json': '[{"entry": {"line": 1}, "ignore": true}]',
      'bibliographies/2.json': written('Two'),
      'bibliographies/1.json': written('One'),
      'bibliographies/1706.03762.bib': '@article{a, title={Layer normalization}, eprint={1607.06450}}',
      'bibliographies/notes.txt': 'not read',
    },
    'list.md',
  )
  expect(corrections).toHaveLength(1)
  expect(bibliographies.map(({ paper }) => paper.title)).toEqual(['One', '', 'Two'])
  expect(bibliographies[1]?.paper.arxiv).toBe('1706.03762')
  expect(bibliographies[1]?.references).toMatchObject([{ title: 'Layer normalization', arxiv: '1607.06450' }])
})

test('a file that cannot be understood is a problem with its name, and the rest is read', async () => {
  const { list, problems } = await read(
    { 'list.md': line, 'bibliographies/1.json': '{', 'corrections.json': '{}' },
    'list.md',
  )
  expect(list.entries).toHaveLength(1)
  expect(problems.map(({ severity }) => severity)).toEqual(['error', 'error'])
  expect(problems.every(({ file }) => file?.endsWith('.json'))).toBe(true)
})

test.each([
  [['gone.md'], /^cannot read .*gone\.md: it is not there$/],
  [['empty.md'], /^no paper in .*empty\.md$/],
  [['.', '--section', 'Serving'], /^invalid section: Serving; expected no section: the list has none$/],
  [['list.md', '--corrections', 'gone.json'], /^cannot read .*gone\.json: it is not there$/],
  [['list.md', '--bibliographies', 'gone'], /^cannot read .*gone: it is not there$/],
])('%j fails with a message', async (args, message) => {
  await expect(read({ 'list.md': line, 'empty.md': '# Nothing\n' }, ...args)).rejects.toThrow(message)
})
