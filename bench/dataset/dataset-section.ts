/** The section of the report about bulk datasets, made from the figures alone. */
import { markdownTable } from '../markdown-table.ts'
import { median } from '../statistics.ts'
import type { DatasetFigures, WayFigures } from './dataset-figures.ts'

/** Markdown that begins with a heading of the second level. */
export function datasetSection(figures: DatasetFigures): string {
  const { citations, papers, shards, wanted, ways, harvests } = figures
  const base = ways.find(({ name }) => name === 'zcat | wc -l')
  const rows = ways.map(way => {
    const [seconds, cpu] = [secondsOf(way), cpuSecondsOf(way)]
    const isDisk = way.name === 'the disk alone'
    const speed = way.rows / cpu / 1e6
    const isComparable = base !== undefined && !isDisk && !way.name.startsWith('papers')
    return [
      way.name,
      `${seconds.toFixed(1)} s`,
      `${Math.round(way.bytes / seconds / 1e6)} MB/s`,
      `${cpu.toFixed(1)} s`,
      isDisk ? '' : speed.toFixed(speed < 10 ? 2 : 1),
      isComparable ? inTimes(cpuSecondsOf(base) / base.rows / (cpu / way.rows)) : '',
    ]
  })
  return [
    '## Bulk datasets',
    `${count(citations)} generated citations and ${count(papers)} papers in ${shards} shards each, with the rows of the real ones; passes of \`npm run graph -- --dataset\` that look for ${count(wanted)} papers, beside what only inflates or only reads. Medians of ${base?.readings.length ?? 0} turns; one file at a time where nothing else is said. The time includes waiting for processors that others use, the CPU time does not: it is what the last two columns rest on.`,
    table(
      ['', 'time', 'of the files', 'CPU time', 'million rows per CPU second', 'times as fast as zcat'],
      rows,
    ),
    'Whole harvests from these shards, in five passes over them, each once and in a process of its own:',
    table(
      ['from', 'papers of the list', 'references', 'time', 'CPU time', 'most memory'],
      harvests.map(harvest => [
        harvest.name,
        count(harvest.found),
        count(harvest.references),
        `${harvest.seconds.toFixed(0)} s`,
        `${harvest.cpuSeconds.toFixed(0)} s`,
        `${Math.round(harvest.peakBytes / 1e6)} MB`,
      ]),
    ),
    'What the figures mean for a full release is told in [docs/scale.md](../docs/scale.md).',
    limits(ways),
  ].join('\n\n')
}

/** What bounds a pass, by the figures. */
function limits(ways: readonly WayFigures[]): string {
  const find = (name: string) => ways.find(way => way.name === name)
  const [gzip, parquet] = [find('citations'), find('citations, Parquet')]
  if (gzip === undefined || parquet === undefined) return ''
  const share = Math.round((100 * cpuSecondsOf(parquet)) / cpuSecondsOf(gzip))
  return `What bounds a pass over gzipped shards is inflating and parsing what is not wanted, most of all inflating: the same pass over the same rows as Parquet takes ${share} % of the CPU time.`
}

function secondsOf({ readings }: WayFigures): number {
  return median(readings.map(({ seconds }) => seconds)) ?? Number.NaN
}

function cpuSecondsOf({ readings }: WayFigures): number {
  return median(readings.map(({ cpuSeconds }) => cpuSeconds)) ?? Number.NaN
}

function inTimes(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)}×`
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(
    columns,
    rows.map(row => row.map(cell => cell.replaceAll('|', '\\|'))),
  )
}
