import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { smallList, smallRecords } from '../../stand-in/small-list.ts'
import { ran } from '../ran-command.ts'
import { datasetPlace, hasDuckdb } from './dataset-world.ts'

vi.setConfig({ testTimeout: 60_000 })

test.skipIf(!hasDuckdb)(
  'a release as Parquet gives the same graph, and what is written is not written again',
  () =>
    datasetPlace(smallList, smallRecords, async ({ folder, release, read, readGraph }) => {
      await read('--contexts')
      const graph = await readGraph()
      const other = join(folder, 'parquet/2026-11-23')
      const { code, out } = await ran('parquet', release, other)
      expect(code).toBe(0)
      expect(out).toContain(`Written: ${other}`)
      expect((await readdir(other)).sort()).toEqual([
        'abstracts',
        'citations',
        'paper-ids',
        'papers',
        'tldrs',
      ])
      await rm(join(folder, 'cache'), { recursive: true })
      expect((await read('--contexts', '--dataset', other)).exitCode).toBe(0)
      expect(await readGraph()).toBe(graph)
      const first = join(other, 'citations/20261126_0.parquet')
      const { ino } = await stat(first)
      await rm(join(other, 'citations/20261126_1.parquet'))
      expect((await ran('parquet', release, other)).code).toBe(0)
      expect((await stat(first)).ino).toBe(ino)
      expect(await readdir(join(other, 'citations'))).toHaveLength(3)
    }),
)

test.skipIf(!hasDuckdb)('a shard that is no shard is named, and the others are written', () =>
  datasetPlace(smallList, smallRecords, async ({ folder, release }) => {
    await writeFile(join(release, 'papers/20261126_1'), 'no shard')
    const { code, err } = await ran('parquet', release, join(folder, 'parquet'))
    expect(code).toBe(3)
    expect(err).toContain('1 of 3 shards of papers cannot be read:\n  papers/20261126_1: it is neither')
    expect(await readdir(join(folder, 'parquet/papers'))).toHaveLength(2)
  }),
)

test('two folders are needed', async () => {
  const { code, err } = await ran('parquet', 'one')
  expect(code).toBe(2)
  expect(err).toContain('invalid arguments: one; expected two folders')
  expect((await ran('parquet', '--help')).out).toContain('npm run parquet -- FROM TO')
})
