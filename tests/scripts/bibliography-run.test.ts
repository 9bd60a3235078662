import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bibliographyRun } from '../../scripts/bibliography-run.ts'
import { ExpectedFailure } from '../../scripts/expected-failure.ts'
import { parseBibliography } from '../../src/formats/bibliography-file.ts'
import { inFolder } from './graph-command.ts'
import { ran } from './harvest-world.ts'

const list = `# List

- [Transformer: Attention Is All You Need](https://arxiv.org/abs/1706.03762)
- [Sequence to Sequence Learning with Neural Networks](https://arxiv.org/abs/1409.3215)
- [Attention in sequence models](https://arxiv.org/abs/2001.00001)
`
const references = `@article{adam, title = {Adam: A Method for Stochastic Optimization}, year = {2014}, eprint = {1412.6980}, archiveprefix = {arXiv}}
@misc{code, title = {Some code}, url = {https://github.com/a/b}}
`
const nothing = async () => Buffer.from('')

interface Folder {
  readonly run: (...args: string[]) => Promise<string>
  readonly names: () => Promise<string[]>
  readonly text: (name: string) => Promise<string>
}

/** The command in a folder of its own, with a list of three papers and a file of references. */
async function withFolder<T>(use: (folder: Folder) => Promise<T>): Promise<T> {
  return inFolder(async folder => {
    await writeFile(join(folder, 'list.md'), list)
    await writeFile(join(folder, 'refs.bib'), references)
    await writeFile(
      join(folder, 'cut.bib'),
      '@article{a, title = {Layer normalization}}\n@article{b, title = {Cut',
    )
    return use({
      run: async (paper, file = 'refs.bib', ...more) => {
        const args = [
          paper ?? '',
          join(folder, file),
          join(folder, 'list.md'),
          '--bibliographies',
          join(folder, 'b'),
        ]
        return (await bibliographyRun([...args, ...more], '2026-11', nothing)).join('\n')
      },
      names: () => readdir(join(folder, 'b')),
      text: name => readFile(join(folder, 'b', name), 'utf8'),
    })
  })
}

test.each(['1706.03762', 'https://arxiv.org/abs/1706.03762v5', 'attention is all you need', 'TRANSFORMER'])(
  'the references of %s become its bibliography',
  paper =>
    withFolder(async ({ run, text, names }) => {
      const report = await run(paper)
      expect(await names()).toEqual(['01-transformer.json'])
      const { value, problems } = parseBibliography(await text('01-transformer.json'), 'x.json')
      expect(problems).toEqual([])
      expect(value).toMatchObject({
        paper: { title: 'Attention Is All You Need', arxiv: '1706.03762' },
        source: 'refs.bib',
        transcribed: '2026-11',
        complete: true,
        references: [{ title: 'Adam: A Method for Stochastic Optimization', year: 2014, arxiv: '1412.6980' }],
      })
      expect(report).toContain('1 reference of “Attention Is All You Need”')
      expect(report).toContain('not a paper: “Some code” links to code, models or data')
      expect(report).toContain('counts as complete')
    }),
)

test('a paper without a nickname names its file by its first words', () =>
  withFolder(async ({ run, names }) => {
    await run('1409.3215')
    expect(await names()).toEqual(['02-sequence-to-sequence-learning-with.json'])
  }))

test('a part, said to be one or plainly one, counts as incomplete', () =>
  withFolder(async ({ run }) => {
    expect(await run('1409.3215', 'refs.bib', '--incomplete')).toContain('counts as incomplete')
    expect(await run('1706.03762', 'cut.bib')).toContain('counts as incomplete')
  }))

test('what is there is not written over unasked', () =>
  withFolder(async ({ run, names, text }) => {
    await run('1706.03762')
    await expect(run('Transformer', 'cut.bib')).rejects.toThrow(/01-transformer\.json is there already$/)
    await run('Transformer', 'cut.bib', '--replace')
    expect(await names()).toEqual(['01-transformer.json'])
    expect(await text('01-transformer.json')).toContain('Layer normalization')
  }))

test('a name that is not one paper is refused with those that it may be', () =>
  withFolder(async ({ run, names }) => {
    await expect(run('attention')).rejects.toThrow(
      'invalid paper: attention; expected one of “Transformer: Attention Is All You Need”, “Attention in sequence models”',
    )
    await expect(run('../../etc/passwd')).rejects.toThrow(
      'no line of the list is ../../etc/passwd; expected an id',
    )
    await expect(names()).rejects.toThrow('ENOENT')
  }))

test.each([
  [['1706.03762'], /^invalid arguments: 1706.03762; expected a paper and a file$/],
  [['1706.03762', 'gone.bib'], /^cannot read gone.bib: it is not there$/],
  [['1706.03762', 'LICENSE'], /^no reference was found in LICENSE$/],
  [['1706.03762', 'LICENSE', '--speed'], /--speed/],
])('%j fails with a message', async (args, message) => {
  const run = bibliographyRun(args, '2026-11', nothing)
  await expect(run).rejects.toThrow(ExpectedFailure)
  await expect(run).rejects.toThrow(message)
})

test('help tells how', async () => {
  const { told, exitCode } = await ran(['bibliography', '--help'])
  expect(exitCode).toBe(0)
  expect(told).toContain('bibliography PAPER FILE')
})
