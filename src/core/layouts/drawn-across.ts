/** How far right each paper should stand in the layers, as far as its section and its citations say. */
import { type Dots, frame } from './dot.ts'
import { lineOrder } from './group-order.ts'
import { evened, restingPlaces, springsOf } from './springs.ts'

/** How firmly a paper is held by the column of its section. */
const columnHold = 0.5

/**
 * For each dot an x in the frame: where it stood before, else in the middle of its neighbours that stood somewhere, else
 * where columns for the sections and springs for the citations have it rest.
 */
export function drawnAcross(dots: Dots, before: readonly (number | undefined)[]): number[] {
  const columns = new Map(lineOrder(dots, dot => dot.section).map((section, at) => [section, at]))
  const homes = dots.dots.map(({ section }) => columns.get(section) ?? 0)
  return evened(restingPlaces(springsOf(dots), homes, columnHold), 0.5).map((share, at) => {
    const around = [...(dots.cites[at] ?? []), ...(dots.citedBy[at] ?? [])].flatMap(
      other => before[other] ?? [],
    )
    const middle = around.length > 0 ? around.reduce((sum, x) => sum + x, 0) / around.length : undefined
    return before[at] ?? middle ?? share * frame.width
  })
}
