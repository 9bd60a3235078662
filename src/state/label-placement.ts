/** Label placement: which labels fit on the screen, and where, so that none covers another label or a paper. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelWish {
  readonly id: string
  /** Centre and drawn radius of its paper, in screen pixels. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Size of the text in pixels. */
  readonly width: number
  readonly height: number
  /** Larger goes first. */
  readonly rank: number
  /** Shown whether or not it fits; still moved aside for others of its kind. */
  readonly forced: boolean
  /** Where it may stand, best first; beside its paper when absent. */
  readonly places?: readonly Box[]
}

export interface PlacedLabel extends Box {
  readonly id: string
}

const gap = 4

/** Sides at which a label may stand, best first. */
const sides = ['right', 'left', 'above', 'below'] as const

function boxAt(side: (typeof sides)[number], wish: Omit<LabelWish, 'id' | 'rank' | 'forced'>): Box {
  const { x, y, radius, width, height } = wish
  const away = radius + gap
  switch (side) {
    case 'right':
      return { left: x + away, right: x + away + width, top: y - height / 2, bottom: y + height / 2 }
    case 'left':
      return { left: x - away - width, right: x - away, top: y - height / 2, bottom: y + height / 2 }
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - away - height, bottom: y - away }
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + away, bottom: y + away + height }
  }
}

/** Where a label that must stand somewhere may stand: at the sides, then between them, at last a line farther away. */
export function placesBeside(wish: Omit<LabelWish, 'id' | 'rank' | 'forced'>): Box[] {
  const { x, y, radius, width, height } = wish
  const away = radius + gap
  const slant = 0.75 * away
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  const [above, below] = [y - away - height, y + away]
  return [
    ...sides.map(side => boxAt(side, wish)),
    at(x + slant, y - slant - height),
    at(x + slant, y + slant),
    at(x - slant - width, y - slant - height),
    at(x - slant - width, y + slant),
    ...[0.25, 0.75, 0.1, 0.9].flatMap(share => [at(x - share * width, above), at(x - share * width, below)]),
    ...[height, 2 * height].flatMap(farther => [
      at(x - width / 2, above - farther),
      at(x - width / 2, below + farther),
    ]),
  ]
}

const cellSize = 64

/** Keys of the grid cells that a box touches. */
function cellsUnder(box: Box): number[] {
  const cells: number[] = []
  const lastColumn = Math.floor(box.right / cellSize)
  const lastRow = Math.floor(box.bottom / cellSize)
  for (let column = Math.floor(box.left / cellSize); column <= lastColumn; column += 1)
    for (let row = Math.floor(box.top / cellSize); row <= lastRow; row += 1)
      cells.push(column * 100_003 + row)
  return cells
}

/** Boxes in a grid of cells, so that asking what a box meets looks only at its neighbourhood. */
class Occupancy {
  readonly #cells = new Map<number, Box[]>()

  add(box: Box): void {
    for (const key of cellsUnder(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  meets(box: Box): boolean {
    return cellsUnder(box).some(key => this.#cells.get(key)?.some(other => overlap(box, other)))
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/**
 * The labels that find room within `screen`, larger ranks first, each at the first of right, left, above, below that
 * covers neither a paper, nor an obstacle, nor another label. Forced labels take the first side that is free of labels, else the right.
 */
export function placedLabels(
  wishes: readonly LabelWish[],
  screen: Box,
  obstacles: readonly Box[] = [],
): PlacedLabel[] {
  const labels = new Occupancy()
  const papers = new Occupancy()
  for (const obstacle of obstacles) papers.add(obstacle)
  for (const { x, y, radius } of wishes)
    papers.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  const placed: PlacedLabel[] = []
  const inOrder = [...wishes].sort(
    (a, b) =>
      Number(b.forced) - Number(a.forced) || b.rank - a.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  for (const wish of inOrder) {
    const boxes = (wish.places ?? sides.map(side => boxAt(side, wish))).filter(box => isWithin(box, screen))
    const free = boxes.filter(box => !labels.meets(box))
    const box =
      free.find(candidate => !papers.meets(candidate)) ??
      (wish.forced ? (free[0] ?? boxes[0] ?? boxAt('right', wish)) : undefined)
    if (!box) continue
    labels.add(box)
    placed.push({ id: wish.id, ...box })
  }
  return placed
}

function isWithin(box: Box, screen: Box): boolean {
  return (
    box.left >= screen.left &&
    box.right <= screen.right &&
    box.top >= screen.top &&
    box.bottom <= screen.bottom
  )
}
