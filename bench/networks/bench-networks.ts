/** The networks on which everything is measured, from a short list to a size that no list will reach. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { decodeGraphFile } from '../../src/core/graph-file.ts'
import { anthologyFacts } from './anthology-facts.ts'
import { grownFacts } from './grown-facts.ts'
import { quickGraph } from './quick-graph.ts'

export interface BenchNetwork {
  readonly name: string
  /** As the report calls it. */
  readonly title: string
  /** The graph with all its places. Takes a while. */
  graph(): CitationGraph
}

const root = new URL('../../', import.meta.url)

/** Smallest first; the real one of 16,587 papers only where its folder is named. */
export function benchNetworks(acl: string | undefined): BenchNetwork[] {
  const real = acl === undefined ? [] : [anthology(acl)]
  return [example, grown('1k', 1000, 5000), ...real, grown('100k', 100_000, 500_000)]
}

const example: BenchNetwork = {
  name: 'example',
  title: 'the example, 47 papers and 325 citations',
  graph: () => decodeGraphFile(readFileSync(new URL('data/graph.json', root), 'utf8')),
}

function grown(name: string, papers: number, citations: number): BenchNetwork {
  const [many, more] = [papers.toLocaleString('en-US'), citations.toLocaleString('en-US')]
  return {
    name,
    title: `made up, ${many} papers and ${more} citations`,
    graph: () => (papers > 5000 ? quickGraph : citationGraph)(grownFacts(papers, citations)),
  }
}

function anthology(folder: string): BenchNetwork {
  if (!existsSync(join(folder, 'nodes.tsv')))
    throw new Error(`no nodes.tsv in ${folder}; name the folder: --acl DIR`)
  return {
    name: 'acl',
    title: 'the ACL Anthology Network, 16,587 papers and 94,931 citations',
    graph: () => quickGraph(anthologyFacts(folder)),
  }
}
