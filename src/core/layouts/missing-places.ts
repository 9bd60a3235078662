/** Places for works off the list: near the papers that cite them, without moving any of those. */
import type { Point } from '../citation-graph.ts'
import { textOrder } from '../text-order.ts'
import { type Places, rounded } from './dot.ts'

export interface MissingWork {
  readonly key: string
  /** How many listed papers cite it; those that many cite choose first. */
  readonly citations: number
  /** Where it would be best. */
  readonly wish: Point
}

/** Where a work may go when its place is taken: left and right, up and down, or anywhere. */
export type Freedom = 'across' | 'down' | 'around'

/** Least distance to listed papers, and to other works off the list. */
const fromListed = 17
const fromOthers = 9

const tries = 500

/** A free place for each work, as near as possible to its wish; where all is full, the wish itself. */
export function missingPlaces(
  works: readonly MissingWork[],
  listed: Places,
  freedom: Freedom,
): Map<string, Point> {
  const taken = new TakenPlaces()
  for (const place of listed.values()) taken.add(place, fromListed)
  const order = [...works].sort((a, b) => b.citations - a.citations || textOrder(a.key, b.key))
  const places = new Map<string, Point>()
  for (const { key, wish } of order) {
    const place = firstFree(nearby(wish, freedom), taken) ?? wish
    taken.add(place, fromOthers)
    places.set(key, rounded(place))
  }
  return places
}

/** Turning by the golden angle again and again fills a disc evenly. */
const golden = { cos: -0.7373688780783197, sin: 0.6754902942615238 }

/** The wish and points around it, the nearest first. */
function* nearby(wish: Point, freedom: Freedom): Iterable<Point> {
  yield wish
  let [x, y] = [1, 0]
  for (let step = 1; step < tries; step += 1) {
    if (freedom === 'around') {
      ;[x, y] = [x * golden.cos - y * golden.sin, x * golden.sin + y * golden.cos]
      const radius = 5 * Math.sqrt(step)
      yield { x: wish.x + radius * x, y: wish.y + radius * y }
    } else {
      const away = (step % 2 === 0 ? -2 : 2) * step
      yield freedom === 'across' ? { x: wish.x + away, y: wish.y } : { x: wish.x, y: wish.y + away }
    }
  }
}

function firstFree(points: Iterable<Point>, taken: TakenPlaces): Point | undefined {
  for (const point of points) if (taken.isFree(point)) return point
  return undefined
}

/** Places that are taken, in a grid so that only the near ones are looked at. */
class TakenPlaces {
  readonly #cells = new Map<string, { place: Point; distance: number }[]>()

  add(place: Point, distance: number): void {
    const cell = this.#cell(place, 0, 0)
    const others = this.#cells.get(cell)
    if (others) others.push({ place, distance })
    else this.#cells.set(cell, [{ place, distance }])
  }

  isFree(point: Point): boolean {
    for (const right of [-1, 0, 1])
      for (const down of [-1, 0, 1])
        for (const { place, distance } of this.#cells.get(this.#cell(point, right, down)) ?? []) {
          const [dx, dy] = [place.x - point.x, place.y - point.y]
          if (dx * dx + dy * dy < distance * distance) return false
        }
    return true
  }

  #cell({ x, y }: Point, right: number, down: number): string {
    return `${Math.floor(x / fromListed) + right} ${Math.floor(y / fromListed) + down}`
  }
}
