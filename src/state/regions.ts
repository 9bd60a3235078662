/** The regions of the map: where the papers of a group stand together, and the name that is written there. */

import type { Group } from './groups.ts'
import type { Box } from './label-placement.ts'

export interface Region {
  readonly id: string
  readonly name: string
  readonly colour: string
  /** Around its papers, in stage pixels before zooming. */
  readonly bounds: Box
}

/** Fewer papers make no region. */
const fewest = 3

interface Stander {
  readonly group: string | undefined
  readonly x: number
  readonly y: number
}

/**
 * The regions of these papers, in the order of the groups. Papers far out belong to the group, but do not stretch its
 * region: bounds hold the middle three fifths in each direction.
 */
export function regions(papers: Iterable<Stander>, groups: readonly Group[]): Region[] {
  const standing = new Map<string, Stander[]>()
  for (const paper of papers) {
    if (paper.group === undefined) continue
    const others = standing.get(paper.group)
    if (others) others.push(paper)
    else standing.set(paper.group, [paper])
  }
  return groups.flatMap(({ id, name, colour }): Region[] => {
    const members = standing.get(id) ?? []
    if (members.length < fewest) return []
    const [left, right] = middle(members.map(({ x }) => x))
    const [top, bottom] = middle(members.map(({ y }) => y))
    return [{ id, name, colour, bounds: { left, top, right, bottom } }]
  })
}

function middle(values: number[]): [number, number] {
  values.sort((a, b) => a - b)
  const skipped = Math.floor(values.length / 5)
  return [values[skipped] ?? 0, values[values.length - 1 - skipped] ?? 0]
}

/**
 * Where the name of a region may stand, best first: above it, below, ever farther, then at its sides. It never stands far
 * enough aside to be taken for the name of others: no name says less than a wrong one, and the legend has them all.
 */
export function placesForName(bounds: Box, width: number, height: number): Box[] {
  const middleX = (bounds.left + bounds.right) / 2
  const middleY = (bounds.top + bounds.bottom) / 2
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  const reach = Math.min(120, (bounds.right - bounds.left) / 2)
  const rise = Math.min(120, (bounds.bottom - bounds.top) / 2)
  const along = [0, -0.5, 0.5, -1, 1]
  return [
    ...[18, 42, 66, 90].flatMap(gap => [
      ...along.map(shift => at(middleX - width / 2 + shift * reach, bounds.top - gap - height)),
      ...along.map(shift => at(middleX - width / 2 + shift * reach, bounds.bottom + gap)),
    ]),
    ...[18, 42].flatMap(gap => [
      ...along.map(shift => at(bounds.left - gap - width, middleY - height / 2 + shift * rise)),
      ...along.map(shift => at(bounds.right + gap, middleY - height / 2 + shift * rise)),
    ]),
  ]
}
