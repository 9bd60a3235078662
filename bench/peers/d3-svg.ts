/** d3 and SVG: a circle for each paper, a line for each citation, in one group that d3-zoom moves. */
import { select, zoom } from 'd3'
import { isOf, type LayoutName, lineColour, present } from './peer-page.ts'

present(async (stage, { papers, citations, stage: { width, height } }, answered) => {
  const svg = select(stage).append('svg').attr('width', width).attr('height', height)
  const group = svg.append('g')
  const lines = group
    .append('g')
    .attr('stroke', lineColour)
    .attr('stroke-width', 0.6)
    .selectAll('line')
    .data(citations)
    .join('line')
  const circles = group
    .append('g')
    .selectAll('circle')
    .data(papers)
    .join('circle')
    .attr('r', paper => paper.radius)
    .attr('fill', paper => paper.colour)
    .on('mouseenter', (event: MouseEvent) => {
      select(event.currentTarget as Element).attr('stroke', 'black')
      answered()
    })
    .on('mouseleave', (event: MouseEvent) => {
      select(event.currentTarget as Element).attr('stroke', null)
    })
  const place = (layout: LayoutName) => {
    const at = (paper: number) => papers[paper]?.[layout] ?? [0, 0]
    lines
      .attr('x1', ([citing]) => at(citing)[0])
      .attr('y1', ([citing]) => at(citing)[1])
      .attr('x2', ([, cited]) => at(cited)[0])
      .attr('y2', ([, cited]) => at(cited)[1])
    circles.attr('cx', paper => paper[layout][0]).attr('cy', paper => paper[layout][1])
  }
  place('timeline')
  svg.call(
    zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 40])
      .on('zoom', ({ transform }) => group.attr('transform', transform)),
  )
  return {
    async layout(name) {
      place(name)
    },
    async years(first, last) {
      const stays = papers.map(isOf(first, last))
      circles.attr('display', (_, at) => (stays[at] ? null : 'none'))
      lines.attr('display', ([citing, cited]) => (stays[citing] && stays[cited] ? null : 'none'))
    },
  }
})
