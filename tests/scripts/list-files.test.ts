import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLists } from '../../scripts/list-files.ts'
import { inFolder } from './graph-command.ts'

const files: Readonly<Record<string, string>> = {
  'a.md': '# Systems\n\n## Serving\n\n- [Paged attention at work](https://arxiv.org/abs/2309.06180)\n',
  'b.bib': '@article{k, title={Attention Is All You Need}, eprint={1706.03762}}',
  'c.txt': '1810.04805\n1706.03762\n',
  'graph.json': '{"nodes": []}',
  'notes.txt': 'nothing to read here',
  '.hidden.md': '- [Hidden paper of mine](https://arxiv.org/abs/2001.00001)',
  'picture.png': 'not text',
  'inner/d.md': '- [Another paper of mine](https://arxiv.org/abs/2001.00002)',
}

interface Wanted {
  readonly format?: 'ids'
  readonly sections?: readonly string[]
  readonly input?: string
}

/** What is read from these names in a folder that holds the files, without the folder's own name. */
async function read(names: readonly string[], { input = '', sections = [], ...wanted }: Wanted = {}) {
  return inFolder(async folder => {
    await mkdir(join(folder, 'inner'))
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    const lists = names.map(name => (name === '-' ? name : `${folder}/${name}`))
    const lost = (text = '') => text.replaceAll(`${folder}/`, '').replaceAll(folder, '')
    const result = await readLists({ lists, sections, ...wanted }, async () => Buffer.from(input)).catch(
      error => {
        throw new Error(lost(String(error.message)))
      },
    )
    return {
      files: result.files.map(lost),
      places: result.list.entries.map(({ file, line, section }) => `${lost(file)}:${line} ${section}`),
      problems: result.problems.map(({ file, message }) => `${lost(file)}: ${message}`),
    }
  })
}

test('several files become one list, in their order', async () => {
  expect(await read(['c.txt', 'a.md'])).toEqual({
    files: ['c.txt', 'a.md'],
    places: ['c.txt:1 c', 'c.txt:2 c', 'a.md:5 systems/serving'],
    problems: [],
  })
})

test('a folder gives the lists that lie in it, in the order of their names', async () => {
  const { files, places, problems } = await read([''])
  expect(files).toEqual(['a.md', 'b.bib', 'c.txt'])
  expect(places).toEqual(['a.md:5 systems/serving', 'b.bib:1 b', 'c.txt:1 c', 'c.txt:2 c'])
  expect(problems).toEqual(['graph.json: no paper was found in it', 'notes.txt: no paper was found in it'])
})

test('standard input is a list like others', async () => {
  expect(await read(['-'], { input: 'TY  - JOUR\nTI  - Learning to predict\nER  - \n' })).toMatchObject({
    files: ['stdin'],
    places: ['stdin:1 undefined'],
  })
})

test('only chosen sections are taken', async () => {
  expect((await read([''], { sections: ['serving', 'b'] })).places).toEqual([
    'a.md:5 systems/serving',
    'b.bib:1 b',
  ])
  await expect(read(['a.md'], { sections: ['Tuning'] })).rejects.toThrow(
    'invalid section: Tuning; expected one of “Serving”',
  )
})

test('a forced format holds for all files', async () => {
  expect((await read(['c.txt'], { format: 'ids' })).places).toHaveLength(2)
  await expect(read(['gone.md'])).rejects.toThrow('cannot read gone.md: it is not there')
  await expect(read(['notes.txt', 'graph.json'])).rejects.toThrow('no paper in notes.txt, graph.json')
})
