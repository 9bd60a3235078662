import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { datasetRows, shardBytes } from '../../stand-in/dataset-shards.ts'
import { smallList, smallRecords } from '../../stand-in/small-list.ts'
import { builtCommand, inFolder, startedGraph } from '../graph-command.ts'
import { ran } from '../harvest-world.ts'
import { type DatasetPlace, datasetPlace, hasDuckdb } from './dataset-world.ts'

vi.setConfig({ testTimeout: 60_000 })

const place = (use: (place: DatasetPlace) => Promise<void>) => datasetPlace(smallList, smallRecords, use)

/** The extracts in the cache, with the time at which each was put in place. */
async function extracts(folder: string): Promise<Map<string, number>> {
  const cache = join(folder, 'cache/dataset')
  const names = (await readdir(cache)).filter(name => name.endsWith('.parquet'))
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, number]> => [name, (await stat(join(cache, name))).ino]),
    ),
  )
}

describe.skipIf(!hasDuckdb)('a shard that cannot be read is named, and nothing is lost', () => {
  const rows = datasetRows(smallRecords).citations ?? []
  const whole = shardBytes(rows)
  const text = rows.map(row => `${JSON.stringify(row)}\n`).join('')
  const flipped = Buffer.from(whole)
  flipped[whole.length - 5] = (flipped[whole.length - 5] ?? 0) ^ 0xff

  test.each<[string, Buffer, RegExp]>([
    ['cut short', whole.subarray(0, whole.length / 2), /it is cut short/],
    ['without its last bytes, after a whole line', whole.subarray(0, whole.length - 8), /it is cut short/],
    ['damaged on the way', flipped, /it is damaged/],
    ['with a line that is no JSON', gzipSync(`${text}{"citingcorpusid":\n`), /Malformed JSON/],
    ['with an id that is none', gzipSync(`${text}{"citingcorpusid":"x"}\n`), /Failed to cast/],
    ['empty', Buffer.alloc(0), /it is empty/],
    ['a page that says no', Buffer.from('<Error><Code>AccessDenied</Code></Error>'), /neither gzipped nor/],
    ['Parquet that is cut short', Buffer.from('PAR1 and no more'), /./],
  ])('%s', (_, bytes, complaint) =>
    place(async ({ folder, release, read, readGraph }) => {
      expect((await read()).exitCode).toBe(0)
      const graph = await readGraph()
      await rm(join(folder, 'cache'), { recursive: true })
      const name = join(release, 'citations/20261126_1')
      const [good, { mtime }] = [await readFile(name), await stat(name)]
      await writeFile(name, bytes)
      const { exitCode, told } = await read()
      expect(exitCode).toBe(3)
      expect(told).toMatch(/^1 of 3 shards of citations cannot be read:\n {2}citations\/20261126_1: /)
      expect(told).toMatch(complaint)
      expect(told).toContain('Get these files again')
      expect(await readGraph()).toBe(graph)
      const kept = await extracts(folder)
      await writeFile(name, good)
      await utimes(name, mtime, mtime)
      expect((await read()).exitCode).toBe(0)
      expect(await readGraph()).toBe(graph)
      const now = await extracts(folder)
      expect([...kept].every(([extract, inode]) => now.get(extract) === inode)).toBe(true)
    }),
  )
})

describe.skipIf(!hasDuckdb)('a run goes on where another stopped', () => {
  test('shard by shard, and reads nothing twice', () =>
    place(async ({ folder, read, readGraph }) => {
      await read()
      const graph = await readGraph()
      const all = await extracts(folder)
      const [lost] = all.keys()
      await rm(join(folder, 'cache/dataset', lost ?? ''))
      await writeFile(join(folder, 'cache/dataset', `${lost}.0.tmp`), 'left by a run that was killed')
      expect((await read()).exitCode).toBe(0)
      expect(await readGraph()).toBe(graph)
      const now = await extracts(folder)
      expect([...now].filter(([name, inode]) => all.get(name) !== inode).map(([name]) => name)).toEqual([
        lost,
      ])
    }))

  test('and reads a shard anew that is another file', () =>
    place(async ({ folder, release, read }) => {
      await read()
      const before = (await extracts(folder)).size
      const later = new Date('2027-01-01')
      await utimes(join(release, 'tldrs/20261126_0'), later, later)
      await read()
      expect((await extracts(folder)).size).toBe(before + 1)
    }))
})

describe.skipIf(!hasDuckdb)('the folder', () => {
  test.each(['papers', 'citations'])('without %s is refused', dataset =>
    place(async ({ release, read }) => {
      await rm(join(release, dataset), { recursive: true })
      const { exitCode, told } = await read()
      expect(exitCode).toBe(2)
      expect(told).toContain(`no shards in ${join(release, dataset)}: every graph needs it`)
      expect(told).toContain('docs/scale.md')
    }),
  )

  test('that is not there is refused', () =>
    place(async ({ release, read }) => {
      await rm(release, { recursive: true })
      const { exitCode, told } = await read()
      expect(exitCode).toBe(2)
      expect(told).toContain(`cannot read ${release}: it is not there`)
    }))

  test('needs paper-ids for old ids alone', () =>
    place(async ({ folder, release, read }) => {
      await rm(join(release, 'paper-ids'), { recursive: true })
      expect((await read()).exitCode).toBe(0)
      await writeFile(
        join(folder, 'list.md'),
        `- [Old](https://www.semanticscholar.org/paper/${'e'.repeat(40)})\n`,
      )
      const { exitCode, told } = await read()
      expect(exitCode).toBe(2)
      expect(told).toContain(`no shards in ${join(release, 'paper-ids')}: the list names papers by ids`)
    }))

  test('may lack abstracts and tldrs, and hold what engines leave: folders, marks, other spellings', () =>
    place(async ({ release, read, readGraph }) => {
      await read()
      const graph = await readGraph()
      for (const dataset of ['abstracts', 'tldrs']) await rm(join(release, dataset), { recursive: true })
      await mkdir(join(release, 'papers/_temporary'))
      await writeFile(join(release, 'papers/_SUCCESS'), '')
      await writeFile(join(release, 'papers/_temporary/part'), 'not read')
      await writeFile(join(release, 'papers/.part-0.crc'), 'not read')
      expect((await read()).exitCode).toBe(0)
      expect(await readGraph()).toBe(graph.replace(/"(?:abstract|tldr)":"[^"]*",?/g, ''))
    }))

  test('tells the day of the release by its name, or its files do, by their names or by their age', () =>
    inFolder(async folder => {
      const list = join(folder, 'list.md')
      await writeFile(list, '- Nothing that is known\n')
      const told = async (release: string, shard: string) => {
        for (const dataset of ['papers', 'citations']) {
          const path = join(folder, release, dataset, shard)
          await mkdir(join(path, '..'), { recursive: true })
          await writeFile(path, '{"corpusid":1,"citingcorpusid":1}\n')
          await utimes(path, new Date('2025-03-04'), new Date('2025-03-04'))
        }
        const args = [
          '--out',
          join(folder, 'g.json'),
          '--cache',
          join(folder, 'cache'),
          '--bibliographies',
          'tests/scripts',
        ]
        return (await ran([list, ...args, '--dataset', join(folder, release)])).told
      }
      expect(await told('2025-08-19', '20250822_0')).toContain('Datasets: of 2025-08-19')
      expect(await told('s2', '20250822_0')).toContain('Datasets: of 2025-08-22')
      expect(await told('other', 'part-00000')).toContain('Datasets: of 2025-03-04')
    }))
})

test('where DuckDB is not installed, this is said, and what to do', () =>
  inFolder(async folder => {
    for (const dataset of ['papers', 'citations']) {
      await mkdir(join(folder, 's2', dataset), { recursive: true })
      await writeFile(join(folder, 's2', dataset, '0'), '{"corpusid":1}\n')
    }
    const command = await builtCommand(folder)
    const { ended } = startedGraph(command, [
      '--dataset',
      join(folder, 's2'),
      '--cache',
      folder,
      '--out',
      join(folder, 'g'),
    ])
    const { code, err } = await ended
    expect(code).toBe(2)
    expect(err).toContain('DuckDB, which reads datasets, is not installed')
    expect(err).toContain('npm install --no-save @duckdb/node-api')
  }))
