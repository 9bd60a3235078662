import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { seededNumbers } from '../stand-in/faults.ts'
import { smallList, smallRecords } from '../stand-in/small-list.ts'
import { type StandIn, startedStandIn } from '../stand-in/stand-in.ts'
import { builtCommand, inFolder, startedGraph, textsIn } from './graph-command.ts'

let built: string
let command: string
let fair: { readonly graph: string; readonly requests: number }

const key = 'k3y-that-nobody-may-see'

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'cairn-built-'))
  command = await builtCommand(built)
  fair = await inFolder(async folder => {
    const standIn = await startedStandIn({ records: smallRecords, keys: [key] })
    await (await listIn(folder, standIn)).ended
    await standIn.close()
    return { graph: await graphIn(folder), requests: standIn.requests.length }
  })
}, 60_000)
afterAll(() => rm(built, { recursive: true, force: true }))

/** Starts the command for the small list in this folder, with the key of the stand-in. */
async function listIn(folder: string, standIn: StandIn) {
  const list = join(folder, 'list.md')
  await writeFile(list, smallList)
  const places = ['--out', join(folder, 'graph.json'), '--cache', join(folder, 'cache')]
  const args = [list, ...places, '--rate', '1000', '--bibliographies', 'tests/scripts']
  return startedGraph(command, args, { S2_API_URL: standIn.url, S2_API_KEY: key })
}

/** The graph in a folder, with the folder's own name taken out. */
async function graphIn(folder: string): Promise<string> {
  return (await readFile(join(folder, 'graph.json'), 'utf8')).replaceAll(folder, '')
}

describe.concurrent('npm run graph as a process', { timeout: 60_000 }, () => {
  test.for([1, 2, 3, 4])(
    'killed at random, seed %i: nothing but the request in flight is lost',
    async (seed, { expect }) =>
      inFolder(async folder => {
        const random = seededNumbers(seed)
        const graph = join(folder, 'graph.json')
        await writeFile(graph, 'the old graph')
        let onRequest = () => {}
        const standIn = await startedStandIn({
          records: smallRecords,
          keys: [key],
          nextFault: () => {
            onRequest()
            return undefined
          },
        })
        let kills = 0
        let told = ''
        for (let code: number | null = null; code !== 0; ) {
          const run = await listIn(folder, standIn)
          let left = 1 + Math.floor(3 * random())
          const milliseconds = 20 * random()
          onRequest = () => {
            left -= 1
            if (left === 0) setTimeout(() => run.process.kill('SIGKILL'), milliseconds)
          }
          const ended = await run.ended
          code = ended.code
          told += ended.out + ended.err
          if (code === null) {
            kills += 1
            const text = await graphIn(folder)
            expect(text === 'the old graph' || text === fair.graph).toBe(true)
          } else expect(code).toBe(0)
        }
        expect(kills).toBeGreaterThan(0)
        expect(standIn.requests.length).toBeLessThanOrEqual(fair.requests + kills)
        expect(await graphIn(folder)).toBe(fair.graph)
        expect([told, ...(await textsIn(folder))].join('\n')).not.toContain(key)
        await standIn.close()
      }),
  )

  test('two runs at once end in the same graph, and every answer they keep is whole', ({ expect }) =>
    inFolder(async folder => {
      const standIn = await startedStandIn({ records: smallRecords, keys: [key] })
      const runs = await Promise.all([listIn(folder, standIn), listIn(folder, standIn)])
      const ends = await Promise.all(runs.map(run => run.ended))
      expect(ends.map(({ code }) => code)).toEqual([0, 0])
      expect(await graphIn(folder)).toBe(fair.graph)
      const kept = await textsIn(join(folder, 'cache'))
      expect(kept.length).toBeGreaterThan(20)
      for (const text of kept) expect(JSON.parse(text)).toHaveProperty('body')
      await standIn.close()
    }))

  test('Ctrl-C stops cleanly and says how to go on', ({ expect }) =>
    inFolder(async folder => {
      let stop = () => {}
      const standIn = await startedStandIn({
        records: smallRecords,
        keys: [key],
        nextFault: () => {
          stop()
          return 'slow-drip'
        },
      })
      const run = await listIn(folder, standIn)
      stop = () => run.process.kill('SIGINT')
      const { code, err, out } = await run.ended
      expect(code).toBe(130)
      expect(err).toContain('stopped; nothing was written')
      expect(err).toContain('goes on where it stopped')
      expect(err + out).not.toMatch(/ {4}at |k3y-that/)
      await expect(stat(join(folder, 'graph.json'))).rejects.toThrow('ENOENT')
      await standIn.close()
    }))

  test('without the API the exit code is 3, and the message goes to standard error', ({ expect }) =>
    inFolder(async folder => {
      await writeFile(join(folder, 'graph.json'), 'the old graph')
      const gone = await startedStandIn({ records: [] })
      await gone.close()
      const list = join(folder, 'list.md')
      await writeFile(list, smallList)
      const args = [
        list,
        '--out',
        join(folder, 'graph.json'),
        '--cache',
        join(folder, 'cache'),
        '--retries',
        '0',
      ]
      const run = startedGraph(command, args, { S2_API_URL: gone.url, S2_API_KEY: key })
      const { code, err, out } = await run.ended
      expect(code).toBe(3)
      expect(err).toContain('Semantic Scholar could not be had')
      expect(err).toContain('npm run graph -- --offline')
      expect(out).toBe('')
      expect(err).not.toContain(key)
      expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe('the old graph')
    }))

  test('a list that is not there ends with exit code 2 and a hint', async ({ expect }) => {
    const { code, err } = await startedGraph(command, ['no-such-list.md']).ended
    expect(code).toBe(2)
    expect(err).toBe(
      'cannot read no-such-list.md: it is not there\nName the reading list: npm run graph -- my-list.md\n',
    )
  })
})
