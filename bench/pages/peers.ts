/** The pages beside which Cairn is measured, and how each is set. */

export interface PeerSettings {
  /** Also the name of its file in `peers/`. */
  readonly name: string
  readonly title: string
  readonly packages: readonly string[]
  readonly settings: string
}

export const peers: readonly PeerSettings[] = [
  {
    name: 'd3-svg',
    title: 'd3, SVG',
    packages: ['d3'],
    settings:
      'a `<circle>` for each paper and a `<line>` for each citation in one `<g>` that d3-zoom moves; no labels',
  },
  {
    name: 'sigma-plain',
    title: 'sigma 3, plain',
    packages: ['sigma', 'graphology'],
    settings:
      'settings at their defaults, labels included; no padding, so that all stands where it does for the others',
  },
  {
    name: 'sigma',
    title: 'sigma 3, fast',
    packages: ['sigma', 'graphology'],
    settings: '`EdgeLineProgram`, `NodePointProgram`, `hideEdgesOnMove`, `hideLabelsOnMove`, no labels',
  },
  {
    name: 'sigma-4',
    title: 'sigma 4, fast',
    packages: ['sigma-4', 'graphology'],
    settings: 'its own programs and styles, `hideEdgesOnMove`, `hideLabelsOnMove`, no labels',
  },
  {
    name: 'force-graph',
    title: 'force-graph',
    packages: ['force-graph'],
    settings:
      'nodes fixed, `cooldownTicks(0)`, `autoPauseRedraw(true)`, no particles, no node drag; title on hover',
  },
  {
    name: 'vis-network',
    title: 'vis-network',
    packages: ['vis-network', 'vis-data'],
    settings:
      'physics off, `smooth: false`, `hideEdgesOnDrag`, `hideEdgesOnZoom`, `improvedLayout: false`, no labels, `hover: true`',
  },
  {
    name: 'cytoscape',
    title: 'cytoscape, canvas',
    packages: ['cytoscape'],
    settings:
      'haystack edges, `hideEdgesOnViewport`, `textureOnViewport`, `pixelRatio: 1`, no labels, `autoungrabify`; a class on hover',
  },
  {
    name: 'cytoscape-webgl',
    title: 'cytoscape, WebGL',
    packages: ['cytoscape'],
    settings: 'the same with `renderer: { webgl: true }`',
  },
]
