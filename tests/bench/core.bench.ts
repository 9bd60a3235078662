/** What metrics, communities, layouts and the file cost, as ratios between lists of 50, 500 and 1,000 papers. */
import { bench, describe } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { communitiesAmong } from '../../src/core/communities.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { dotsOf } from '../../src/core/layouts/all-places.ts'
import { layers } from '../../src/core/layouts/layers.ts'
import { map } from '../../src/core/layouts/map.ts'
import { timeline } from '../../src/core/layouts/timeline.ts'
import { listedPapers } from '../../src/core/listed-papers.ts'
import { pageRank } from '../../src/core/metrics.ts'
import { searchIndex } from '../../src/core/search-index.ts'
import { grownFacts } from './grown-facts.ts'

const lists = [50, 500, 1000].map(size => {
  const facts = grownFacts(size)
  const graph = citationGraph(facts)
  const dots = dotsOf(facts, communitiesAmong(facts).memberships)
  return { size, facts, graph, dots, file: encodeGraphFile(graph), cites: listedPapers(facts).cites }
})

const once = { iterations: 1, time: 100, warmupIterations: 0, warmupTime: 0 }

function compare(name: string, work: (list: (typeof lists)[number]) => void): void {
  describe(name, () => {
    for (const list of lists) bench(`${list.size} papers`, () => work(list), once)
  })
}

compare('PageRank', ({ cites }) => pageRank(cites))
compare('communities', ({ facts }) => communitiesAmong(facts))
compare('timeline', ({ dots }) => timeline(dots))
compare('map', ({ dots }) => map(dots))
compare('layers', ({ dots }) => layers(dots))
compare('the whole graph', ({ facts }) => citationGraph(facts))
compare('decoding the file', ({ file }) => decodeGraphFile(file))
compare('indexing for search', ({ graph }) => searchIndex(graph))
