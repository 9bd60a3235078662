import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { earlierGraph } from '../../scripts/earlier-graph.ts'
import { inFolder, root } from './graph-command.ts'

const example = join(root, 'data/graph.json')

test('a graph of the same list is found, one of another list is not', async () => {
  expect((await earlierGraph(example, ['data/reading-list.md']))?.order).toBeGreaterThan(47)
  expect(await earlierGraph(example, ['my-list.md'])).toBeUndefined()
  expect(await earlierGraph(example, ['data/reading-list.md', 'my-list.md'])).toBeUndefined()
})

test('no file and a broken file are no graph', () =>
  inFolder(async folder => {
    expect(await earlierGraph(join(folder, 'graph.json'), ['a.md'])).toBeUndefined()
    await writeFile(join(folder, 'graph.json'), '{"format":"cairn-gr')
    expect(await earlierGraph(join(folder, 'graph.json'), ['a.md'])).toBeUndefined()
  }))
