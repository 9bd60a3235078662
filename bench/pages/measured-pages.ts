/** Measures the pages: every network on every page in turn, round by round, so that a busy minute of the machine hits all alike. */
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { firstYear } from '../../src/core/paper.ts'
import { type BenchNetwork, benchNetworks } from '../networks/bench-networks.ts'
import type { BenchOptions } from '../part.ts'
import { writeBenchFile } from '../result-files.ts'
import { inTime } from '../words.ts'
import { cairnStage } from './cairn-stage.ts'
import { drawnNetwork } from './drawn-network.ts'
import { installedPeers } from './installed-peers.ts'
import type { NetworkFigures, PageFigures, SubjectFigures } from './page-figures.ts'
import { peers } from './peers.ts'
import { type SentFile, type Site, type SiteServer, siteServer } from './site-server.ts'
import { builtCairn, builtPeer, cairnSite, peerSite } from './sites.ts'
import { cairnSubject, peerSubject, type Subject } from './subject.ts'
import { targetsIn } from './targets.ts'
import { type Surroundings, type VisitPlan, visit } from './visit.ts'

interface Entrant {
  readonly subject: Subject
  readonly url: string
}

export async function measuredPages(
  options: BenchOptions,
  earlier: PageFigures | undefined,
  keep: (figures: PageFigures) => void,
): Promise<PageFigures> {
  const versions = installedPeers()
  const isMeasured = ({ name }: { readonly name: string }) => options.peers?.includes(name) ?? true
  const cairn = await builtCairn()
  const sites = new Map<string, Site>()
  for (const { name } of peers.filter(isMeasured)) sites.set(name, await builtPeer(name))
  const server = await siteServer()
  const networks = new Map((earlier?.networks ?? []).map(network => [network.name, network]))
  let browser = { chromium: earlier?.chromium ?? '', graphics: earlier?.graphics ?? '' }
  const figures = (): PageFigures => ({
    ...browser,
    versions,
    networks: [...networks.values()].sort((a, b) => a.papers - b.papers),
  })
  try {
    for (const network of benchNetworks(options.acl).filter(one => isWanted(one.name, options))) {
      const graph = network.graph()
      const cairnUrl = server.serve('cairn', cairnSite(cairn, graph, network.name === 'example'))
      const drawn = drawnNetwork(graph, (await cairnStage(cairnUrl, 60_000)) ?? usualStage)
      const entrants: Entrant[] = [
        ...cairnSubjects(drawn.papers.length).map(subject => ({ subject, url: cairnUrl })),
        ...[...sites].map(([name, site]) => ({
          subject: peerSubject(name),
          url: server.serve(name, peerSite(site, drawn)),
        })),
      ].filter(({ subject }) => isMeasured(subject))
      const course: Course = {
        network,
        entrants,
        server,
        plan: {
          targets: targetsIn(drawn),
          years: middleYears(graph),
          limits: limitsFor(drawn.papers.length),
          gesture: options.quick ? 500 : 1500,
        },
        seen: ({ chromium, graphics }) => {
          browser = { chromium, graphics }
        },
      }
      const { name, title } = network
      const head = { name, title, papers: drawn.papers.length, citations: drawn.citations.length }
      let subjects = (options.append && networks.get(name)?.subjects) || []
      for (let run = 1; run <= options.runs; run += 1) {
        process.stderr.write(`  ${title}: run ${run} of ${options.runs}\n`)
        subjects = joined(subjects, await round(course))
        networks.set(name, { ...head, limits: course.plan.limits, subjects })
        keep(figures())
      }
    }
  } finally {
    server.close()
  }
  return figures()
}

/** Of a long list Cairn draws the citations that matter most until one asks; it is measured with all of them too. */
function cairnSubjects(papers: number): Subject[] {
  return [cairnSubject('cairn'), ...(papers > 200 ? [cairnSubject('cairn-all', 'lines=all')] : [])]
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

/** What a round goes through. */
interface Course {
  readonly network: BenchNetwork
  readonly entrants: readonly Entrant[]
  readonly server: SiteServer
  readonly plan: Pick<VisitPlan, 'targets' | 'years' | 'limits' | 'gesture'>
  readonly seen: (surroundings: Surroundings) => void
}

/** One visit to each. */
async function round({ network, entrants, server, plan, seen }: Course): Promise<SubjectFigures[]> {
  const found: SubjectFigures[] = []
  for (const { subject, url } of entrants) {
    process.stderr.write(`    ${subject.name}`)
    const begin = performance.now()
    server.sent()
    let sent = { code: 0, fonts: 0, data: 0 }
    const one = await visit(
      { ...plan, subject, url },
      {
        drawn() {
          sent = byKind(server.sent())
        },
        looked(surroundings) {
          seen(surroundings)
          writeBenchFile(`pictures/${network.name}-${subject.name}.png`, surroundings.picture)
        },
      },
    )
    process.stderr.write(` ${inTime(performance.now() - begin)}${one.ended ? `; ${one.ended}` : ''}\n`)
    found.push({ name: subject.name, sent, visits: [one] })
  }
  return found
}

function byKind(files: readonly SentFile[]): SubjectFigures['sent'] {
  const sum = (kinds: RegExp) =>
    files.filter(({ path }) => kinds.test(path)).reduce((bytes, file) => bytes + file.bytes, 0)
  const [code, fonts] = [sum(/\.(?:html|js|css)$/), sum(/\.woff2$/)]
  return { code, fonts, data: sum(/./) - code - fonts }
}

/** With the runs that were there before. */
function joined(before: readonly SubjectFigures[], found: readonly SubjectFigures[]): SubjectFigures[] {
  const names = new Set([...before, ...found].map(({ name }) => name))
  return [...names].flatMap(name => {
    const [earlier, now] = [before, found].map(list => list.find(one => one.name === name))
    const latest = now?.sent.code ? now : (earlier ?? now)
    return latest ? [{ ...latest, visits: [...(earlier?.visits ?? []), ...(now?.visits ?? [])] }] : []
  })
}
