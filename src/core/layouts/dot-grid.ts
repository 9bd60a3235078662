/** Dots sorted into the cells of a grid, so that forces of short reach look at near pairs only. */

/** Its places from left to right, row by row, are the dots of each cell together. */
export interface DotGrid {
  /** The dots, cell by cell. */
  readonly order: Int32Array
  /** Sorts the dots into cells by where they are now. */
  readonly sort: (xs: Float64Array, ys: Float64Array) => void
  /** Calls `visit` once for each pair of dots that are at most `rings` cells apart, with their places in `order`. */
  readonly forEachPair: (rings: number, visit: (first: number, second: number) => void) => void
}

/** A grid for so many dots over `width` by `height` from the origin; dots outside count to its outermost cells. */
export function dotGrid(
  count: number,
  { cell, width, height }: { cell: number; width: number; height: number },
): DotGrid {
  const columns = Math.max(1, Math.ceil(width / cell))
  const rows = Math.max(1, Math.ceil(height / cell))
  const cells = new Int32Array(count)
  const order = new Int32Array(count)
  const starts = new Int32Array(columns * rows + 1)
  const next = new Int32Array(columns * rows + 1)
  const sort = (xs: Float64Array, ys: Float64Array) => {
    starts.fill(0)
    for (let dot = 0; dot < count; dot += 1) {
      const column = Math.min(Math.max(Math.floor((xs[dot] as number) / cell), 0), columns - 1)
      const row = Math.min(Math.max(Math.floor((ys[dot] as number) / cell), 0), rows - 1)
      const own = row * columns + column
      cells[dot] = own
      starts[own + 1] = (starts[own + 1] as number) + 1
    }
    for (let at = 0; at < columns * rows; at += 1)
      starts[at + 1] = (starts[at] as number) + (starts[at + 1] as number)
    next.set(starts)
    for (let dot = 0; dot < count; dot += 1) {
      const place = next[cells[dot] as number] as number
      order[place] = dot
      next[cells[dot] as number] = place + 1
    }
  }
  return {
    order,
    sort,
    forEachPair: (rings, visit) => {
      for (let first = 0; first < count; first += 1) {
        const own = cells[order[first] as number] as number
        const column = own % columns
        const left = Math.max(0, column - rings)
        const right = Math.min(columns - 1, column + rings)
        const last = Math.min(rows - 1, (own - column) / columns + rings)
        for (let row = (own - column) / columns; row <= last; row += 1) {
          const isOwn = row * columns === own - column
          const start = isOwn ? first + 1 : (starts[row * columns + left] as number)
          const end = starts[row * columns + right + 1] as number
          for (let second = start; second < end; second += 1) visit(first, second)
        }
      }
    },
  }
}
