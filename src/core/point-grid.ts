/** A grid over many points: which of them is nearest, and which in sight are the best. */
import { bestRanked } from './best-ranked.ts'

/** A rectangle; both edges belong to it. */
export interface PointArea {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PointGrid {
  /** The point nearest to this place, at most `radius` away, among those that pass; among equals the first. */
  nearest(x: number, y: number, radius: number, passes?: (point: number) => boolean): number | undefined
  /** At most `count` points of an area, of those that pass: the ones of the lowest rank, lowest first. */
  bestWithin(
    area: PointArea,
    ranks: Uint32Array,
    count: number,
    passes?: (point: number) => boolean,
  ): number[]
}

/** About so many points share a cell. */
const perCell = 2

/** @param places x and y of each point, one after the other */
export function pointGrid(places: Float32Array): PointGrid {
  const { left, top, side, columns, rows } = cellsOver(places)
  const columnOf = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - left) / side)))
  const rowOf = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - top) / side)))
  const { starts, points } = sortedIntoCells(
    places,
    columns * rows,
    (x, y) => rowOf(y) * columns + columnOf(x),
  )

  const forEachWithin = (area: PointArea, visit: (point: number, x: number, y: number) => void) => {
    const [first, last] = [columnOf(area.left), columnOf(area.right)]
    for (let row = rowOf(area.top); row <= rowOf(area.bottom); row += 1) {
      const end = starts[row * columns + last + 1] as number
      for (let at = starts[row * columns + first] as number; at < end; at += 1) {
        const point = points[at] as number
        const [x, y] = [places[2 * point] as number, places[2 * point + 1] as number]
        if (x >= area.left && x <= area.right && y >= area.top && y <= area.bottom) visit(point, x, y)
      }
    }
  }

  return {
    nearest: (x, y, radius, passes) => {
      let nearest: number | undefined
      let least = radius * radius
      // A little wider, lest rounding leaves out a point on the rim.
      const reach = radius + 1e-9 * (radius + Math.abs(x) + Math.abs(y))
      const area = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
      forEachWithin(area, (point, pointX, pointY) => {
        const distance = (pointX - x) ** 2 + (pointY - y) ** 2
        const isNearer = distance < least || (distance === least && point < (nearest ?? point + 1))
        if (!isNearer || (passes && !passes(point))) return
        nearest = point
        least = distance
      })
      return nearest
    },
    bestWithin: (area, ranks, count, passes) => {
      const best = bestRanked(ranks, count)
      forEachWithin(area, point => best.offer(point, passes))
      return best.best()
    },
  }
}

/** Square cells that cover all points, not many more than there are points. */
function cellsOver(places: Float32Array) {
  let [left = 0, top = 0] = places
  let [right, bottom] = [left, top]
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at] as number, places[at + 1] as number]
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  const [width, height] = [right - left, bottom - top]
  const share = (2 * perCell) / Math.max(places.length, 1)
  const side = Math.max(Math.sqrt(width * height * share), Math.max(width, height) * share) || 1
  return { left, top, side, columns: Math.floor(width / side) + 1, rows: Math.floor(height / side) + 1 }
}

/** Points by cell, those of one cell ascending. */
function sortedIntoCells(
  places: Float32Array,
  cells: number,
  cellOf: (x: number, y: number) => number,
): { readonly starts: Uint32Array; readonly points: Uint32Array } {
  const count = places.length / 2
  const cellOfPoint = new Uint32Array(count)
  const starts = new Uint32Array(cells + 1)
  for (let point = 0; point < count; point += 1) {
    const cell = cellOf(places[2 * point] as number, places[2 * point + 1] as number)
    cellOfPoint[point] = cell
    starts[cell + 1] = (starts[cell + 1] as number) + 1
  }
  for (let cell = 0; cell < cells; cell += 1)
    starts[cell + 1] = (starts[cell] as number) + (starts[cell + 1] as number)
  const next = starts.slice()
  const points = new Uint32Array(count)
  for (let point = 0; point < count; point += 1) {
    const cell = cellOfPoint[point] as number
    const slot = next[cell] as number
    points[slot] = point
    next[cell] = slot + 1
  }
  return { starts, points }
}
