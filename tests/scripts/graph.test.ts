import { copyFile, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { type CitationGraph, citationsOf } from '../../src/core/citation-graph.ts'
import { decodeGraphFile } from '../../src/core/graph-file.ts'
import { realCatalogue, troubles } from '../stand-in/real-catalogue.ts'
import { startedStandIn } from '../stand-in/stand-in.ts'
import { graphRun, inFolder, root, startedGraph, textsIn } from './graph-command.ts'

const example = await readFile(join(root, 'data/graph.json'), 'utf8')
const committed = decodeGraphFile(example)
const records = realCatalogue()

/** Options that keep a run away from the project's own files. `none` has no bibliographies. */
function places(folder: string): string[] {
  return ['--out', join(folder, 'graph.json'), '--cache', join(folder, 'cache'), '--rate', '1000']
}
const withoutBibliographies = ['--bibliographies', 'tests/scripts']

/** Citations among the listed papers, as `citing title → cited title` by place in the list. */
function amongListed(graph: CitationGraph): string[] {
  const order = (key: string) => graph.getNodeAttribute(key, 'order')
  return citationsOf(graph)
    .filter(({ cited }) => graph.getNodeAttribute(cited, 'listed'))
    .map(({ citing, cited }) => `${order(citing)} → ${order(cited)}`)
    .sort()
}

function placeOf(part: string): number | undefined {
  return committed.mapNodes((_, paper) => paper).find(paper => paper.listed && paper.title.includes(part))
    ?.order
}

describe.concurrent('npm run graph', { timeout: 60_000 }, () => {
  test('the committed example is what its files give, to the byte', ({ expect }) =>
    inFolder(async folder => {
      await copyFile(join(root, 'data/graph.json'), join(folder, 'graph.json'))
      const { code, out } = await graphRun(['--offline', ...places(folder)])
      expect(code).toBe(0)
      const rebuilt = (await readFile(join(folder, 'graph.json'), 'utf8')) === example
      expect(rebuilt, 'data/graph.json is out of date; build it: npm run graph -- --offline').toBe(true)
      expect(out).toContain('Papers: 47 from 47 lines of the list')
      expect(out).toContain('Citations: 325 among the papers of the list')
      expect(out).toContain('Requests: 0')
    }))

  test('the real list, asked for: the right graph, few requests, and nothing asked twice', ({ expect }) =>
    inFolder(async folder => {
      const standIn = await startedStandIn({ records })
      const args = [...places(folder), ...withoutBibliographies, '--strict']
      const first = await graphRun(args, { S2_API_URL: standIn.url })
      expect(first.err).not.toContain('waiting')
      const text = await readFile(join(folder, 'graph.json'), 'utf8')
      const graph = decodeGraphFile(text)

      const silent = [troubles.withheld, troubles.lure].map(placeOf)
      const expected = amongListed(committed).filter(pair => !silent.includes(Number(pair.split(' ')[0])))
      const toLure = ` → ${placeOf(troubles.lure)}`
      expect(amongListed(graph)).toEqual(expected.filter(pair => !pair.endsWith(toLure)))

      // 1 batch, 11 titles for the 9 papers without an id and one more for the lure, 1 batch of lists, 2 lists by pages
      expect(standIn.requests.map(({ path }) => path.replace(/\/[0-9a-f]{40}/, '')).sort()).toEqual([
        '/paper/batch',
        '/paper/batch',
        '/paper/references',
        '/paper/references',
        ...Array.from({ length: 12 }, () => '/paper/search/match'),
      ])
      expect(first.code).toBe(1)
      expect(first.out).toContain('Papers: 47 from 47 lines of the list (38 by id, 8 by title, 1 unresolved)')
      expect(first.out).toMatch(
        /“A Unified Framework for .*” may be “Beyond PetS: .*”.*, not taken: its title is only \d+ % alike/,
      )
      expect(first.out).toContain('its publisher does not let Semantic Scholar show it')
      expect(first.out).toContain('Requests: 16')

      const second = await graphRun(args, { S2_API_URL: standIn.url })
      expect(standIn.requests).toHaveLength(16)
      expect(second.out).toBe(first.out.replace('Requests: 16', 'Requests: 0'))
      expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe(text)
      await standIn.close()
    }))

  test('a run that is killed goes on where it was', ({ expect }) =>
    inFolder(async folder => {
      const args = [...places(folder), ...withoutBibliographies]
      let answered = 0
      let kill = () => {}
      const standIn = await startedStandIn({
        records,
        nextFault: () => {
          answered += 1
          if (answered !== 9) return undefined
          kill()
          return 'slow-drip'
        },
      })
      const run = startedGraph(args, { S2_API_URL: standIn.url })
      kill = () => run.process.kill('SIGKILL')
      await run.ended
      await expect(stat(join(folder, 'graph.json'))).rejects.toThrow('ENOENT')
      const second = await graphRun(args, { S2_API_URL: standIn.url })
      expect(second.code).toBe(0)
      expect(second.out).toContain('Requests: 8')
      expect(standIn.requests).toHaveLength(17)
      await standIn.close()
    }))

  test('Ctrl-C stops cleanly and says how to go on', ({ expect }) =>
    inFolder(async folder => {
      let stop = () => {}
      const standIn = await startedStandIn({
        records,
        nextFault: () => {
          stop()
          return 'slow-drip'
        },
      })
      const run = startedGraph([...places(folder), ...withoutBibliographies], { S2_API_URL: standIn.url })
      stop = () => run.process.kill('SIGINT')
      const { code, err } = await run.ended
      expect(code).toBe(130)
      expect(err).toContain('stopped; nothing was written')
      expect(err).toContain('goes on where it stopped')
      expect(err).not.toContain('    at ')
      await standIn.close()
    }))

  test('without the API nothing is written, the old graph stays, and the message says what to do', ({
    expect,
  }) =>
    inFolder(async folder => {
      await writeFile(join(folder, 'graph.json'), 'the old graph')
      const gone = await startedStandIn({ records })
      await gone.close()
      const { code, err } = await graphRun([...places(folder), '--retries', '0'], { S2_API_URL: gone.url })
      expect(code).toBe(3)
      expect(err).toContain('Semantic Scholar could not be had')
      expect(err).toContain('npm run graph -- --offline')
      expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe('the old graph')
    }))

  test('a dead key is dropped, and no key is ever written down', ({ expect }) =>
    inFolder(async folder => {
      const key = 'k3y-that-nobody-may-see'
      const standIn = await startedStandIn({ records })
      const { code, out, err } = await graphRun(places(folder), { S2_API_URL: standIn.url, S2_API_KEY: key })
      expect(code).toBe(0)
      expect(err).toContain('refuses the key in S2_API_KEY')
      expect(standIn.requests.map(request => request.key)).toEqual([
        key,
        ...standIn.requests.slice(1).map(() => undefined),
      ])
      const written = await textsIn(folder)
      expect(written.length).toBeGreaterThan(90)
      expect([out, err, ...written].join('\n')).not.toContain(key)
      await standIn.close()
    }))

  test('a list that is not there ends with exit code 2 and a hint', async ({ expect }) => {
    const { code, err } = await graphRun(['no-such-list.md'])
    expect(code).toBe(2)
    expect(err).toBe(
      'cannot read no-such-list.md: it is not there\nName the reading list: npm run graph -- my-list.md\n',
    )
  })
  test('a cache that cannot be used ends with exit code 2 and a message', ({ expect }) =>
    inFolder(async folder => {
      const { code, err } = await graphRun([...places(folder), '--cache', 'LICENSE', '--offline'])
      expect(code).toBe(2)
      expect(err).toMatch(/^cannot use LICENSE.*: a part of its path is no folder$/m)
      expect(err).not.toContain('    at ')
    }))
})
