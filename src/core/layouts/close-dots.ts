/** Which dots lie close to each other while their heights change: a grid, so that only near ones are looked at. */

/** Dots are named by their place from left to right. */
export interface CloseDots {
  /**
   * Those to the right of a dot and no further than `reach`, from left to right, with all that lie within two rooms' height
   * of `height` among them.
   */
  readonly toTheRight: (dot: number, height: number) => readonly number[]
  readonly moveTo: (dot: number, height: number) => void
}

const none = -1

/**
 * @param xs ascending
 * @param room height of a row of the grid
 * @param most heights beyond 0 and this belong to the outermost rows
 */
export function closeDots(
  xs: Float64Array,
  heights: Float64Array,
  { reach, room, most }: { reach: number; room: number; most: number },
): CloseDots {
  const rows = Math.max(1, Math.ceil(most / room))
  const left = xs[0] ?? 0
  // A little wider, so that no rounding puts two dots within reach two columns apart.
  const column = 1.0001 * reach
  const columnOf = Int32Array.from(xs, x => Math.floor((x - left) / column))
  const columns = (columnOf.at(-1) ?? 0) + 2
  const firsts = new Int32Array(columns * rows).fill(none)
  const nexts = new Int32Array(xs.length).fill(none)
  const befores = new Int32Array(xs.length).fill(none)
  const cells = new Int32Array(xs.length)
  const rowOf = (height: number) => Math.min(Math.max(Math.floor(height / room), 0), rows - 1)
  const enter = (dot: number, cell: number) => {
    const first = firsts[cell] as number
    if (first !== none) befores[first] = dot
    nexts[dot] = first
    befores[dot] = none
    firsts[cell] = dot
    cells[dot] = cell
  }
  heights.forEach((height, dot) => {
    enter(dot, (columnOf[dot] as number) * rows + rowOf(height))
  })
  return {
    toTheRight: (dot, height) => {
      const found: number[] = []
      const own = columnOf[dot] as number
      const [top, bottom] = [rowOf(height - 2 * room), rowOf(height + 2 * room)]
      const x = xs[dot] as number
      for (const start of [own * rows, (own + 1) * rows])
        for (let cell = start + top; cell <= start + bottom; cell += 1)
          for (let other = firsts[cell] as number; other !== none; other = nexts[other] as number)
            if (other > dot && (xs[other] as number) - x <= reach) found.push(other)
      return found.length > 1 ? found.sort((a, b) => a - b) : found
    },
    moveTo: (dot, height) => {
      const cell = (columnOf[dot] as number) * rows + rowOf(height)
      if (cell === cells[dot]) return
      const [before, next] = [befores[dot] as number, nexts[dot] as number]
      if (before === none) firsts[cells[dot] as number] = next
      else nexts[before] = next
      if (next !== none) befores[next] = before
      enter(dot, cell)
    },
  }
}
