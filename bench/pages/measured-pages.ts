/** Measures the pages: every network on every page in turn, round by round, so that a busy minute of the machine hits all alike. */
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { firstYear } from '../../src/core/paper.ts'
import { type BenchNetwork, benchNetworks } from '../networks/bench-networks.ts'
import type { BenchOptions } from '../part.ts'
import { writeBenchFile } from '../result-files.ts'
import { cairnStage } from './cairn-stage.ts'
import { drawnNetwork } from './drawn-network.ts'
import { installedPeers } from './installed-peers.ts'
import type { NetworkFigures, PageFigures, SubjectFigures } from './page-figures.ts'
import { peers } from './peers.ts'
import { type SentFile, type Site, type SiteServer, siteServer } from './site-server.ts'
import { builtCairn, builtPeer, cairnSite, peerSite } from './sites.ts'
import { cairnSubject, peerSubject, type Subject } from './subject.ts'
import { targetsIn } from './targets.ts'
import { type Surroundings, type Visit, type VisitPlan, visit } from './visit.ts'

interface Entrant {
  readonly subject: Subject
  readonly url: string
}

export async function measuredPages(
  options: BenchOptions,
  earlier: PageFigures | undefined,
): Promise<PageFigures> {
  const versions = installedPeers()
  const networks = benchNetworks(options.acl).filter(({ name }) => isWanted(name, options))
  const isMeasured = (name: string) => !options.peers || options.peers.includes(name)
  const wanted = peers.filter(({ name }) => isMeasured(name))
  const cairn = await builtCairn()
  const sites = new Map<string, Site>()
  for (const { name } of wanted) sites.set(name, await builtPeer(name))
  const server = await siteServer()
  const figures = new Map((earlier?.networks ?? []).map(network => [network.name, network]))
  let browser = { chromium: earlier?.chromium ?? '', graphics: earlier?.graphics ?? '' }
  try {
    for (const network of networks) {
      const graph = network.graph()
      const cairnUrl = server.serve('cairn', cairnSite(cairn, graph, network.name === 'example'))
      const drawn = drawnNetwork(graph, (await cairnStage(cairnUrl, 60_000)) ?? usualStage)
      const all = drawn.papers.length > 200 ? [cairnSubject('cairn-all', 'lines=all')] : []
      const entrants: Entrant[] = [
        ...[cairnSubject('cairn'), ...all]
          .filter(({ name }) => isMeasured(name))
          .map(subject => ({ subject, url: cairnUrl })),
        ...[...sites].map(([name, site]) => ({
          subject: peerSubject(name),
          url: server.serve(name, peerSite(site, drawn)),
        })),
      ]
      const before = options.append ? figures.get(network.name) : undefined
      const limits = limitsFor(drawn.papers.length)
      const years = middleYears(graph)
      const plan = { targets: targetsIn(drawn), years, limits, gesture: options.quick ? 500 : 1500 }
      const found = await rounds(network, entrants, options, plan, server, seen => {
        browser = { chromium: seen.chromium, graphics: seen.graphics }
      })
      figures.set(network.name, {
        name: network.name,
        title: network.title,
        papers: drawn.papers.length,
        citations: drawn.citations.length,
        limits,
        subjects: joined(before, found),
      })
    }
  } finally {
    server.close()
  }
  return { ...browser, versions, networks: [...figures.values()].sort((a, b) => a.papers - b.papers) }
}

/** Where Cairn cannot tell. */
const usualStage = { left: 317, top: 48, width: 778, height: 694 }

function isWanted(network: string, { networks, quick }: BenchOptions): boolean {
  return networks ? networks.includes(network) : !quick || network === 'example'
}

/** A page that does not keep within these is written down as one that did not, and the next has its turn. */
function limitsFor(papers: number): NetworkFigures['limits'] {
  return papers <= 2000 ? { load: 20_000, deed: 20_000 } : { load: 60_000, deed: 30_000 }
}

/** The years of the middle half of the papers. */
function middleYears(graph: CitationGraph): [number, number] {
  const years = graph
    .mapNodes((_, paper) => (paper.listed ? firstYear(paper) : undefined))
    .filter(year => year !== undefined)
    .sort((a, b) => a - b)
  const at = (share: number) => years[Math.floor(share * (years.length - 1))] ?? 0
  return [at(0.25), at(0.75)]
}

async function rounds(
  network: BenchNetwork,
  entrants: readonly Entrant[],
  options: BenchOptions,
  plan: Pick<VisitPlan, 'targets' | 'years' | 'limits' | 'gesture'>,
  server: SiteServer,
  seen: (surroundings: Surroundings) => void,
): Promise<SubjectFigures[]> {
  const visits = entrants.map((): Visit[] => [])
  const sent = entrants.map(() => ({ code: 0, fonts: 0, data: 0 }))
  for (let run = 0; run < options.runs; run += 1)
    for (const [at, { subject, url }] of entrants.entries()) {
      process.stderr.write(`  ${network.name}, run ${run + 1} of ${options.runs}: ${subject.name}\n`)
      server.sent()
      const one = await visit({ ...plan, subject, url }, surroundings => {
        sent[at] = byKind(server.sent())
        seen(surroundings)
        if (surroundings.picture)
          writeBenchFile(`pictures/${network.name}-${subject.name}.png`, surroundings.picture)
      })
      visits[at]?.push(one)
    }
  return entrants.map(({ subject: { name } }, at) => ({
    name,
    sent: sent[at] ?? { code: 0, fonts: 0, data: 0 },
    visits: visits[at] ?? [],
  }))
}

function byKind(files: readonly SentFile[]): SubjectFigures['sent'] {
  const sum = (kinds: RegExp) =>
    files.filter(({ path }) => kinds.test(path)).reduce((bytes, file) => bytes + file.bytes, 0)
  const [code, fonts] = [sum(/\.(?:html|js|css)$/), sum(/\.woff2$/)]
  return { code, fonts, data: sum(/./) - code - fonts }
}

/** With the runs that were there before. */
function joined(before: NetworkFigures | undefined, found: readonly SubjectFigures[]): SubjectFigures[] {
  const names = new Set([...(before?.subjects ?? []), ...found].map(({ name }) => name))
  return [...names].flatMap(name => {
    const [earlier, now] = [before?.subjects, found].map(list => list?.find(one => one.name === name))
    const latest = now ?? earlier
    return latest ? [{ ...latest, visits: [...(earlier?.visits ?? []), ...(now?.visits ?? [])] }] : []
  })
}
