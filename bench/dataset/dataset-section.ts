/** The section of the report about bulk datasets, made from the figures alone. */
import type { DatasetFigures, WayFigures } from './dataset-figures.ts'

/** Markdown that begins with a heading of the second level. */
export function datasetSection(figures: DatasetFigures): string {
  const { citations, papers, shards, wanted, ways, harvests } = figures
  const base = ways.find(({ name }) => name === 'zcat | wc -l')
  const rows = ways.map(way => {
    const seconds = middle(way.readings.map(reading => reading.seconds))
    const cpu = middle(way.readings.map(reading => reading.cpuSeconds))
    const speed = way.rows / seconds
    const ratio = base && speed / (base.rows / middle(base.readings.map(reading => reading.seconds)))
    const isCitations = !way.name.startsWith('papers') && way.name !== 'the disk alone'
    return [
      way.name,
      `${seconds.toFixed(1)} s`,
      way.name === 'the disk alone' ? '' : inMillions(speed),
      way.name === 'the disk alone' ? '' : inMillions(way.rows / cpu),
      `${Math.round(way.bytes / seconds / 1e6)} MB/s`,
      ratio && isCitations ? `${ratio.toFixed(2)}×` : '',
    ]
  })
  return [
    '## Bulk datasets',
    `${count(citations)} generated citations and ${count(papers)} papers in ${shards} shards each, with the rows of the real ones; passes of \`npm run graph -- --dataset\` that look for ${count(wanted)} papers, beside what only inflates or only reads. Medians of ${base?.readings.length ?? 0} turns; one file at a time where nothing else is said.`,
    table(
      ['', 'time', 'million rows/s', 'million rows per CPU second', 'of the files', 'against zcat'],
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
  const cpuOf = (name: string) => {
    const way = ways.find(one => one.name === name)
    return way && middle(way.readings.map(({ cpuSeconds }) => cpuSeconds)) / way.rows
  }
  const [gzip, parquet] = [cpuOf('citations'), cpuOf('citations, Parquet')]
  if (gzip === undefined || parquet === undefined) return ''
  return `What bounds a pass over gzipped shards is inflating them: the same pass over the same rows as Parquet takes ${Math.round((100 * parquet) / gzip)} % of the processor time.`
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2
}

function inMillions(rows: number): string {
  return (rows / 1e6).toFixed(rows < 1e7 ? 2 : 1)
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(columns), line(columns.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}
