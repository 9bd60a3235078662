/** The layers: what to read first on top, what rests on it further down. */
import { acyclicOrder } from '../acyclic-order.ts'
import { transitiveReduction } from '../transitive-reduction.ts'
import { type Dots, frame, type Places, rounded } from './dot.ts'
import { lineOrder } from './group-order.ts'
import { layerCoordinates, spacingFor } from './layer-coordinates.ts'
import { orderLayers } from './layer-order.ts'
import { layerRanks } from './layer-ranks.ts'
import { type Layered, layered } from './layered.ts'
import { evened, restingPlaces, springsOf } from './springs.ts'

/** How firmly a paper is held by its section's column at the start. */
const columnHold = 0.5

/** Least and greatest height of a layer. */
const layerHeight = [24, 110] as const

/**
 * y is the layer: every paper stands below all those it cites (citations that turn back in a circle aside). x lets
 * citations cross seldom and run straight, counting only those that no chain of others implies. A paper without
 * citations stands at the side, beside those of its time.
 *
 * @param previous places in earlier layers: papers keep their x and their order as far as their layers allow
 */
export function layers(dots: Dots, previous: Places = new Map()): Places {
  const { cites, order } = acyclicOrder(dots.cites, byDate(dots))
  const reduced = transitiveReduction(cites, order)
  const ranks = layerRanks(
    reduced,
    order,
    dots.dots.map(({ date }) => date),
  )
  const graph = layered(reduced, ranks)
  const stood = new Set(dots.dots.flatMap(({ key }, at) => (previous.has(key) ? at : [])))
  const start = startOf(dots, graph, ranks, previous)
  orderLayers(graph, start, 2 * stood.size > dots.dots.length)
  const spacing = spacingFor(graph)
  const xs = layerCoordinates(graph, start, spacing, stood)
  placeBeside(xs, graph, ranks, spacing.paper, stood)
  const [least, greatest] = layerHeight
  const height = Math.min(Math.max(frame.height / Math.max(graph.rows.length - 1, 1), least), greatest)
  return new Map(
    dots.dots.map(({ key }, at) => [key, rounded({ x: xs[at] ?? 0, y: (ranks[at] ?? 0) * height })]),
  )
}

function byDate({ dots }: Dots): (a: number, b: number) => number {
  const date = (paper: number) => dots[paper]?.date ?? Number.POSITIVE_INFINITY
  return (a, b) => (date(a) === date(b) ? a - b : date(a) - date(b))
}

/** For each node the x where it stood, else where citations and the column of its section draw it. */
function startOf(dots: Dots, graph: Layered, ranks: readonly number[], previous: Places): number[] {
  const columns = new Map(lineOrder(dots, dot => dot.section).map((section, at) => [section, at]))
  const homes = dots.dots.map(({ section }) => columns.get(section) ?? 0)
  const drawn = evened(restingPlaces(springsOf(dots), homes, columnHold), 0.5)
  const stoodAt = dots.dots.map(({ key }) => previous.get(key)?.x)
  const start = drawn.map((share, at) => {
    const around = [...(dots.cites[at] ?? []), ...(dots.citedBy[at] ?? [])].flatMap(
      other => stoodAt[other] ?? [],
    )
    const middle = around.reduce((sum, x) => sum + x, 0) / around.length
    return stoodAt[at] ?? (around.length > 0 ? middle : share * frame.width)
  })
  straightenWayPoints(start, graph, ranks)
  return start
}

/** Way-points start on the straight line between the papers at the ends of their citation. */
function straightenWayPoints(
  xs: number[],
  { papers, above, below }: Layered,
  ranks: readonly number[],
): void {
  for (let node = papers; node < above.length; node += 1) {
    if ((below[node]?.[0] ?? 0) >= papers) continue
    const chain = [node]
    let cited = above[node]?.[0] ?? 0
    for (; cited >= papers; cited = above[cited]?.[0] ?? 0) chain.push(cited)
    const citing = below[node]?.[0] ?? 0
    const span = (ranks[citing] ?? 0) - (ranks[cited] ?? 0)
    chain.forEach((wayPoint, at) => {
      const share = (at + 1) / span
      xs[wayPoint] = (1 - share) * (xs[citing] ?? 0) + share * (xs[cited] ?? 0)
    })
  }
}

/** Stands papers without citations at the nearer side of their layer, all of a side in one column where they can. */
function placeBeside(
  xs: number[],
  { papers, rows, above, below }: Layered,
  ranks: readonly number[],
  gap: number,
  stood: ReadonlySet<number>,
): void {
  const beside = rows.map(row => row.filter(node => node < papers).map(paper => xs[paper] ?? 0))
  const middle = frame.width / 2
  const alone = ranks.flatMap((_, paper) => {
    const citations = (above[paper]?.length ?? 0) + (below[paper]?.length ?? 0)
    return citations > 0 || stood.has(paper) ? [] : paper
  })
  const [leftwards, rightwards] = [-1, 1].map(side => {
    const own = alone.filter(paper => (side < 0 ? (xs[paper] ?? 0) < middle : (xs[paper] ?? 0) >= middle))
    const ends = own.flatMap(paper => beside[ranks[paper] ?? 0]?.map(x => side * (x - middle) + gap) ?? [])
    const rim = beside.flat().map(x => side * (x - middle))
    return { own, side, column: Math.max(0, ...ends, ...rim) }
  })
  for (const { own, side, column } of [leftwards, rightwards].filter(part => part !== undefined))
    for (const paper of own) {
      const row = beside[ranks[paper] ?? 0] ?? []
      const taken = row.map(x => side * (x - middle) + gap)
      xs[paper] = middle + side * Math.max(column, ...taken)
      row.push(xs[paper])
    }
}
