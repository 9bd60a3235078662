/** The layers: what to read first on top, what rests on it further down. */
import { acyclicOrder } from '../acyclic-order.ts'
import { reversed } from '../listed-papers.ts'
import { transitiveReduction } from '../transitive-reduction.ts'
import { type Dots, frame, type Places, rounded } from './dot.ts'

export function layers(dots: Dots, _previous: Places = new Map()): Places {
  const date = (paper: number) => dots.dots[paper]?.date ?? Number.POSITIVE_INFINITY
  const { cites, order } = acyclicOrder(dots.cites, (a, b) =>
    date(a) === date(b) ? a - b : date(a) - date(b),
  )
  const reduced = transitiveReduction(cites, order)
  const rank = new Int32Array(order.length)
  for (const paper of order)
    rank[paper] = Math.max(0, ...(reduced[paper] ?? []).map(cited => (rank[cited] ?? 0) + 1))
  const rows: number[][] = []
  for (const paper of order) {
    const row = rank[paper] ?? 0
    rows[row] ??= []
    rows[row].push(paper)
  }
  const citing = reversed(reduced)
  const x = new Float64Array(order.length)
  const place = (row: number[]) => {
    row.forEach((paper, at) => {
      x[paper] = ((at + 0.5) / row.length) * frame.width
    })
  }
  rows.forEach(place)
  for (let sweep = 0; sweep < 24; sweep += 1) {
    const near = sweep % 2 === 0 ? reduced : citing
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wish = new Map(
        row.map(paper => {
          const others = near[paper] ?? []
          return [
            paper,
            others.length
              ? others.reduce((sum, other) => sum + (x[other] ?? 0), 0) / others.length
              : (x[paper] ?? 0),
          ]
        }),
      )
      row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b)
      place(row)
    }
  }
  const height = Math.max(rows.length - 1, 1)
  return new Map(
    dots.dots.map(({ key }, at) => [
      key,
      rounded({ x: x[at] ?? 0, y: ((rank[at] ?? 0) / height) * frame.height }),
    ]),
  )
}
