/** The part that follows the cost of every step from a hundred papers to a hundred thousand. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { markdownTable } from './markdown-table.ts'
import type { Goal, Part } from './part.ts'
import {
  curveOf,
  joinedSizes,
  powerOf,
  type ScalingFigures,
  type SizeFigures,
} from './scaling/scaling-figures.ts'
import { scalingPlot } from './scaling/scaling-plot.ts'
import { steps } from './scaling/steps.ts'
import { inBytes, inTime } from './words.ts'

const sizes = [100, 1000, 10_000, 100_000]
const quickSizes = [100, 1000]

/** n log n grows by the power of 1.1; caches and the garbage collector may take as much again. */
const steepest = 1.25

export const scaling: Part<ScalingFigures> = {
  name: 'scaling',
  measured: async ({ quick, append }, earlier) => {
    const found = (quick ? quickSizes : sizes).map(measuredSize)
    return { sizes: append && earlier ? joinedSizes(earlier.sizes, found) : found }
  },
  section: figures => ({
    markdown: markdown(figures),
    plots: { scaling: scalingPlot(figures) },
    goals: goals(figures),
  }),
}

function measuredSize(papers: number): SizeFigures {
  process.stderr.write(`  ${papers.toLocaleString('en-US')} papers\n`)
  const script = fileURLToPath(new URL('./scaling/measured-size.ts', import.meta.url))
  const flags = ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192']
  return JSON.parse(execFileSync(process.execPath, [...flags, script, String(papers)], { encoding: 'utf8' }))
}

function markdown(figures: ScalingFigures): string {
  const titles = figures.sizes.map(({ papers }) => papers.toLocaleString('en-US'))
  const rows = [
    ...steps.map(({ id, title }) => [title, ...timesOf(figures, id)]),
    ['**the whole build**', ...timesOf(figures, 'whole')],
    ['the file', ...figures.sizes.map(({ fileBytes }) => inBytes(fileBytes)), ''],
    ['memory at most', ...figures.sizes.map(({ peakMegabytes }) => inBytes(peakMegabytes * 1e6)), ''],
  ]
  return `## The cost grows as the work grows

Every step on made-up lists of a hundred to a hundred thousand papers with five citations each: medians of processor time (the
machine is shared), each size in a process of its own. The last column is the power of the number of
papers by which the time grew from 1,000 to 100,000 of them: 1.1 for n log n.

![The time of every step against the number of papers, both axes logarithmic](plots/scaling.svg)

${markdownTable(['papers', ...titles, 'power'], rows)}

Up to 300 papers the map is d3-force's own; above, the same forces act on a grid: on lists of 100 to 5,000 papers dots lie as
far apart, citations are as long, and sections as much among themselves. Layers with more than 2,000 papers and way-points give up
the way-points: on lists of 300 to 2,000 papers as many or fewer pairs of citations cross. The timeline is the same to the byte. Above
20,000 papers no citation counts as implied by others. Memory is that of all steps with their graphs, files and indexes together.`
}

function timesOf(figures: ScalingFigures, id: Parameters<typeof curveOf>[1]): string[] {
  const curve = curveOf(figures, id)
  return [...curve.map(({ time }) => inTime(time)), powerOf(curve)?.toFixed(2) ?? '']
}

function goals(figures: ScalingFigures): Goal[] {
  const last = figures.sizes.at(-1)
  if (!last || last.papers < 100_000) return []
  const slopes = steps.map(({ id, title }) => ({ title, slope: powerOf(curveOf(figures, id)) ?? 0 }))
  const worst = slopes.reduce((most, one) => (one.slope > most.slope ? one : most))
  const whole = curveOf(figures, 'whole').at(-1)?.time ?? Number.POSITIVE_INFINITY
  return [
    {
      id: 'slope',
      what: 'No step grows faster than n log n from 1,000 to 100,000 papers',
      figure: `n^${worst.slope.toFixed(2)} (${worst.title})`,
      met: worst.slope <= steepest,
    },
    {
      id: 'large-build',
      what: 'A graph of 100,000 papers and 500,000 citations is built in two minutes',
      figure: inTime(whole),
      met: whole <= 120_000,
    },
  ]
}
