/** Stands papers without citations at the sides of the layers. */
import { frame } from './dot.ts'

/**
 * Sets the x of the lone papers: outside of all others in their layer, on the side nearer to where they are, and in one
 * column with the others of that side where they can.
 *
 * @param rows who stands in each layer already
 */
export function standBeside(
  xs: number[],
  rows: readonly (readonly number[])[],
  alone: readonly number[],
  ranks: readonly number[],
  gap: number,
): void {
  const middle = frame.width / 2
  for (const side of [-1, 1]) {
    const outwards = (paper: number) => side * ((xs[paper] ?? 0) - middle)
    const own = alone.filter(paper => (side < 0 ? outwards(paper) > 0 : outwards(paper) >= 0))
    const ends = rows.map(row => row.reduce((most, paper) => Math.max(most, outwards(paper)), 0))
    const free = (paper: number) => (ends[ranks[paper] ?? 0] ?? 0) + gap
    const column = [...ends, ...own.map(free)].reduce((most, end) => Math.max(most, end), 0)
    for (const paper of own) {
      const place = Math.max(column, free(paper))
      ends[ranks[paper] ?? 0] = place
      xs[paper] = middle + side * place
    }
  }
}
