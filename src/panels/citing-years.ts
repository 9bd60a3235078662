/** The sparkline of a paper: how many of the list cite it, by year, as small bars and in words. */
import { max, scaleBand, scaleLinear } from 'd3'
import { html, nothing, svg, type TemplateResult } from 'lit/html.js'
import type { CitationGraph } from '../core/citation-graph.ts'
import { citingYears, type YearOfCitations } from '../state/citing-years.ts'
import { counted } from './phrases.ts'

const width = 288
const height = 28

/** Nothing where too few papers of the list cite it. */
export function citingYearsFigure(graph: CitationGraph, id: string): TemplateResult | typeof nothing {
  const years = citingYears(graph, id)
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  if (first === undefined || last === undefined) return nothing
  const x = scaleBand(
    years.map(({ year }) => year),
    [0, width],
  ).paddingInner(0.2)
  const most = max(years, ({ citations }) => citations) ?? 1
  const y = scaleLinear([0, most], [0, height])
  // A year without any is a hairline, so that the years stay countable.
  const bar = ({ year, citations }: YearOfCitations) => {
    const tall = Math.max(1, y(citations))
    return svg`<rect class=${citations > 0 ? 'some' : 'none'} x=${x(year) ?? 0} y=${height - tall} width=${x.bandwidth()} height=${tall}><title>${year}: ${citations}</title></rect>`
  }
  return html`
    <figure class="by-year">
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label=${inWords(years, most)}>${years.map(bar)}</svg>
      <figcaption aria-hidden="true"><span>${first}</span><span>who cites it here, by year</span><span>${last}</span></figcaption>
    </figure>`
}

/** `Cited here by year: 2 papers in 2018, 4 in 2019, none in 2020, 9 in 2021; most in 2021`. */
function inWords(years: readonly YearOfCitations[], most: number): string {
  const told = years.map(({ year, citations }, at) =>
    at === 0 ? `${counted(citations, 'paper')} in ${year}` : `${citations || 'none'} in ${year}`,
  )
  const peak = years.find(({ citations }) => citations === most)?.year
  return `Cited here by year: ${told.join(', ')}; most in ${peak}`
}
