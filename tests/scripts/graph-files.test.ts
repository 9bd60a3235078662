import { openAsBlob } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeGraphFiles } from '../../scripts/graph-files.ts'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { decodeGraphFile } from '../../src/core/graph-file.ts'
import { corpusIn } from '../../src/element/fetched-corpus.ts'
import { graphOfCorpus } from '../core/graph-of-corpus.ts'
import { diamond, drawnFacts } from '../graphs.ts'
import { inFolder } from './graph-command.ts'

function graphOf(papers: number): CitationGraph {
  const graph = citationGraph(drawnFacts(diamond))
  for (let more = graph.order; more < papers; more += 1)
    graph.addNode(`more ${more}`, graph.getNodeAttributes('a'))
  return graph
}

test('a large graph has a corpus file beside its graph file, with the same papers and citations', () =>
  inFolder(async folder => {
    const out = join(folder, 'graph.json')
    expect(await writeGraphFiles(out, graphOf(3001))).toEqual([out, join(folder, 'graph.corpus')])
    const graph = decodeGraphFile(await readFile(out, 'utf8'))
    const same = graphOfCorpus(await corpusIn(await openAsBlob(join(folder, 'graph.corpus'))))
    expect([same.nodes(), same.size]).toEqual([graph.nodes(), graph.size])
  }))

test('a graph of 3,000 works has none, and that of a larger list goes', () =>
  inFolder(async folder => {
    const out = join(folder, 'graph.json')
    await writeFile(join(folder, 'graph.corpus'), 'of a larger list')
    expect(await writeGraphFiles(out, graphOf(3000))).toEqual([out])
    expect(await readdir(folder)).toEqual(['graph.json'])
  }))

test('a graph file of another name has its corpus beside it under that name', () =>
  inFolder(async folder => {
    const [, corpus] = await writeGraphFiles(join(folder, 'my.graph'), graphOf(3001))
    expect(corpus).toBe(join(folder, 'my.graph.corpus'))
  }))
