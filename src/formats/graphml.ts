/** GraphML of a network, for Gephi, Gephi Lite, yEd, Cytoscape, networkx and igraph. */

import { paperLabel } from '../core/paper.ts'
import type { Network, NetworkPaper } from './network.ts'
import type { Column, ColumnType } from './paper-columns.ts'
import { xmlBlock, xmlElement, xmlText } from './xml.ts'

const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  whole: 'int',
  number: 'double',
  'yes-or-no': 'boolean',
}

/** How a paper is drawn, under the names by which Gephi knows it; y grows upwards there. */
const drawn: readonly Column<NetworkPaper>[] = [
  {
    name: 'label',
    type: 'text',
    meaning: 'What stands beside it in the drawing.',
    value: ({ mark, paper }) => mark?.label ?? paperLabel(paper),
  },
  place('x', 'From left to right.', ({ mark }) => mark?.x),
  place('y', 'From bottom to top.', ({ mark }) => mark && -mark.y),
  place('size', 'Radius in the drawing.', ({ mark }) => mark?.radius),
  channel('r', 'Red, 0 to 255.', 1),
  channel('g', 'Green, 0 to 255.', 3),
  channel('b', 'Blue, 0 to 255.', 5),
]

function place(
  name: string,
  meaning: string,
  value: (paper: NetworkPaper) => number | undefined,
): Column<NetworkPaper> {
  const rounded = (paper: NetworkPaper) => {
    const exact = value(paper)
    return exact === undefined ? undefined : Math.round(exact * 100) / 100 || 0
  }
  return { name, type: 'number', meaning, value: rounded }
}

function channel(name: string, meaning: string, from: number): Column<NetworkPaper> {
  return {
    name,
    type: 'whole',
    meaning,
    value: ({ mark }) => mark && Number.parseInt(mark.colour.slice(from, from + 2), 16),
  }
}

/** The network as one GraphML file. */
export function graphml(network: Network): string {
  const paperColumns = [...network.paperColumns, ...drawn]
  const root = xmlBlock('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    xmlElement('desc', {}, xmlText(`${network.title}. ${network.description}`)),
    ...keys('node', paperColumns),
    ...keys('edge', network.citationColumns),
    xmlBlock('graph', { id: 'citations', edgedefault: 'directed' }, [
      ...network.papers.map(row => xmlBlock('node', { id: row.key }, data('node', paperColumns, row))),
      ...network.citations.map(row =>
        xmlBlock(
          'edge',
          { source: row.citing, target: row.cited },
          data('edge', network.citationColumns, row),
        ),
      ),
    ]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

type Kind = 'node' | 'edge'

function keys<Row>(kind: Kind, columns: readonly Column<Row>[]): string[] {
  return columns.map(({ name, type, meaning }) =>
    xmlElement(
      'key',
      { id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': types[type] },
      xmlElement('desc', {}, xmlText(meaning)),
    ),
  )
}

function data<Row>(kind: Kind, columns: readonly Column<Row>[], row: Row): string[] {
  return columns.flatMap(({ name, value }) => {
    const known = value(row)
    if (known === undefined || known === '') return []
    return [xmlElement('data', { key: `${kind}-${name}` }, xmlText(String(known)))]
  })
}
