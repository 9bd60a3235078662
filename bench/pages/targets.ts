/** Where the hand goes: papers to point at, and a place on which nothing lies. */
import type { Place } from './hand.ts'
import type { PeerNetwork, Stage } from './peer-network.ts'

export interface Targets {
  /** Large papers, not too near each other. */
  readonly papers: readonly Place[]
  /** The emptiest place in the inner part of the stage. */
  readonly empty: Place
}

/** How far apart the papers are that are pointed at. */
const apart = 60

/** Places on the page. The same for the same network. */
export function targetsIn({ papers, stage }: PeerNetwork, count = 6): Targets {
  const places = papers.map(({ timeline: [x, y] }) => ({ x, y }))
  const room = roomAround(places, stage)
  const largest = papers
    .map(({ radius }, at) => ({ radius, ...(places[at] ?? { x: 0, y: 0 }) }))
    .filter(({ x, y }) => x > 60 && y > 60 && x < stage.width - 120 && y < stage.height - 90)
    .sort((a, b) => b.radius - a.radius || a.x - b.x || a.y - b.y)
  const chosen: Place[] = []
  for (const { x, y } of largest)
    if (chosen.length < count && chosen.every(other => Math.hypot(other.x - x, other.y - y) > apart))
      chosen.push({ x, y })
  const candidates = Array.from({ length: 40 * 40 }, (_, at) => ({
    x: stage.width * (0.15 + (0.7 * (at % 40)) / 39),
    y: stage.height * (0.15 + (0.7 * Math.floor(at / 40)) / 39),
  }))
  const [emptiest] = candidates.map(place => ({ place, free: room(place) })).sort((a, b) => b.free - a.free)
  const onPage = ({ x, y }: Place) => ({ x: x + stage.left, y: y + stage.top })
  return {
    papers: chosen.map(onPage),
    empty: onPage(emptiest?.place ?? { x: stage.width / 2, y: stage.height / 2 }),
  }
}

/** The distance from a place to the nearest paper that stands elsewhere; as far as it is looked for. */
function roomAround(places: readonly Place[], stage: Stage): (place: Place) => number {
  const side = 20
  const columns = Math.ceil(stage.width / side) + 1
  const cells = new Map<number, Place[]>()
  const cellOf = (x: number, y: number) => Math.floor(x / side) + columns * Math.floor(y / side)
  for (const place of places) {
    const key = cellOf(place.x, place.y)
    const cell = cells.get(key)
    if (cell) cell.push(place)
    else cells.set(key, [place])
  }
  return ({ x, y }) => {
    let least = 3 * side
    for (let dx = -3; dx <= 3; dx += 1)
      for (let dy = -3; dy <= 3; dy += 1)
        for (const other of cells.get(cellOf(x + dx * side, y + dy * side)) ?? [])
          if (other.x !== x || other.y !== y) least = Math.min(least, Math.hypot(other.x - x, other.y - y))
    return least
  }
}
