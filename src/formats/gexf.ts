/** GEXF 1.3 of a network, with places, sizes and colours, for Gephi, Gephi Lite and others. */

import { paperLabel } from '../core/paper.ts'
import type { Mark, Network } from './network.ts'
import type { Column, ColumnType } from './paper-columns.ts'
import { xmlBlock, xmlElement, xmlText } from './xml.ts'

const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  whole: 'integer',
  number: 'double',
  'yes-or-no': 'boolean',
}

/** The network as one GEXF file. */
export function gexf(network: Network): string {
  const nodes = network.papers.map(row =>
    xmlBlock('node', { id: row.key, label: row.mark?.label ?? paperLabel(row.paper) }, [
      ...attributeValues(network.paperColumns, row),
      ...(row.mark ? visible(row.mark) : []),
    ]),
  )
  const edges = network.citations.map((row, id) =>
    xmlBlock(
      'edge',
      { id, source: row.citing, target: row.cited },
      attributeValues(network.citationColumns, row),
    ),
  )
  const root = xmlBlock(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    [
      xmlBlock('meta', { lastmodifieddate: network.date }, [
        xmlElement('creator', {}, 'Cairn'),
        xmlElement('description', {}, xmlText(`${network.title}. ${network.description}`)),
      ]),
      xmlBlock('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' }, [
        attributeNames('node', network.paperColumns),
        attributeNames('edge', network.citationColumns),
        xmlBlock('nodes', { count: nodes.length }, nodes),
        xmlBlock('edges', { count: edges.length }, edges),
      ]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function attributeNames<Row>(kind: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  return xmlBlock(
    'attributes',
    { class: kind, mode: 'static' },
    columns.map(({ name, type }) => xmlElement('attribute', { id: name, title: name, type: types[type] })),
  )
}

function attributeValues<Row>(columns: readonly Column<Row>[], row: Row): string[] {
  const values = columns.flatMap(({ name, value }) => {
    const known = value(row)
    return known === undefined || known === '' ? [] : [xmlElement('attvalue', { for: name, value: known })]
  })
  return values.length === 0 ? [] : [xmlBlock('attvalues', {}, values)]
}

/** In Gephi y grows upwards. */
function visible({ x, y, radius, colour }: Mark): string[] {
  const channel = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16)
  return [
    xmlElement('viz:color', { r: channel(1), g: channel(3), b: channel(5) }),
    xmlElement('viz:position', { x: hundredths(x), y: hundredths(-y), z: 0 }),
    xmlElement('viz:size', { value: hundredths(radius) }),
  ]
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100 || 0
}
