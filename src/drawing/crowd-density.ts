/** How crowded it is around each paper of a crowd: how many times over the other dots there would cover the ground. */

/** Most cells at each side of the grid on which dots are counted. */
const mostCells = 512
/** Stage pixels that a cell is wide at least. */
const leastCell = 8

/** For each paper, the area of all other dots near it as a share of the area that they stand on, before zooming. */
export function crowding(
  places: Float32Array,
  radii: Float32Array,
  strengthOf: (paper: number) => number,
): Float32Array {
  const [left, top, right, bottom] = bounds(places)
  const cell = Math.max(leastCell, (right - left) / mostCells, (bottom - top) / mostCells)
  const columns = Math.ceil((right - left) / cell) + 3
  const rows = Math.ceil((bottom - top) / cell) + 3
  const cells = new Float32Array(columns * rows)
  const [originX, originY] = [left - 1.5 * cell, top - 1.5 * cell]
  const count = radii.length
  const found = new Float32Array(count)
  const weights = new Float32Array(count)
  /** The upper left of the four cells around a paper; -1 where it has no place. How they share it is in `shares`. */
  const shares = new Float64Array(4)
  const cellOf = (paper: number): number => {
    const across = ((places[2 * paper] as number) - originX) / cell - 0.5
    const down = ((places[2 * paper + 1] as number) - originY) / cell - 0.5
    if (!(across >= 0 && down >= 0 && across < columns - 1 && down < rows - 1)) return -1
    const [column, row] = [Math.floor(across), Math.floor(down)]
    const [u, v] = [across - column, down - row]
    shares[0] = (1 - u) * (1 - v)
    shares[1] = u * (1 - v)
    shares[2] = (1 - u) * v
    shares[3] = u * v
    return row * columns + column
  }
  const neighbours = [0, 1, columns, columns + 1]
  for (let paper = 0; paper < count; paper += 1) {
    const at = cellOf(paper)
    if (at < 0) continue
    const radius = radii[paper] as number
    const weight = (strengthOf(paper) * Math.PI * radius * radius) / (cell * cell)
    weights[paper] = weight
    for (let one = 0; one < 4; one += 1) {
      const to = at + (neighbours[one] as number)
      cells[to] = (cells[to] as number) + weight * (shares[one] as number)
    }
  }
  for (let paper = 0; paper < count; paper += 1) {
    const at = cellOf(paper)
    if (at < 0) continue
    let cover = 0
    for (let one = 0; one < 4; one += 1) {
      const share = shares[one] as number
      cover +=
        share * ((cells[at + (neighbours[one] as number)] as number) - share * (weights[paper] as number))
    }
    found[paper] = Math.max(0, cover)
  }
  return found
}

/** Around all places that are finite. */
function bounds(places: Float32Array): [left: number, top: number, right: number, bottom: number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [x, y] = [places[at] as number, places[at + 1] as number]
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return right >= left ? [left, top, right, bottom] : [0, 0, 1, 1]
}
