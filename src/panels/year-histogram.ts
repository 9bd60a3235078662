/** The histogram of years: how many listed papers first appeared when, and the span that is brushed. */
import { brushX, create, max, type Selection, scaleBand, scaleLinear } from 'd3'
import { live } from 'lit/directives/live.js'
import { html, type TemplateResult } from 'lit/html.js'
import type { CitationGraph } from '../core/citation-graph.ts'
import { firstYear } from '../core/paper.ts'

type Years = readonly [first: number, last: number]

const width = 240
const height = 44

/** The histogram as a function of the brushed years; `choose` hears of a new span, or of none. */
export function yearHistogram(
  graph: CitationGraph,
  choose: (years: Years | undefined) => void,
): (years: Years | undefined) => TemplateResult {
  const papers = new Map<number, number>()
  graph.forEachNode((_, paper) => {
    const year = paper.listed ? firstYear(paper) : undefined
    if (year !== undefined) papers.set(year, (papers.get(year) ?? 0) + 1)
  })
  const known = [...papers.keys()]
  const [first, last] = [Math.min(...known), Math.max(...known)]
  if (!(last > first)) return () => html``
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const x = scaleBand(years, [0, width]).paddingInner(0.12)
  const y = scaleLinear([0, max(papers.values()) ?? 1], [0, height])

  const svg = create('svg')
    .attr('viewBox', `0 0 ${width} ${height + 1}`)
    .attr('aria-hidden', 'true')
  const bars = svg
    .append('g')
    .selectAll('rect')
    .data(years)
    .join('rect')
    .attr('x', year => x(year) ?? 0)
    .attr('width', x.bandwidth())
    .attr('y', year => height - y(papers.get(year) ?? 0))
    .attr('height', year => y(papers.get(year) ?? 0))
  const yearAt = (at: number) =>
    years[Math.max(0, Math.min(years.length - 1, Math.floor(at / x.step())))] ?? first
  const brush = brushX<undefined>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .on('end', ({ selection, sourceEvent }: { selection: [number, number] | null; sourceEvent?: Event }) => {
      if (!sourceEvent) return
      choose(selection ? [yearAt(selection[0] + 1), yearAt(selection[1] - 1)] : undefined)
    })
  const brushed: Selection<SVGGElement, undefined, null, undefined> = svg.append('g').call(brush)

  return chosen => {
    const [from, to] = chosen ?? [first, last]
    bars.attr('class', year => (year >= from && year <= to ? 'in' : 'out'))
    const left = x(Math.max(first, Math.min(from, last))) ?? 0
    const right = (x(Math.max(first, Math.min(to, last))) ?? 0) + x.bandwidth()
    brushed.call(brush.move, chosen ? [left, right] : null)
    const onSelect =
      (end: 0 | 1) =>
      ({ target }: Event) => {
        if (!(target instanceof HTMLSelectElement)) return
        const year = Number(target.value)
        const span: Years = end === 0 ? [year, Math.max(year, to)] : [Math.min(from, year), year]
        choose(span[0] === first && span[1] === last ? undefined : span)
      }
    const select = (label: string, value: number, end: 0 | 1) => html`
      <select aria-label=${label} @change=${onSelect(end)}>
        ${years.map(year => html`<option value=${year} .selected=${live(year === value)}>${year}</option>`)}
      </select>`
    return html`
      <div class="histogram">
        ${svg.node()}
        <p>${select('First year', from, 0)}<span>brush the years</span>${select('Last year', to, 1)}</p>
      </div>`
  }
}
