/** The layers: what to read first on top, what rests on it further down. */
import { acyclicOrder } from '../acyclic-order.ts'
import { mostReduced, transitiveReduction } from '../transitive-reduction.ts'
import { type Dots, frame, type Places, rounded, type Watch } from './dot.ts'
import { drawnAcross } from './drawn-across.ts'
import { arrange, layerCoordinates, type Spacing, spacingFor } from './layer-coordinates.ts'
import { orderLayers } from './layer-order.ts'
import { layerRanks } from './layer-ranks.ts'
import { standBeside } from './layer-sides.ts'
import { type Layered, layered, straightLayered, wayPointsIn } from './layered.ts'
import { straightCoordinates } from './straight-coordinates.ts'

/** Least and greatest height of a layer. */
const layerHeight = [24, 110] as const

/**
 * With more papers and way-points than this, a few hundred papers, long citations get no way-points. Measured on lists of
 * 300 to 2,000 papers, that is no loss: as many or fewer pairs of citations cross, and they run as straight.
 */
const mostBent = 2000

/**
 * y is the layer: every paper stands below all those it cites (citations that turn back in a circle aside). x lets
 * citations cross seldom and run straight, counting only those that no chain of others implies. A paper without
 * citations stands at the side, beside those of its time.
 *
 * @param previous places in earlier layers: where they are those of most papers, these keep their x and their order as
 *   far as their layers allow; otherwise all is drawn anew, starting from there
 */
export function layers(dots: Dots, previous: Places = new Map(), watch?: Watch): Places {
  const { cites, order } = acyclicOrder(dots.cites, byDate(dots))
  const reduced = cites.length > mostReduced ? cites : transitiveReduction(cites, order)
  const ranks = layerRanks(
    reduced,
    order,
    dots.dots.map(({ date }) => date),
  )
  const isBent = reduced.length + wayPointsIn(reduced, ranks) <= mostBent
  const graph = isBent ? layered(reduced, ranks) : straightLayered(reduced, ranks)
  const before = dots.dots.map(({ key }) => previous.get(key)?.x)
  const across = drawnAcross(dots, before)
  const known = before.filter(x => x !== undefined).length
  const xs =
    2 * known > before.length
      ? keptCoordinates(graph, ranks, across, before)
      : newCoordinates(graph, ranks, across, isBent, watch)
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

function newCoordinates(
  graph: Layered,
  ranks: readonly number[],
  across: readonly number[],
  isBent: boolean,
  watch?: Watch,
): number[] {
  const spacing = spacingFor(graph)
  const xs = isBent
    ? bentCoordinates(graph, ranks, across, spacing)
    : straightCoordinates(graph, across, spacing, watch)
  const { rows, alone } = standing(graph, ranks, () => false)
  standBeside(xs, rows, alone, ranks, spacing.paper)
  return xs
}

function bentCoordinates(
  graph: Layered,
  ranks: readonly number[],
  across: readonly number[],
  spacing: Spacing,
): number[] {
  const start = withWayPoints(across, graph, ranks)
  orderLayers(graph, start)
  return layerCoordinates(graph, start, spacing)
}

/** Known papers stay, unless others in their layer leave no room; new ones go where citations draw them. */
function keptCoordinates(
  graph: Layered,
  ranks: readonly number[],
  across: readonly number[],
  before: readonly (number | undefined)[],
): number[] {
  const { rows, alone } = standing(graph, ranks, paper => before[paper] !== undefined)
  const xs = [...across]
  const gap = spacingFor(graph).paper
  for (const row of rows) {
    row.sort((a, b) => (across[a] ?? 0) - (across[b] ?? 0) || a - b)
    // Rounded places may stand 0.1 closer than they were meant to.
    arrange(
      row,
      () => gap - 0.2,
      paper => ({ x: across[paper] ?? 0, weight: before[paper] === undefined ? 1 : 1e9 }),
      xs,
    )
  }
  standBeside(xs, rows, alone, ranks, gap)
  return xs
}

/** Who stands within each layer, and who has no citations and is to stand beside. */
function standing(
  { papers, above, below, rows }: Layered,
  ranks: readonly number[],
  isPlaced: (paper: number) => boolean,
): { rows: number[][]; alone: number[] } {
  const within: number[][] = rows.map(() => [])
  const alone: number[] = []
  for (let paper = 0; paper < papers; paper += 1) {
    const citations = (above[paper]?.length ?? 0) + (below[paper]?.length ?? 0)
    if (citations === 0 && !isPlaced(paper)) alone.push(paper)
    else within[ranks[paper] ?? 0]?.push(paper)
  }
  return { rows: within, alone }
}

/** The x of papers, and for each way-point the one on the straight line between the ends of its citation. */
function withWayPoints(
  papersAcross: readonly number[],
  { papers, above, below }: Layered,
  ranks: readonly number[],
): number[] {
  const xs = [...papersAcross]
  for (let node = papers; node < above.length; node += 1) {
    const citing = below[node]?.[0] ?? 0
    if (citing >= papers) continue
    const chain = [node]
    let cited = above[node]?.[0] ?? 0
    for (; cited >= papers; cited = above[cited]?.[0] ?? 0) chain.push(cited)
    const span = (ranks[citing] ?? 0) - (ranks[cited] ?? 0)
    chain.forEach((wayPoint, at) => {
      const share = (at + 1) / span
      xs[wayPoint] = (1 - share) * (xs[citing] ?? 0) + share * (xs[cited] ?? 0)
    })
  }
  return xs
}
