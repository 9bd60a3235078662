import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CitationGraph, citationsOf } from '../../src/core/citation-graph.ts'
import { decodeGraphFile } from '../../src/core/graph-file.ts'
import { realCatalogue, troubles } from '../stand-in/real-catalogue.ts'
import { startedStandIn } from '../stand-in/stand-in.ts'
import { inFolder, root } from './graph-command.ts'
import { ran } from './harvest-world.ts'

const example = await readFile(join(root, 'data/graph.json'), 'utf8')
const committed = decodeGraphFile(example)

/** Options that keep a run away from the project's own files. */
function places(folder: string): string[] {
  return ['--out', join(folder, 'graph.json'), '--cache', join(folder, 'cache')]
}

/** Citations among the listed papers, as `citing → cited` by place in the list. */
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

test(
  'the committed example is what its files give, to the byte',
  () =>
    inFolder(async folder => {
      await copyFile(join(root, 'data/graph.json'), join(folder, 'graph.json'))
      const { exitCode, told } = await ran(['--offline', ...places(folder)])
      expect(exitCode).toBe(0)
      const rebuilt = (await readFile(join(folder, 'graph.json'), 'utf8')) === example
      expect(rebuilt, 'data/graph.json is out of date; build it: npm run graph -- --offline').toBe(true)
      expect(told).toContain('Papers: 47 from 47 lines of the list')
      expect(told).toContain('Citations: 325 among the papers of the list')
      expect(told).toContain('Requests: 0')
    }),
  20_000,
)

test(
  'the real list, asked for: the right graph, few requests, and nothing asked twice',
  () =>
    inFolder(async folder => {
      const standIn = await startedStandIn({ records: realCatalogue() })
      const args = [...places(folder), '--bibliographies', 'tests/scripts', '--strict']
      const first = await ran(args, { url: standIn.url })
      expect(first.effects.events.filter(({ kind }) => kind === 'waiting')).toEqual([])
      const text = await readFile(join(folder, 'graph.json'), 'utf8')
      const graph = decodeGraphFile(text)

      const silent = [troubles.withheld, troubles.lure].map(placeOf)
      const expected = amongListed(committed).filter(pair => !silent.includes(Number(pair.split(' ')[0])))
      const toLure = ` → ${placeOf(troubles.lure)}`
      expect(amongListed(graph)).toEqual(expected.filter(pair => !pair.endsWith(toLure)))

      // 1 batch, 11 titles for the 9 papers without an id and one more for the lure, 1 batch of lists, 2 lists by pages, 1
      // batch for what missing works cite
      expect(standIn.requests.map(({ path }) => path.replace(/\/[0-9a-f]{40}/, '')).sort()).toEqual([
        '/paper/batch',
        '/paper/batch',
        '/paper/batch',
        '/paper/references',
        '/paper/references',
        ...Array.from({ length: 12 }, () => '/paper/search/match'),
      ])
      expect(first.exitCode).toBe(1)
      expect(first.told).toContain(
        'Papers: 47 from 47 lines of the list (38 by id, 8 by title, 1 unresolved)',
      )
      expect(first.told).toMatch(
        /“A Unified Framework for .*” may be “Beyond PetS: .*”.*, not taken: its title is only \d+ % alike/,
      )
      expect(first.told).toContain('its publisher does not let Semantic Scholar show it')
      expect(first.told).toMatch(
        /^Missing papers: \d+ works .*; the references of \d+ of the 100 closest to it are known$/m,
      )
      expect(first.told).toContain('Requests: 17')

      const second = await ran(args, { url: standIn.url })
      expect(standIn.requests).toHaveLength(17)
      expect(second.told).toBe(first.told.replace('Requests: 17', 'Requests: 0'))
      expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe(text)
      await standIn.close()
    }),
  20_000,
)

test('a cache that cannot be used ends with exit code 2 and a message', () =>
  inFolder(async folder => {
    const { exitCode, told } = await ran([...places(folder), '--cache', 'LICENSE', '--offline'])
    expect(exitCode).toBe(2)
    expect(told).toMatch(/^cannot use LICENSE.*: a part of its path is no folder$/m)
  }))
