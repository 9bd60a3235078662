/** The legend as it stands under a drawing: what colour, shape, size and signs stand for, in rows that fit. */

import type { CitationGraph } from '../core/citation-graph.ts'
import { completeness } from '../core/completeness.ts'
import type { Appearance } from '../state/appearance.ts'
import { colouringNames } from '../state/groups.ts'
import { mostCitations, radius, sizeScale, sizeValue, sizingNames } from '../state/radius.ts'
import type { ViewState } from '../state/view-state.ts'
import type { MarkLook } from './paper-marks.ts'
import { legendText, type WidthOf } from './typography.ts'

export interface LegendEntry {
  readonly text: string
  /** How many papers, in a quieter colour. */
  readonly tally?: string
  /** Absent for the name of what follows. */
  readonly mark?: MarkLook & { readonly radius: number }
  /** Switched off. */
  readonly muted?: true
}

export interface PlacedEntry extends LegendEntry {
  /** Middle of its mark. */
  readonly markX: number
  readonly textX: number
  readonly tallyX: number
  /** Middle of its row. */
  readonly y: number
}

const plain = { shape: 'circle', hollow: false, ring: false } as const
const signRadius = 4
const groupRadius = 5
const grouped = new Intl.NumberFormat('en')

/** What the legend says of a view: first the groups, then sizes and signs. */
export function legendEntries(
  graph: CitationGraph,
  view: ViewState,
  { groups, theme, papers, dotScale }: Pick<Appearance, 'groups' | 'theme' | 'papers' | 'dotScale'>,
): LegendEntry[][] {
  const most = mostCitations(graph, view.sizing)
  const sign = { ...plain, colour: theme.quiet, radius: signRadius }
  const listed = graph.filterNodes((_, paper) => paper.listed)
  const hasUnsized = listed.some(id => sizeValue(graph.getNodeAttributes(id), view.sizing) === undefined)
  const hasMissing = [...papers.keys()].some(id => graph.hasNode(id) && !graph.getNodeAttribute(id, 'listed'))
  const hasFolded = [...papers.values()].some(({ holds }) => holds)
  return [
    [
      { text: `Colour: ${colouringNames[view.colouring]}` },
      ...groups.map(({ id, name, size, colour, shape }) => ({
        text: name,
        tally: grouped.format(size),
        mark: { ...plain, colour, shape, radius: groupRadius },
        ...(view.muted.includes(id) && { muted: true as const }),
      })),
    ],
    [
      { text: `Size: ${sizingNames[view.sizing]}` },
      ...sizeScale(most).map(value => ({
        text: grouped.format(value),
        mark: { ...sign, radius: dotScale * radius(value, most) },
      })),
      ...(hasUnsized ? [{ text: 'not known', mark: { ...sign, hollow: true } }] : []),
      ...(completeness(graph).referenceLists.complete < listed.length
        ? [{ text: 'reference list not fully known', mark: { ...sign, ring: true } }]
        : []),
      ...(hasFolded ? [{ text: 'a group folded into one', mark: { ...sign, radius: 8, holds: [] } }] : []),
      ...(hasMissing
        ? [
            {
              text: 'not in the list, ×N: cited by N of it',
              mark: { ...sign, colour: theme.neutral, hollow: true },
            },
          ]
        : []),
    ],
  ]
}

const gap = 18
const markGap = 7
const tallyGap = 6
const leastHeight = 24

/** The entries placed in rows of this width; every list of entries begins a row. */
export function placedLegend(
  lists: readonly (readonly LegendEntry[])[],
  width: number,
  widthOf: WidthOf,
): { readonly entries: readonly PlacedEntry[]; readonly height: number } {
  const entries: PlacedEntry[] = []
  let top = 0
  for (const list of lists) {
    for (const row of rowsOf(list, width, widthOf)) {
      const height = Math.max(leastHeight, ...row.map(({ mark }) => 2 * (mark?.radius ?? 0) + 6))
      let x = 0
      for (const entry of row) {
        const radius = markRadius(entry)
        const textX = x + (radius > 0 ? 2 * radius + markGap : 0)
        const tallyX = textX + widthOf(entry.text, legendText) + tallyGap
        entries.push({ ...entry, markX: x + radius, textX, tallyX, y: top + height / 2 })
        x += entryWidth(entry, widthOf) + gap
      }
      top += height
    }
  }
  return { entries, height: top }
}

function rowsOf(list: readonly LegendEntry[], width: number, widthOf: WidthOf): LegendEntry[][] {
  const rows: LegendEntry[][] = []
  let free = 0
  for (const entry of list) {
    const needed = entryWidth(entry, widthOf)
    const row = rows.at(-1)
    if (row && needed <= free) row.push(entry)
    else {
      rows.push([entry])
      free = width
    }
    free -= needed + gap
  }
  return rows
}

function markRadius({ mark }: LegendEntry): number {
  return mark ? mark.radius + (mark.ring ? 3 : 0) : 0
}

function entryWidth(entry: LegendEntry, widthOf: WidthOf): number {
  const mark = entry.mark ? 2 * markRadius(entry) + markGap : 0
  const tally = entry.tally === undefined ? 0 : tallyGap + widthOf(entry.tally, legendText)
  return mark + widthOf(entry.text, legendText) + tally
}
