/** vis-network set for large graphs: no physics, straight lines, edges hidden while moving, no improved layout. */
import { DataSet } from 'vis-data/peer'
import { Network } from 'vis-network/peer'
import { isOf, lineColour, present } from './peer-page.ts'

present(async (stage, { papers, citations, stage: { width, height } }, answered) => {
  const nodes = new DataSet(
    papers.map(({ radius, colour, timeline: [x, y] }, id) => ({
      id,
      x,
      y,
      size: radius,
      color: colour,
      hidden: false,
    })),
  )
  const edges = new DataSet(citations.map(([from, to], id) => ({ id, from, to })))
  const network = new Network(
    stage,
    { nodes, edges },
    {
      autoResize: false,
      width: `${width}px`,
      height: `${height}px`,
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', borderWidth: 0 },
      edges: { smooth: false, width: 0.6, color: { color: lineColour, inherit: false } },
      interaction: {
        dragNodes: false,
        hideEdgesOnDrag: true,
        hideEdgesOnZoom: true,
        hover: true,
        hoverConnectedEdges: false,
        tooltipDelay: 0,
      },
    },
  )
  const rendered = () => new Promise<void>(resolve => network.once('afterDrawing', () => resolve()))
  network.on('hoverNode', answered)
  network.moveTo({ position: { x: width / 2, y: height / 2 }, scale: 1, animation: false })
  await rendered()
  return {
    async layout(name) {
      const drawn = rendered()
      nodes.update(papers.map((paper, id) => ({ id, x: paper[name][0], y: paper[name][1] })))
      await drawn
    },
    async years(first, last) {
      const stays = papers.map(isOf(first, last))
      const drawn = rendered()
      nodes.update(stays.map((stay, id) => ({ id, hidden: !stay })))
      await drawn
    },
  }
})
