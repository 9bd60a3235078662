import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type CitationGraph, citationsOf } from '../../src/core/citation-graph.ts'
import { decodeGraphFile } from '../../src/core/graph-file.ts'
import { type Fault, faultsBySeed, type Weather } from '../stand-in/faults.ts'
import { smallList, smallRecords } from '../stand-in/small-list.ts'
import { type SeenRequest, type StandIn, type StandInOptions, startedStandIn } from '../stand-in/stand-in.ts'
import { inFolder, textsIn } from './graph-command.ts'
import { type RunOptions, ran } from './harvest-world.ts'

vi.setConfig({ testTimeout: 30_000 })

const open: StandIn[] = []
afterEach(() => Promise.all(open.splice(0).map(standIn => standIn.close())))

async function started(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const standIn = await startedStandIn({ records: smallRecords, ...options })
  open.push(standIn)
  return standIn
}

/** A folder with the small list: its graph's text after a run with these arguments, and what else there is to see. */
interface Place {
  readonly run: (args: string, options?: RunOptions) => ReturnType<typeof ran>
  readonly text: () => Promise<string>
  readonly graph: () => Promise<CitationGraph>
  readonly folder: string
}

function place<T>(use: (place: Place) => Promise<T>): Promise<T> {
  return inFolder(async folder => {
    const file = join(folder, 'graph.json')
    const list = join(folder, 'list.md')
    await writeFile(list, smallList)
    const standard = ['--out', file, '--cache', join(folder, 'cache'), '--bibliographies', 'tests/scripts']
    return use({
      folder,
      run: (args, options) => ran([list, ...standard, ...args.split(' ').filter(Boolean)], options),
      text: () => readFile(file, 'utf8'),
      graph: async () => decodeGraphFile(await readFile(file, 'utf8')),
    })
  })
}

const questionOf = ({ path, query, body }: SeenRequest) => `${path}?${query} ${body}`

describe('weather', () => {
  const every: readonly Fault[] = [
    'too-many-requests',
    'server-error',
    'gateway-timeout',
    'cut-short',
    'not-json',
    'reset',
    'slow-drip',
    'silence',
    'redirect',
    'no-data',
    'null-data',
    'no-rows',
  ]
  const even = (share: number): Weather =>
    Object.fromEntries(every.map(fault => [fault, share / every.length]))
  const impatient = 'a bad day for the impatient'
  const weathers: readonly [string, Weather, number[]][] = [
    ['a bad day', even(0.3), [1, 2, 3, 4, 5, 6]],
    ['a day of refusals', { 'too-many-requests': 0.55 }, [11, 12, 13]],
    ['a terrible day', { ...even(0.1), 'server-error': 0.5, 'too-many-requests': 0.3 }, [21, 22, 23, 24]],
    [impatient, even(0.4), [31, 32, 33, 34, 35, 36, 37, 38]],
  ]
  const days = weathers.flatMap(([name, weather, seeds]) => seeds.map(seed => ({ name, weather, seed })))

  test(
    'on any day the graph is that of a fair day, to the byte, or nothing is written and the exit code is 3',
    () =>
      place(async ({ run, text, folder }) => {
        const fair = await run('', { url: (await started()).url })
        expect(fair.exitCode).toBe(0)
        const graph = await text()
        const ends: Record<string, number[]> = {}
        for (const { name, weather, seed } of days) {
          await writeFile(join(folder, 'graph.json'), 'the old graph')
          const { url } = await started({ nextFault: faultsBySeed(weather, seed) })
          const retries = name === impatient ? 1 : 10
          const args = `--retries ${retries} --cache ${folder}/cache-${seed}`
          const { exitCode } = await run(args, { url, patience: 200 })
          expect([0, 3]).toContain(exitCode)
          expect(await text(), `${name}, seed ${seed}`).toBe(exitCode === 0 ? graph : 'the old graph')
          ends[name] = [...(ends[name] ?? []), exitCode]
        }
        expect(ends['a bad day']).toEqual([0, 0, 0, 0, 0, 0])
        expect(ends['a day of refusals']).toEqual([0, 0, 0])
        expect(ends['a terrible day']).toContain(3)
        expect(ends[impatient]).toContain(3)
      }),
    60_000,
  )

  test.each(every)('%s as the first answer to every question is waited out', fault =>
    place(async ({ run, text }) => {
      const fair = await started()
      await run('', { url: fair.url })
      const graph = await text()
      const asked = new Set<string>()
      const nextFault = (request: SeenRequest) => {
        const isNew = !asked.has(questionOf(request))
        asked.add(questionOf(request))
        return isNew ? fault : undefined
      }
      const { url } = await started({ nextFault })
      const { exitCode } = await run('--refresh 0', { url, patience: 80 })
      expect(exitCode).toBe(0)
      expect(await text()).toBe(graph)
    }),
  )
})

test('a question without an answer stops the graph, not the rest: only it is asked again', () =>
  place(async ({ run, text, graph, folder }) => {
    await writeFile(join(folder, 'graph.json'), 'the old graph')
    const bad = await started({
      nextFault: ({ path }) => (path.endsWith('/references') ? 'server-error' : undefined),
    })
    const first = await run('--retries 2', { url: bad.url })
    expect(first.exitCode).toBe(3)
    expect(first.told).toMatch(
      /^Semantic Scholar could not be had: references of [0-9a-f]{40}: the API answered 500 .*; and 1 more of 2 questions$/m,
    )
    expect(first.told).toContain('npm run graph -- --offline')
    expect(await text()).toBe('the old graph')
    const offline = await run('--offline', { url: bad.url })
    expect(offline.exitCode).toBe(0)
    const short = (await graph()).findNode((_, { title }) => title.endsWith('Kind H')) ?? ''
    expect((await graph()).getNodeAttribute(short, 'referencesKnown')).toBe('partial')
    expect(offline.told).toContain('Kind H” is known in part only: Semantic Scholar was not asked (offline)')
    const asked = bad.requests.length
    bad.requests.splice(0)
    await run('--retries 0', { url: bad.url })
    expect(asked).toBeGreaterThan(9)
    expect(bad.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'ID'))).toEqual([
      '/paper/ID/references',
      '/paper/ID/references',
    ])
  }))

describe('the second stage', () => {
  const isSecond = ({ query }: SeenRequest) => query.get('fields')?.startsWith('references.') ?? false

  test('is one request, and changes nothing but how missing papers are ranked and what they cite', () =>
    place(async ({ run, text, graph }) => {
      const { url, requests } = await started()
      const { told } = await run('', { url })
      expect(requests.filter(isSecond)).toHaveLength(1)
      expect(told).toContain(
        'Missing papers: 6 works off the list that several of its papers cite; the references of 5 of the 6 closest to it are known',
      )
      const known = (await graph())
        .mapNodes((_, { cites }) => cites?.length)
        .filter(count => count !== undefined)
      expect(known.sort()).toEqual([0, 1, 2, 3, 5])
      const whole = await text()
      const other = await started()
      await run('--candidates 0 --refresh 0', { url: other.url })
      expect(other.requests).toHaveLength(requests.length - 1)
      expect((await graph()).getAttributes().ranking).toEqual({ candidates: 0, referenced: 0 })
      const rest = (file: string) =>
        file.replace(/"leaning":[\d.]+,(?:"cites":\[[^\]]*\],)?/g, '').replace(/"ranking": .*\n/, '')
      expect(await text()).not.toBe(whole)
      expect(rest(await text())).toBe(rest(whole))
    }))

  test('that fails stops the graph, and is all that is asked again', () =>
    place(async ({ run, text, folder }) => {
      await writeFile(join(folder, 'graph.json'), 'the old graph')
      const bad = await started({ nextFault: request => (isSecond(request) ? 'server-error' : undefined) })
      const { exitCode, told } = await run('--retries 1', { url: bad.url })
      expect(exitCode).toBe(3)
      expect(told).toContain('Semantic Scholar could not be had')
      expect(await text()).toBe('the old graph')
      expect((await run('--offline', { url: bad.url })).exitCode).toBe(0)
      expect(await text()).toContain('"ranking": {"candidates":6,"referenced":0}')
      bad.requests.splice(0)
      expect((await run('--retries 0', { url: bad.url })).exitCode).toBe(3)
      expect(bad.requests.every(isSecond)).toBe(true)
    }))
})

test('answers are renewed from the given age on', () =>
  place(async ({ run }) => {
    const { url, requests } = await started()
    await run('', { url })
    const questions = requests.map(questionOf)
    const { told } = await run('--refresh 7', { url, day: 6 })
    expect(told).toContain('Requests: 0; the answers are of 2026-11-23')
    expect(requests).toHaveLength(questions.length)
    await run('--refresh 7', { url, day: 7 })
    expect(requests.map(questionOf)).toEqual([...questions, ...questions])
    expect((await run('', { url, day: 9 })).told).toContain('Requests: 0; the answers are of 2026-11-30')
  }))

test('what changed since the last graph is told, kept in the file, and no news the second time', () =>
  place(async ({ run, text, graph, folder }) => {
    const before = await started()
    await run('', { url: before.url })
    expect((await graph()).getAttributes().changes).toBeUndefined()
    const list = smallList.replace(
      '- Experiments on Graphs of Kind K\n',
      '- On the Many Properties of Work 1\n',
    )
    await writeFile(join(folder, 'list.md'), list)
    const records = smallRecords.map(record =>
      record.title.endsWith('Kind A')
        ? { ...record, citationCount: 1, references: [{ paperId: smallRecords.at(-3)?.paperId ?? '' }] }
        : record,
    )
    const after = await started({ records })
    const { told } = await run('--refresh 0', { url: after.url, day: 7 })
    const { changes } = (await graph()).getAttributes()
    const titles = changes?.papers.map(async key => (await graph()).getNodeAttribute(key, 'title'))
    expect(await Promise.all(titles ?? [])).toEqual(['On the Many Properties of Work 1'])
    expect(changes).toMatchObject({
      since: '2026-11-23',
      gone: ['Experiments on Graphs of Kind K'],
      counts: 1,
    })
    expect(changes?.citations).toContainEqual({ citing: 'arxiv:2001.00010', cited: 'arxiv:2001.00019' })
    expect(told).toMatch(
      /^Since the data of 2026-11-23: 1 new paper, 1 paper gone, 1 new citation, 5 citations gone, 1 citation count changed$/m,
    )
    expect(told).toContain('Gone (1)\n  Experiments on Graphs of Kind K')
    const written = await text()
    await run('', { url: after.url, day: 7 })
    expect(await text()).toBe(written)
  }))

test('a dry run asks and writes nothing, and says what a run in fair weather asks at least', () =>
  place(async ({ run, folder }) => {
    const { url, requests } = await started()
    const { told, exitCode } = await run('--dry-run', { url })
    expect(exitCode).toBe(0)
    expect(told).toContain('Requests: 7 at least (3 batches of papers, 4 titles)')
    expect(requests).toEqual([])
    expect(await textsIn(folder)).toEqual([smallList])
    await run('', { url })
    // two more than the plan could know of: the withheld list and the short one are asked for page by page
    expect(requests).toHaveLength(9)
    expect((await run('--dry-run', { url })).told).toContain('Requests: none')
  }))

test('a graph to be published holds no text of others', () =>
  place(async ({ run, text, graph }) => {
    const { url } = await started()
    await run('--contexts', { url })
    expect(await text()).toContain('"abstract":"The abstract of')
    const citations = citationsOf(await graph()).length
    await run('--contexts --publishable', { url })
    expect(await text()).not.toMatch(/"(?:abstract|tldr|contexts)"/)
    expect(citationsOf(await graph())).toHaveLength(citations)
  }))

describe('a disk that fails', () => {
  const failing = (code: string, syscall: string) => async () => {
    throw Object.assign(new Error(`${code}: it failed, ${syscall}`), { code, syscall })
  }

  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'no permission'],
    ['EDQUOT', 'the disk quota is used up'],
  ])('%s: %s', (code, words) =>
    place(async ({ run, text, folder }) => {
      await writeFile(join(folder, 'graph.json'), 'the old graph')
      const { url } = await started()
      const { exitCode, told } = await run('', { url, disk: { store: failing(code, 'write') } })
      expect(exitCode).toBe(2)
      expect(told).toMatch(new RegExp(`^cannot use .*: ${words}\nNo graph was written.$`))
      expect(await text()).toBe('the old graph')
    }),
  )

  test('while reading what is kept', () =>
    place(async ({ run }) => {
      const { exitCode, told } = await run('--offline', { disk: { stored: failing('EIO', 'read') } })
      expect(exitCode).toBe(2)
      expect(told).toContain('cannot use')
    }))
})

describe('the key', () => {
  const key = 'k3y-that-nobody-may-see'

  test.each<[string, Partial<StandInOptions>, number]>([
    ['a good one', { keys: [key] }, 0],
    ['a dead one', {}, 0],
    ['with an API that fails', { keys: [key], nextFault: () => 'server-error' }, 3],
    ['with connections that break', { keys: [key], nextFault: () => 'reset' }, 3],
    ['with answers that are no JSON', { keys: [key], nextFault: () => 'not-json' }, 3],
    ['with an API that nobody may use', { keys: [key], nextFault: () => 'too-many-requests' }, 3],
  ])('is neither written nor told: %s', (_, options, expected) =>
    place(async ({ run, folder }) => {
      const standIn = await started(options)
      const { exitCode, told, effects } = await run('--retries 1', { url: standIn.url, key })
      expect(exitCode).toBe(expected)
      expect(standIn.requests[0]?.key).toBe(key)
      const seen = [told, JSON.stringify(effects.events), ...(await textsIn(folder))].join('\n')
      expect(seen).not.toContain(key)
    }),
  )
})
