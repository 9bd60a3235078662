/** The JSON of VOSviewer and VOSviewer Online of a network: https://app.vosviewer.com/docs/file-types/json-file-type/. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { firstYear, paperLabel } from '../core/paper.ts'
import type { Network, NetworkPaper } from './network.ts'
import { bestLink } from './paper-links.ts'
import { xmlText } from './xml.ts'

/** Half the width of the square into which VOSviewer's own maps are laid. */
const extent = 1

/** The network as a VOSviewer file; clusters are the communities of the graph that it was taken from. */
export function vosviewer({ title, description, papers, citations }: Network, graph: CitationGraph): string {
  const communities = graph.getAttribute('communities')
  const place = placeIn(papers)
  const strengths = new Map<string, { readonly ends: readonly [string, string]; strength: number }>()
  for (const { citing, cited, evidence } of citations) {
    // Links have no direction there: papers that cite each other have one.
    const pair = citing < cited ? ([citing, cited] as const) : ([cited, citing] as const)
    const link = strengths.get(pair.join('\n'))
    const strength = Math.max(1, evidence.mentions ?? 1)
    if (link) link.strength += strength
    else strengths.set(pair.join('\n'), { ends: [citing, cited], strength })
  }
  const used = new Set(papers.flatMap(({ paper }) => paper.community ?? []))
  const file = {
    network: {
      items: papers.map(row => ({ ...item(row), ...place(row) })),
      links: [...strengths.values()].map(({ ends: [citing, cited], strength }) => ({
        source_id: citing,
        target_id: cited,
        strength,
      })),
      clusters: communities.flatMap(({ name }, at) =>
        used.has(at) ? [{ cluster: at + 1, label: name }] : [],
      ),
    },
    info: { title, description: xmlText(description) },
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

function item({ key, paper, mark }: NetworkPaper): Record<string, unknown> {
  const link = bestLink(paper)
  const year = firstYear(paper)
  const facts = [
    ['Title', paper.title],
    ['Authors', paper.authors.join(', ')],
    ['Venue', paper.venue],
    ['Year', year],
  ]
  return {
    id: key,
    label: mark?.label ?? paperLabel(paper),
    // HTML there.
    description: facts
      .filter(([, fact]) => fact)
      .map(([name, fact]) => `${name}: ${xmlText(String(fact))}`)
      .join('<br>'),
    ...(link && { url: link }),
    ...(paper.community !== undefined && { cluster: paper.community + 1 }),
    weights: {
      'Cited in the list': paper.inListCitations,
      ...(paper.citationCount !== undefined && { Citations: paper.citationCount }),
    },
    ...(year !== undefined && { scores: { 'First year': year } }),
  }
}

/** Places scaled evenly into VOSviewer's square, y upwards. */
function placeIn(papers: readonly NetworkPaper[]): (paper: NetworkPaper) => { x?: number; y?: number } {
  const marks = papers.flatMap(({ mark }) => mark ?? [])
  const [left, right] = [Math.min(...marks.map(({ x }) => x)), Math.max(...marks.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...marks.map(({ y }) => y)), Math.max(...marks.map(({ y }) => y))]
  const scale = (2 * extent) / Math.max(right - left, bottom - top, 1e-9)
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000 || 0
  return ({ mark }) =>
    mark
      ? {
          x: rounded((mark.x - (left + right) / 2) * scale),
          y: rounded(((top + bottom) / 2 - mark.y) * scale),
        }
      : {}
}
