import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bibliographyRun } from '../../scripts/bibliography-run.ts'
import { ExpectedFailure } from '../../scripts/expected-failure.ts'
import { parseBibliography } from '../../src/formats/bibliography-file.ts'
import { inFolder } from './graph-command.ts'

const references = `@article{adam, title = {Adam: A Method for Stochastic Optimization}, year = {2014}, eprint = {1412.6980}, archiveprefix = {arXiv}}
@misc{code, title = {Some code}, url = {https://github.com/a/b}}
`

/** What the command says and writes in a folder of its own. */
async function run(paper: string, ...more: string[]) {
  return inFolder(async folder => {
    const file = join(folder, 'refs.bib')
    await writeFile(file, references)
    const args = [paper, file, '--bibliographies', folder, ...more]
    const report = (await bibliographyRun(args, '2026-11')).join('\n')
    const path = /^Written: (.+\.json), /m.exec(report)?.[1] ?? ''
    const again = await bibliographyRun(args, '2026-11').catch(error => error)
    expect(await bibliographyRun([...args, '--replace'], '2026-11')).toHaveLength(report.split('\n').length)
    return {
      report,
      name: path.slice(folder.length + 1),
      again,
      ...parseBibliography(await readFile(path, 'utf8'), path),
    }
  })
}

test('a reference list becomes a bibliography of a paper that the graph knows, by id, address or title', async () => {
  const names = [
    '1706.03762',
    'https://arxiv.org/abs/1706.03762v5',
    'attention is all you need',
    'Transformer',
  ]
  for (const paper of names) {
    const { name, value, problems, report } = await run(paper)
    expect(name).toBe('attention-is-all-you-need.json')
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      paper: { title: 'Attention Is All You Need', arxiv: '1706.03762' },
      transcribed: '2026-11',
      complete: true,
      references: [{ year: 2014, arxiv: '1412.6980' }],
    })
    expect(report).toContain('1 reference of “Attention Is All You Need”')
    expect(report).toMatch(/not a paper: “Some code”/)
    expect(report).toContain('It counts from the next npm run graph on.')
  }
})

test('a paper that the graph does not know is written down as it is named', async () => {
  const { value, name, report } = await run('../../Паперъ: a strange/one', '--incomplete')
  expect(name).toBe('паперъ-a-strange-one.json')
  expect(value?.complete).toBe(false)
  expect(report).toContain('It counts as soon as the list names the paper.')
})

test('what is there is not written over unasked', async () => {
  const { again } = await run('1706.03762')
  expect(again).toBeInstanceOf(ExpectedFailure)
  expect(again.message).toMatch(/is there already$/)
})

test.each([
  [['1706.03762'], /^invalid arguments: 1706.03762; expected a paper and a file$/],
  [['1706.03762', 'gone.bib'], /^cannot read gone.bib: it is not there$/],
  [['1706.03762', 'LICENSE', '--speed'], /--speed/],
])('%j fails with a message', async (args, message) => {
  await expect(bibliographyRun(args, '2026-11')).rejects.toThrow(message)
})

test('help tells how', async () => {
  expect((await bibliographyRun(['--help'], '2026-11')).join('\n')).toContain('bibliography PAPER FILE')
})
