/** The cost of every step against the number of papers, both axes logarithmic, as an SVG that suits light and dark pages. */
import { line, type ScaleLogarithmic, scaleLog } from 'd3'
import { isotonic } from '../../src/core/layouts/isotonic.ts'
import { dark, light, type Theme } from '../../src/state/theme.ts'
import { type Curve, curveOf, type ScalingFigures } from './scaling-figures.ts'
import { type Step, steps } from './steps.ts'

const size = { width: 1130, height: 560 }
const panel = { width: 300, top: 92, bottom: 506, left: [72, 618] } as const
const lineHeight = 16
/** Milliseconds. */
const times = [0.1, 1, 10, 100, 1000, 10_000, 100_000] as const

const titles: Readonly<Record<Step['plot'], string>> = {
  build: 'Building the graph',
  use: 'Opening it and asking it',
}

interface Named {
  readonly title: string
  readonly curve: Curve
  readonly isWhole?: boolean
}

export function scalingPlot(figures: ScalingFigures): string {
  const papers = figures.sizes.map(size => size.papers)
  const last = papers.at(-1) ?? 0
  const x = scaleLog()
    .domain([papers[0] ?? 1, last])
    .range([0, panel.width])
  const y = scaleLog()
    .domain([times[0], times.at(-1) ?? 1])
    .range([panel.bottom, panel.top])
  const panels = (['build', 'use'] as const).map((plot, at) => {
    const own: Named[] = steps
      .filter(step => step.plot === plot)
      .map(({ id, title }) => ({ title, curve: curveOf(figures, id) }))
    if (plot === 'build')
      own.push({ title: 'the whole build', curve: curveOf(figures, 'whole'), isWhole: true })
    return `<g transform="translate(${panel.left[at]} 0)">
<text class="ink title" y="${panel.top - 22}">${titles[plot]}</text>
${axes(x, y, papers)}
${guides(x, y, last)}
${own.map(named => path(x, y, named)).join('\n')}
${labels(y, own)}
</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-labelledby="scaling-title">
<title id="scaling-title">Time of every step for lists of ${papers.map(count => count.toLocaleString('en-US')).join(', ')} papers: all curves run about as steep as n log n</title>
<style>
text { font: 13px "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
.title { font: 600 17px "Source Serif 4", Georgia, serif; }
${colours(light)}
@media (prefers-color-scheme: dark) {
${colours(dark)}
}
</style>
<rect class="paper" width="100%" height="100%"/>
<text class="quiet" x="${panel.left[0]}" y="34">Processor time of each step against the number of papers, with five citations each. One step right: ten times the papers. One step up: ten times the time.</text>
${panels.join('\n')}
</svg>
`
}

function colours({ background, ink, quiet, hairline, accent }: Theme): string {
  return `.paper { fill: ${background}; } .ink { fill: ${ink}; } .quiet { fill: ${quiet}; } .whole { fill: ${accent}; }
.rule { stroke: ${hairline}; } .guide { stroke: ${quiet}; stroke-dasharray: 1 5; stroke-linecap: round; fill: none; }
.curve { stroke: ${ink}; fill: none; stroke-width: 1.3; stroke-linejoin: round; } .curve.all { stroke: ${accent}; stroke-width: 2.4; }
.dot { fill: ${ink}; } .dot.all { fill: ${accent}; } .leader { stroke: ${quiet}; stroke-width: 0.6; fill: none; }`
}

type Scale = ScaleLogarithmic<number, number>

function axes(x: Scale, y: Scale, papers: readonly number[]): string {
  const rows = times.map(
    time =>
      `<line class="rule" x2="${panel.width}" y1="${r(y(time))}" y2="${r(y(time))}"/><text class="quiet" x="-10" y="${r(y(time) + 4)}" text-anchor="end">${timeText(time)}</text>`,
  )
  const columns = papers.map(
    count =>
      `<text class="quiet" x="${r(x(count))}" y="${panel.bottom + 22}" text-anchor="middle">${count.toLocaleString('en-US')}</text>`,
  )
  return [...rows, ...columns].join('\n')
}

/** Lines as steep as n log n, for the eye to compare with. */
function guides(x: Scale, y: Scale, last: number): string {
  const cost = (papers: number) => papers * Math.log(papers)
  const [from = 1, to = 1] = x.domain()
  const sizes = [from, Math.sqrt(from * to), to]
  const lines = [3, 300, 30_000].map(end => {
    const points = sizes.map(papers => [x(papers), y((end * cost(papers)) / cost(last))] as const)
    return `<path class="guide" d="${pathText(points.filter(([, height]) => height <= panel.bottom))}"/>`
  })
  return `${lines.join('\n')}
<text class="quiet" x="48" y="${panel.bottom - 8}" font-style="italic">as steep as n log n</text>`
}

function path(x: Scale, y: Scale, { curve, isWhole }: Named): string {
  const points = curve.map(({ papers, time }) => [x(papers), y(time)] as const)
  const all = isWhole ? ' all' : ''
  const dots = points.map(
    ([left, top]) => `<circle class="dot${all}" cx="${r(left)}" cy="${r(top)}" r="${isWhole ? 3 : 2}"/>`,
  )
  return `<path class="curve${all}" d="${pathText(points)}"/>${dots.join('')}`
}

/** The name of each curve where it ends, moved up or down until none lies on another. */
function labels(y: Scale, named: readonly Named[]): string {
  const ends = named
    .flatMap(one => {
      const end = one.curve.at(-1)
      return end ? [{ ...one, time: end.time, height: y(end.time) }] : []
    })
    .sort((a, b) => a.height - b.height)
  const places = isotonic(
    ends.map(({ height }, at) => height - at * lineHeight),
    ends.map(() => 1),
  )
  return ends
    .map(({ title, time, height, isWhole }, at) => {
      const top = (places[at] ?? 0) + at * lineHeight
      return `<path class="leader" d="M${panel.width + 5},${r(height)}L${panel.width + 18},${r(top)}"/><text class="${isWhole ? 'whole' : 'ink'}" x="${panel.width + 22}" y="${r(top + 4)}">${title} <tspan class="quiet">${timeText(time)}</tspan></text>`
    })
    .join('\n')
}

function pathText(points: readonly (readonly [number, number])[]): string {
  return (
    line<readonly [number, number]>(
      ([left]) => r(left),
      ([, top]) => r(top),
    )(points) ?? ''
  )
}

/** `0.1 ms`, `3 s`. */
function timeText(time: number): string {
  const digits = (value: number) => String(Number(value.toPrecision(value < 100 ? 2 : 3)))
  return time < 1000 ? `${digits(time)} ms` : `${digits(time / 1000)} s`
}

function r(value: number): number {
  return Math.round(value * 10) / 10
}
