/** Places for works off the list: near the papers that cite them, without moving any of those. */
import type { Point } from '../citation-graph.ts'
import { textOrder } from '../text-order.ts'
import { frame, type Places, rounded } from './dot.ts'

export interface MissingWork {
  readonly key: string
  /** How many listed papers cite it; those that many cite choose first. */
  readonly citations: number
  /** Where it would be best. */
  readonly wish: Point
}

/** Where a work may go when its place is taken: left and right, up and down, or anywhere. */
export type Freedom = 'across' | 'down' | 'around'

/** Least distance to listed papers, and to other works off the list, as long as the frame holds them all. */
const fromListed = 17
const fromOthers = 9

/** So much of the frame may be taken before distances shrink. */
const fullness = 0.5

const tries = 500

/** A free place for each work, as near as possible to its wish; where all is full, the wish itself. */
export function missingPlaces(
  works: readonly MissingWork[],
  listed: Places,
  freedom: Freedom,
): Map<string, Point> {
  const asked = listed.size * fromListed ** 2 + works.length * fromOthers ** 2
  const scale = Math.min(1, Math.sqrt((fullness * frame.width * frame.height) / Math.max(asked, 1)))
  const taken = new TakenPlaces(scale * fromListed)
  for (const place of listed.values()) taken.add(place, scale * fromListed)
  const order = [...works].sort((a, b) => b.citations - a.citations || textOrder(a.key, b.key))
  const places = new Map<string, Point>()
  for (const { key, wish } of order) {
    const place = firstFree(nearby(wish, freedom, scale), taken) ?? wish
    taken.add(place, scale * fromOthers)
    places.set(key, rounded(place))
  }
  return places
}

/** Turning by the golden angle again and again fills a disc evenly. */
const golden = { cos: -0.7373688780783197, sin: 0.6754902942615238 }

/** The wish and points around it, the nearest first. */
function* nearby(wish: Point, freedom: Freedom, scale: number): Iterable<Point> {
  yield wish
  let [x, y] = [1, 0]
  for (let step = 1; step < tries; step += 1) {
    if (freedom === 'around') {
      ;[x, y] = [x * golden.cos - y * golden.sin, x * golden.sin + y * golden.cos]
      const radius = 5 * scale * Math.sqrt(step)
      yield { x: wish.x + radius * x, y: wish.y + radius * y }
    } else {
      const away = (step % 2 === 0 ? -2 : 2) * scale * step
      yield freedom === 'across' ? { x: wish.x + away, y: wish.y } : { x: wish.x, y: wish.y + away }
    }
  }
}

function firstFree(points: Iterable<Point>, taken: TakenPlaces): Point | undefined {
  for (const point of points) if (taken.isFree(point)) return point
  return undefined
}

interface TakenPlace extends Point {
  /** Nobody else may come so near. */
  readonly distance: number
}

/** Places that are taken, in a grid so that only the near ones are looked at. */
class TakenPlaces {
  readonly #cells = new Map<number, TakenPlace[]>()
  readonly #size: number

  /** @param size of a cell: the greatest distance that anybody keeps */
  constructor(size: number) {
    this.#size = size
  }

  add({ x, y }: Point, distance: number): void {
    const cell = this.#cell(this.#at(x), this.#at(y))
    const others = this.#cells.get(cell)
    if (others) others.push({ x, y, distance })
    else this.#cells.set(cell, [{ x, y, distance }])
  }

  isFree({ x, y }: Point): boolean {
    const [column, row] = [this.#at(x), this.#at(y)]
    for (let right = column - 1; right <= column + 1; right += 1)
      for (let down = row - 1; down <= row + 1; down += 1)
        for (const other of this.#cells.get(this.#cell(right, down)) ?? []) {
          const [dx, dy] = [other.x - x, other.y - y]
          if (dx * dx + dy * dy < other.distance * other.distance) return false
        }
    return true
  }

  #at(value: number): number {
    return Math.floor(value / this.#size)
  }

  #cell(column: number, row: number): number {
    return column * 2 ** 26 + row
  }
}
