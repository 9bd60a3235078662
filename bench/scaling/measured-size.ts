/** Measures every step on one grown network and prints the figures: run in a process of its own, so that sizes do not share a heap. */
import { citationGraph } from '../../src/core/analysed-graph.ts'
import type { GraphFacts } from '../../src/core/citation-graph.ts'
import { networkOf, widerNetworkOf } from '../../src/core/citation-network.ts'
import { citationRoles } from '../../src/core/citation-roles.ts'
import { communitiesAmong } from '../../src/core/communities.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { dotsOf } from '../../src/core/layouts/all-places.ts'
import { layers } from '../../src/core/layouts/layers.ts'
import { map } from '../../src/core/layouts/map.ts'
import { timeline } from '../../src/core/layouts/timeline.ts'
import { citationCounts, listedPageRank } from '../../src/core/metrics.ts'
import { missingPapers } from '../../src/core/missing-papers.ts'
import { listGroups } from '../../src/core/ordered-list.ts'
import { answerTo, libraryOf } from '../../src/core/reading-answers.ts'
import { searchIndex } from '../../src/core/search-index.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import { filteringBy } from '../../src/state/transitions.ts'
import { firstView } from '../../src/state/view-state.ts'
import { grownFacts } from '../networks/grown-facts.ts'
import type { SizeFigures } from './scaling-figures.ts'
import type { StepId } from './steps.ts'

/** Steps that take long are done once, short ones until so many milliseconds are spent or they were done so often. */
const patience = 2000
const most = 9

function measured(papers: number): SizeFigures {
  const facts = grownFacts(papers, 5 * papers)
  const times: Partial<Record<StepId, number[]>> = {}
  const timed = <Result>(id: StepId, work: () => Result): Result => {
    const own: number[] = []
    let result: Result
    let spent = 0
    do {
      globalThis.gc?.()
      const start = processorTime()
      result = work()
      own.push(processorTime() - start)
      spent += own.at(-1) ?? 0
    } while (spent < patience && own.length < most)
    times[id] = own.map(time => Math.round(time * 1000) / 1000)
    return result
  }
  const start = processorTime()
  const graph = citationGraph(facts)
  const whole = Math.round(processorTime() - start)
  timed('metrics', () => [citationCounts(facts), listedPageRank(facts)])
  const { memberships } = timed('communities', () => communitiesAmong(facts))
  timed('roles', () => citationRoles(facts))
  timeLayouts(facts, memberships, timed)
  const text = timed('encode', () => encodeGraphFile(graph))
  const read = timed('decode', () => decodeGraphFile(text))
  timed('search', () => searchIndex(read))
  timed('appearance', () => createExplorer(read, firstView).appearance.value)
  const explorer = createExplorer(read, firstView)
  let until = 2010
  timed('filter', () => {
    until += 1
    explorer.change(filteringBy({ years: [1990, until] }))
    return explorer.appearance.value
  })
  const { network, wider } = timed('network', () => ({
    network: networkOf(read),
    wider: widerNetworkOf(read),
  }))
  const library = libraryOf({ network, wider, groups: listGroups(read, network) })
  timed('path', () => answerTo(library, 'path', { goals: [papers - 5] }))
  timed('order', () => answerTo(library, 'order', { hoist: true, read: [] }))
  timed('backbone', () => answerTo(library, 'backbone', { length: 8 }))
  const everyTwentieth = Uint8Array.from(network.keys, (_, paper) => (paper % 20 === 0 ? 1 : 0))
  timed('missing', () => missingPapers(network, { list: everyTwentieth }))
  return {
    papers,
    citations: facts.citations.length,
    whole: [whole],
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    fileBytes: text.length,
    times: times as Record<StepId, number[]>,
  }
}

/** Milliseconds of processor time so far: what else runs on the machine hardly counts. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function timeLayouts(
  facts: GraphFacts,
  memberships: ReadonlyMap<string, number>,
  timed: (id: StepId, work: () => unknown) => unknown,
): void {
  const dots = dotsOf(facts, memberships)
  timed('map', () => map(dots))
  timed('timeline', () => timeline(dots))
  timed('layers', () => layers(dots))
}

// What Node compiles on the way shall not count to the smallest size.
measured(60)
process.stdout.write(JSON.stringify(measured(Number(process.argv[2]))))
