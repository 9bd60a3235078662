/** The groups that colour and shape stand for: sections, communities or years, in the order of the legend. */
import type { CitationGraph, GraphAttributes, PaperNode } from '../core/citation-graph.ts'
import { firstYear } from '../core/paper.ts'
import { cividis } from './cividis.ts'
import type { Theme } from './theme.ts'
import type { Colouring } from './view-state.ts'

export const shapes = ['circle', 'diamond', 'square', 'triangle', 'hexagon', 'star'] as const
export type Shape = (typeof shapes)[number]

/** What colours stand for, in words. */
export const colouringNames: Readonly<Record<Colouring, string>> = {
  section: 'section',
  community: 'community',
  year: 'year',
}

export interface Group {
  /** Stable name, as it stands in an address: a section's id, `community-2`, `2021`, `~none`. */
  readonly id: string
  readonly name: string
  readonly colour: string
  readonly shape: Shape
  /** How many listed papers belong to it. */
  readonly size: number
  /** Nesting, for sections. */
  readonly depth: number
}

/** No section's id: slugs have no `~`. */
export const ungrouped = '~none'

/** Name of the group that a paper belongs to. */
export function groupOf(paper: PaperNode, colouring: Colouring): string {
  switch (colouring) {
    case 'section':
      return paper.section ?? ungrouped
    case 'community':
      return paper.community === undefined ? ungrouped : communityId(paper.community)
    case 'year':
      return String(firstYear(paper) ?? ungrouped)
  }
}

/** Name of a group of a community, by its place among all. */
export function communityId(index: number): string {
  return `community-${index + 1}`
}

interface Heading {
  readonly id: string
  readonly name: string
  readonly depth: number
}

function headings(
  { sections, communities }: Pick<GraphAttributes, 'sections' | 'communities'>,
  colouring: Colouring,
  used: ReadonlyMap<string, number>,
): Heading[] {
  switch (colouring) {
    case 'section':
      return sections.map(({ id, title, depth }) => ({ id, name: title, depth }))
    case 'community':
      return communities.map(({ name }, index) => ({ id: communityId(index), name, depth: 0 }))
    case 'year':
      return [...used.keys()]
        .filter(id => id !== ungrouped)
        .sort((a, b) => Number(a) - Number(b))
        .map(id => ({ id, name: id, depth: 0 }))
  }
}

/** Name of a group, as the legend has it. */
export function groupName(graph: CitationGraph, group: string, colouring: Colouring): string {
  return headings(graph.getAttributes(), colouring, new Map()).find(({ id }) => id === group)?.name ?? group
}

/** The groups of the listed papers under a colouring. Groups without papers are left out. */
export function groups(graph: CitationGraph, colouring: Colouring, theme: Theme): Group[] {
  const used = new Map<string, number>()
  graph.forEachNode((_, paper) => {
    if (!paper.listed) return
    const id = groupOf(paper, colouring)
    used.set(id, (used.get(id) ?? 0) + 1)
  })
  return legendOf(used, graph.getAttributes(), colouring, theme)
}

/** The groups of these names, each with so many papers. */
export function legendOf(
  used: ReadonlyMap<string, number>,
  attributes: Pick<GraphAttributes, 'sections' | 'communities'>,
  colouring: Colouring,
  theme: Theme,
): Group[] {
  const named = headings(attributes, colouring, used).filter(({ id }) => used.has(id))
  if (used.has(ungrouped)) named.push({ id: ungrouped, name: ungroupedName[colouring], depth: 0 })
  const years = colouring === 'year' ? yearColours(named, theme) : undefined
  return named.map(({ id, name, depth }, index) => ({
    id,
    name,
    depth,
    size: used.get(id) ?? 0,
    colour: id === ungrouped ? theme.neutral : (years?.get(id) ?? cycled(theme.groups, index)),
    shape: years || id === ungrouped ? 'circle' : cycled(shapes, index),
  }))
}

const ungroupedName: Readonly<Record<Colouring, string>> = {
  section: 'Outside any section',
  community: 'No community',
  year: 'Year unknown',
}

function yearColours(named: readonly Heading[], theme: Theme): Map<string, string> {
  const years = named.map(({ id }) => Number(id)).filter(Number.isFinite)
  const first = Math.min(...years)
  const span = Math.max(1, Math.max(...years) - first)
  const [oldest, newest] = theme.years
  return new Map(
    years.map(year => [String(year), cividis(oldest + ((year - first) / span) * (newest - oldest))]),
  )
}

function cycled<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length]
  if (value === undefined) throw new RangeError('nothing to choose from')
  return value
}
