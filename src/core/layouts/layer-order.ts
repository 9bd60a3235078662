/** The order within each layer, from left to right, with few crossings. */
import type { Layered } from './layered.ts'

const sweeps = 12

/** How much a node keeps to where it started: a few crossings more, and a paper added moves the others half as far. */
const memory = 0.3

/**
 * Sorts the nodes of each layer: starting from the order of `start`, layers are put into the order of the means of
 * their neighbours' places, down and up in turn, neighbours change places where that saves a crossing, and the best
 * order seen is kept.
 *
 * @param start a number for each node; where citations leave a choice, smaller ones stand further left
 * @see Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", 1981
 */
export function orderLayers(graph: Layered, start: readonly number[]): void {
  const { rows } = graph
  const places = new Float64Array(graph.above.length)
  for (const row of rows) sortRow(row, node => start[node] ?? 0, places)
  const first = places.slice()
  const wish = (sides: Layered['above']) => (node: number) =>
    (1 - memory) * barycentre(node, sides, places) + memory * (first[node] ?? 0)
  let best = rows.map(row => [...row])
  let fewest = crossings(graph, places)
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const down = sweep % 2 === 0
    for (const row of down ? rows : rows.toReversed())
      sortRow(row, wish(down ? graph.above : graph.below), places)
    exchangeNeighbours(graph, places)
    const count = crossings(graph, places)
    if (count >= fewest) continue
    fewest = count
    best = rows.map(row => [...row])
  }
  rows.forEach((row, rank) => {
    row.splice(0, row.length, ...(best[rank] ?? []))
  })
}

/** How many pairs of links between neighbouring layers cross. */
export function crossings({ rows, above }: Layered, places: ArrayLike<number> = placesIn(rows)): number {
  return rows.reduce((sum, row, rank) => {
    const ends = row.flatMap(node =>
      (above[node] ?? []).map(upper => places[upper] ?? 0).sort((a, b) => a - b),
    )
    return sum + inversions(ends, rows[rank - 1]?.length ?? 0)
  }, 0)
}

/** Where each node stands in its layer, counted from the left. */
export function placesIn(rows: readonly (readonly number[])[]): number[] {
  const places: number[] = []
  for (const row of rows)
    row.forEach((node, at) => {
      places[node] = at
    })
  return places
}

function sortRow(row: number[], wish: (node: number) => number, places: Float64Array): void {
  const wishes = new Map(row.map(node => [node, wish(node)]))
  row.sort(
    (a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || (places[a] ?? 0) - (places[b] ?? 0) || a - b,
  )
  row.forEach((node, at) => {
    places[node] = at
  })
}

/** A node without neighbours on that side wishes to stay. */
function barycentre(node: number, sides: Layered['above'], places: Float64Array): number {
  const neighbours = sides[node] ?? []
  if (neighbours.length === 0) return places[node] ?? 0
  return neighbours.reduce((sum, other) => sum + (places[other] ?? 0), 0) / neighbours.length
}

/** Lets neighbours in a layer change places as long as that saves a crossing. */
function exchangeNeighbours({ rows, above, below }: Layered, places: Float64Array): void {
  let changed = true
  for (let round = 0; changed && round < 10; round += 1) {
    changed = false
    for (const row of rows)
      for (let at = 1; at < row.length; at += 1) {
        const [left, right] = [row[at - 1] ?? 0, row[at] ?? 0]
        let saved = 0
        for (const side of [above, below])
          saved +=
            crossingsOf(side[left] ?? [], side[right] ?? [], places) -
            crossingsOf(side[right] ?? [], side[left] ?? [], places)
        if (saved <= 0) continue
        row[at - 1] = right
        row[at] = left
        places[right] = at - 1
        places[left] = at
        changed = true
      }
  }
}

/** Crossings between the links of a node and those of the node to the right of it. */
function crossingsOf(left: readonly number[], right: readonly number[], places: Float64Array): number {
  let count = 0
  for (const a of left) for (const b of right) if ((places[a] ?? 0) > (places[b] ?? 0)) count += 1
  return count
}

/**
 * How many pairs in a sequence of numbers 0 … size-1 are in descending order.
 *
 * @see Barth, Jünger and Mutzel, "Simple and efficient bilayer cross counting", 2002
 */
function inversions(sequence: readonly number[], size: number): number {
  const tree = new Int32Array(size + 1)
  let count = 0
  sequence.forEach((value, seen) => {
    let smaller = 0
    for (let at = value + 1; at > 0; at -= at & -at) smaller += tree[at] ?? 0
    count += seen - smaller
    for (let at = value + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1
  })
  return count
}
