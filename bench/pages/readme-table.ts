/** What the README says of the pages: a short table, and its place between two comments. */
import { markdownTable } from '../markdown-table.ts'
import { inBytes, inDigits, inTime } from '../words.ts'
import type { NetworkFigures, PageFigures } from './page-figures.ts'
import { bestPeer, type Measure, measured, subjectOf } from './page-medians.ts'
import { peers } from './peers.ts'

const [opening, closing] = ['<!-- written by npm run bench -->', '<!-- up to here -->']

/** Cairn beside whichever peer is best at each, for every network that was measured. */
export function readmeTable({ networks }: Pick<PageFigures, 'networks'>): string {
  const rows = networks.flatMap(network => [
    row(network, 'until all is drawn', 'drawn', inTime),
    row(network, 'frames a second while moving', 'rate', inDigits),
    ...(network.papers >= 100_000 ? [row(network, 'heap', 'heap', inBytes)] : []),
  ])
  return markdownTable(['', 'Cairn', 'best of the others'], rows)
}

function row(
  network: NetworkFigures,
  what: string,
  measure: Measure,
  inWords: (value: number) => string,
): string[] {
  const words = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) || value === 0 ? 'not within the limit' : inWords(value)
  const best = bestPeer(network, measure)
  const title = peers.find(({ name }) => name === best?.name)?.title
  return [
    `${network.papers.toLocaleString('en-US')} papers: ${what}`,
    words(measured(subjectOf(network, 'cairn'), measure)),
    `${words(best?.value)}${title ? ` (${title})` : ''}`,
  ]
}

/** The README with this table between its two comments. */
export function withTable(readme: string, table: string): string {
  const [before, rest] = readme.split(opening)
  const after = rest?.split(closing)[1]
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${opening} … ${closing}`)
  return `${before}${opening}\n\n${table}\n\n${closing}${after}`
}
