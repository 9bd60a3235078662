/** Plots with two logarithmic axes and a line for each series, named at its end: SVG text made by d3, for the report. */
import { extent, line, scaleLog } from 'd3'

export interface Series {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Drawn stronger than the others. */
  readonly isOurs?: boolean
}

export interface Panel {
  readonly title: string
  readonly series: readonly Series[]
  readonly xLabel: string
  /** How a value of the vertical axis reads. */
  readonly inWords: (value: number) => string
}

const [width, height] = [430, 300]
const margin = { top: 34, right: 120, bottom: 40, left: 62 }
const colours = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#8c6bb1',
  '#7a7a7a',
  '#b07d3c',
  '#4d4d00',
  '#0b3d66',
]
const accent = '#c0391b'

/** Panels in a grid of two columns. */
export function linePlot(panels: readonly Panel[]): string {
  const rows = Math.ceil(panels.length / 2)
  const columns = Math.min(2, panels.length)
  const [w, h] = [columns * width, rows * height]
  const drawn = panels.map(
    (panel, at) =>
      `<g transform="translate(${(at % 2) * width} ${Math.floor(at / 2) * height})">${drawnPanel(panel)}</g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" font-family="'Source Sans 3', Helvetica, Arial, sans-serif" font-size="12">
<rect width="${w}" height="${h}" fill="#faf7f0"/>
${drawn.join('\n')}
</svg>
`
}

function drawnPanel({ title, series, xLabel, inWords }: Panel): string {
  const points = series.flatMap(one => one.points)
  const x = logScale(
    points.map(([value]) => value),
    [margin.left, width - margin.right],
  )
  const y = logScale(
    points.map(([, value]) => value),
    [height - margin.bottom, margin.top],
  )
  const path = line<readonly [number, number]>(
    ([a]) => digits(x(a)),
    ([, b]) => digits(y(b)),
  )
  const ends = apart(series.flatMap(one => endOf(one, y)))
  return [
    `<text x="${margin.left}" y="18" font-weight="600" fill="#222">${escaped(title)}</text>`,
    ...tens(y.domain()).map(
      value =>
        `<path d="M${margin.left} ${digits(y(value))}H${width - margin.right}" stroke="#ddd8cc"/><text x="${margin.left - 6}" y="${digits(y(value) + 4)}" text-anchor="end" fill="#666">${escaped(inWords(value))}</text>`,
    ),
    ...tens(x.domain()).map(
      value =>
        `<text x="${digits(x(value))}" y="${height - margin.bottom + 16}" text-anchor="middle" fill="#666">${value.toLocaleString('en-US')}</text>`,
    ),
    `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 8}" text-anchor="middle" fill="#666">${escaped(xLabel)}</text>`,
    ...series.map((one, at) => {
      const stroke = colourOf(one, at)
      const dots = one.points.map(
        ([a, b]) => `<circle cx="${digits(x(a))}" cy="${digits(y(b))}" r="${one.isOurs ? 3.5 : 2.5}"/>`,
      )
      return `<g fill="${stroke}"><path d="${path([...one.points]) ?? ''}" fill="none" stroke="${stroke}" stroke-width="${one.isOurs ? 2.5 : 1.3}"/>${dots.join('')}</g>`
    }),
    ...ends.map(({ name, y: end, at }) => {
      const one = series.find(other => other.name === name)
      const start = one?.points.at(-1)?.[0] ?? 1
      return `<text x="${digits(x(start) + 8)}" y="${digits(end + 4)}" fill="${one ? colourOf(one, at) : '#222'}"${one?.isOurs ? ' font-weight="700"' : ''}>${escaped(name)}</text>`
    }),
  ].join('\n')

  function endOf(one: Series, scale: (value: number) => number): { name: string; y: number; at: number }[] {
    const last = one.points.at(-1)
    return last ? [{ name: one.name, y: scale(last[1]), at: series.indexOf(one) }] : []
  }
}

function colourOf({ isOurs }: Series, at: number): string {
  return isOurs ? accent : (colours[at % colours.length] ?? accent)
}

function logScale(values: readonly number[], range: readonly [number, number]) {
  const [least = 1, most = 10] = extent(values)
  return scaleLog(least === most ? [least / 2, most * 2] : [least / 1.1, most * 1.1], range)
}

/** The powers of ten between two numbers; of a narrow span also twos and fives. */
function tens([least = 1, most = 10]: readonly number[]): number[] {
  const powers = Array.from({ length: 20 }, (_, at) => 10 ** (at - 6))
  const within = (values: readonly number[]) => values.filter(value => value >= least && value <= most)
  const round = within(powers)
  return round.length >= 2 ? round : within(powers.flatMap(power => [power, 2 * power, 5 * power]))
}

/** Names pushed down until none overprints another. */
function apart<End extends { readonly y: number }>(ends: readonly End[]): End[] {
  let least = Number.NEGATIVE_INFINITY
  return [...ends]
    .sort((a, b) => a.y - b.y)
    .map(end => {
      least = Math.max(end.y, least + 14)
      return { ...end, y: least }
    })
}

function digits(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, found => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found] ?? found)
}
