/** The part that measures the harvest: requests, time and memory of going from a list to its graph file, on a stand-in for Semantic Scholar. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCorrections } from '../src/formats/corrections-file.ts'
import { parseReadingList } from '../src/formats/reading-list-file.ts'
import { realCatalogue } from '../tests/stand-in/real-catalogue.ts'
import { startedStandIn } from '../tests/stand-in/stand-in.ts'
import { grownCatalogue } from './harvest/grown-catalogue.ts'
import type { HarvestFigures, ParseFigures, RequestFigures, RunFigures } from './harvest/harvest-figures.ts'
import { measuredRequests } from './harvest/measured-requests.ts'
import { measuredRun } from './harvest/measured-run.ts'
import { markdownTable } from './markdown-table.ts'
import type { Goal, Part } from './part.ts'
import { median } from './statistics.ts'
import { inTime } from './words.ts'

export const harvest: Part<HarvestFigures> = {
  name: 'harvest',
  measured: async ({ quick }) => {
    const sizes = quick ? [50] : [500, 5000]
    const requests = [await exampleRequests()]
    const runs: RunFigures[] = []
    for (const papers of sizes) {
      const { list, records } = grownCatalogue(papers)
      process.stderr.write(`  ${papers} papers\n`)
      const input = { list: parseReadingList(list, 'list.md').value, corrections: [], bibliographies: [] }
      requests.push(await measuredRequests(input, records))
      runs.push(...(await measuredRuns(papers, list, records)))
    }
    const parses = (quick ? [1000] : [1000, 10_000]).flatMap(lines => [
      parsed('markdown', lines),
      parsed('bibtex', lines),
    ])
    return { requests, runs, parses }
  },
  section: figures => ({ markdown: markdown(figures), goals: goals(figures) }),
}

async function exampleRequests(): Promise<RequestFigures> {
  const text = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
  const input = {
    list: parseReadingList(text('reading-list.md'), 'reading-list.md').value,
    corrections: parseCorrections(text('corrections.json'), 'corrections.json').value,
    bibliographies: [],
  }
  return measuredRequests(input, realCatalogue())
}

/** A harvest and a second run from what the first one stored, as processes. */
async function measuredRuns(
  papers: number,
  list: string,
  records: Parameters<typeof measuredRequests>[1],
): Promise<RunFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
  const standIn = await startedStandIn({ records })
  try {
    writeFileSync(join(folder, 'list.md'), list)
    const places = ['--out', join(folder, 'graph.json'), '--cache', join(folder, 'cache')]
    const none = ['--bibliographies', 'tests/scripts', '--rate', '1000']
    const run = async (isFromCache: boolean): Promise<RunFigures> => {
      const args = [join(folder, 'list.md'), ...places, ...none, ...(isFromCache ? ['--fresh-layout'] : [])]
      const { seconds, peakMegabytes } = await measuredRun('scripts/graph.ts', args, {
        S2_API_URL: standIn.url,
      })
      return { papers, isFromCache, seconds, peakMegabytes }
    }
    return [await run(false), await run(true)]
  } finally {
    await standIn.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function parsed(format: ParseFigures['format'], lines: number): ParseFigures {
  const script = fileURLToPath(new URL('./harvest/parsed-list.ts', import.meta.url))
  const args = ['--import', 'tsx', '--expose-gc', script, format, String(lines)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

function all({ batches, titles, pages }: RequestFigures): number {
  return batches + titles + pages
}

function markdown({ requests, runs, parses }: HarvestFigures): string {
  const asked = requests.map(one => [
    one.papers.toLocaleString('en-US'),
    String(one.byTitle),
    `${all(one)} (${one.batches} batches, ${one.titles} titles, ${one.pages} pages)`,
    inTime(1000 * all(one)),
    inTime(1000 * one.seconds),
    String(one.onePerPaper),
    inTime(1000 * one.onePerPaper),
    `${(one.onePerPaper / one.seconds).toFixed(1)}×`,
  ])
  const ran = runs.map(({ papers, isFromCache, seconds, peakMegabytes }) => [
    `${papers.toLocaleString('en-US')} papers, ${isFromCache ? 'again, from its cache' : 'asked for'}`,
    inTime(1000 * seconds),
    `${peakMegabytes} MB`,
  ])
  const read = parses.map(({ format, lines, entries, milliseconds, peakMegabytes }) => [
    `${format}, ${lines.toLocaleString('en-US')} lines`,
    entries.toLocaleString('en-US'),
    inTime(median(milliseconds) ?? 0),
    `${peakMegabytes} MB`,
  ])
  return `## The harvest

Semantic Scholar asks for at most one request a second. Below, a stand-in answers as the real API was seen to, the example with
its troubles (withheld and short lists, works without ids); the lists of hundreds and thousands are made up, one paper in
five known by its title alone, with forty references each. The clock moves by what Cairn waits and by what answers were seen to take (four
seconds for a batch, one for anything else), so nobody really waits. A tool that asks once for each paper and once for each page of
its references is counted, at one request a second.

${markdownTable(['papers', 'by title', 'requests', 'at one a second', 'with slow answers', 'one per paper', 'its seconds', 'times as long'], asked)}

Titles cannot be asked for in batches: each takes a request, and they are nearly all of the requests above.

Whole runs of \`npm run graph\`, list to graph file, as processes (at a thousand requests a second, on loopback):

${markdownTable(['run', 'processor time', 'memory at most'], ran)}

No answer stays in memory. What grows with the list are the facts of its papers and of all works that they cite, each kept once.

Reading a list, without asking anybody:

${markdownTable(['list', 'papers', 'processor time', 'memory beyond before'], read)}`
}

function goals({ requests, runs, parses }: HarvestFigures): Goal[] {
  const largest = requests.at(-1)
  const [small, large] = [
    runs.find(({ papers }) => papers === 500),
    runs.find(({ papers }) => papers === 5000),
  ]
  const slowest = parses
    .filter(({ lines }) => lines > 5000)
    .reduce((most, { milliseconds }) => Math.max(most, median(milliseconds) ?? 0), 0)
  return [
    ...(largest && largest.papers >= 5000
      ? [
          {
            id: 'requests',
            what: 'A list of 5,000 papers takes at most a quarter of the requests that one per paper takes',
            figure: `${all(largest)} of ${largest.onePerPaper}`,
            met: 4 * all(largest) <= largest.onePerPaper,
          },
        ]
      : []),
    ...(small && large
      ? [
          {
            id: 'harvest-memory',
            what: 'Ten times the papers take at most four times the memory',
            figure: `${small.peakMegabytes} MB and ${large.peakMegabytes} MB`,
            met: large.peakMegabytes <= 4 * small.peakMegabytes,
          },
        ]
      : []),
    ...(slowest > 0
      ? [
          {
            id: 'parse',
            what: 'A list of 10,000 lines is read in two seconds',
            figure: inTime(slowest),
            met: slowest <= 2000,
          },
        ]
      : []),
  ]
}
