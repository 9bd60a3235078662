/** The forces of the map for thousands of papers: those of d3-force with a short reach, on packed arrays and a grid. */
import type { Watch } from './dot.ts'
import { type DotGrid, dotGrid } from './dot-grid.ts'
import type { LabelRoom } from './label-room.ts'
import type { Springs } from './springs.ts'

const ticks = 160
const firstAlpha = 0.5
const alphaDecay = 0.03
/** What is left of a dot's velocity after a tick. */
const glide = 0.6
const collisionRounds = 2
/** Two dots on one spot are told apart by this. */
const hair = 1e-6

export interface Crowd {
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** Where springs alone would have each rest. */
  readonly restXs: Float64Array
  readonly restYs: Float64Array
  /** 1 for dots that stay where they are. */
  readonly isFixed: Uint8Array
}

export interface CrowdForces {
  readonly room: LabelRoom
  readonly width: number
  readonly height: number
  /** Share of the way to its rest that a dot goes at most in a tick. */
  readonly hold: number
  readonly charge: number
}

interface Motion extends Crowd {
  readonly vxs: Float64Array
  readonly vys: Float64Array
  /** Where dots are, or what moves them, cell by cell: kept from tick to tick. */
  readonly sortedXs: Float64Array
  readonly sortedYs: Float64Array
  readonly movesX: Float64Array
  readonly movesY: Float64Array
}

/** Moves the dots: charges hold them apart, springs together, and no two rooms may lie on each other. */
export function settleCrowd(crowd: Crowd, springs: Springs, forces: CrowdForces, watch?: Watch): void {
  const { xs, ys, restXs, restYs, isFixed } = crowd
  const count = xs.length
  const some = () => new Float64Array(count)
  const [vxs, vys] = [some(), some()]
  const motion = { ...crowd, vxs, vys, sortedXs: some(), sortedYs: some(), movesX: some(), movesY: some() }
  const shares = springShares(springs)
  const { room, width, height } = forces
  const wide = dotGrid(count, { cell: 1.5 * room.width, width, height })
  const narrow = dotGrid(count, { cell: 1.1 * room.width, width, height })
  let alpha = firstAlpha
  for (let tick = 0; tick < ticks; tick += 1) {
    watch?.(tick / ticks)
    alpha *= 1 - alphaDecay
    draw(motion, springs, shares, 0.8 * room.width, alpha)
    push(motion, wide, forces, alpha)
    collide(motion, narrow, 0.92 * room.width)
    const pull = forces.hold * alpha
    for (let dot = 0; dot < count; dot += 1) {
      if (isFixed[dot]) {
        vxs[dot] = vys[dot] = 0
        continue
      }
      vxs[dot] = ((vxs[dot] as number) + ((restXs[dot] as number) - (xs[dot] as number)) * pull) * glide
      vys[dot] = ((vys[dot] as number) + ((restYs[dot] as number) - (ys[dot] as number)) * pull) * glide
      xs[dot] = (xs[dot] as number) + (vxs[dot] as number)
      ys[dot] = (ys[dot] as number) + (vys[dot] as number)
    }
  }
}

/** By position in `ends`: which share of a spring's pull falls to its end: the more springs the other one has, the more. */
function springShares({ starts, ends }: Springs): Float64Array {
  const counts = new Int32Array(starts.length - 1)
  const shares = new Float64Array(ends.length)
  for (let dot = 0; dot < counts.length; dot += 1)
    counts[dot] = (counts[dot] as number) + (starts[dot + 1] as number) - (starts[dot] as number)
  for (const end of ends) counts[end] = (counts[end] as number) + 1
  for (let dot = 0; dot < counts.length; dot += 1)
    for (let at = starts[dot] as number; at < (starts[dot + 1] as number); at += 1) {
      const own = counts[dot] as number
      shares[at] = own / (own + (counts[ends[at] as number] as number))
    }
  return shares
}

/** Springs pull the dots at both their ends towards a distance. */
function draw(
  { xs, ys, vxs, vys }: Motion,
  { starts, ends, strengths }: Springs,
  shares: Float64Array,
  distance: number,
  alpha: number,
): void {
  for (let dot = 0; dot < xs.length; dot += 1)
    for (let at = starts[dot] as number; at < (starts[dot + 1] as number); at += 1) {
      const end = ends[at] as number
      const x =
        (xs[end] as number) + (vxs[end] as number) - (xs[dot] as number) - (vxs[dot] as number) || hair
      const y =
        (ys[end] as number) + (vys[end] as number) - (ys[dot] as number) - (vys[dot] as number) || hair
      const length = Math.sqrt(x * x + y * y)
      const pull = ((length - distance) / length) * alpha * ((strengths[at] as number) / 4)
      const share = shares[at] as number
      vxs[end] = (vxs[end] as number) - x * pull * share
      vys[end] = (vys[end] as number) - y * pull * share
      vxs[dot] = (vxs[dot] as number) + x * pull * (1 - share)
      vys[dot] = (vys[dot] as number) + y * pull * (1 - share)
    }
}

/** Charges push dots apart that are less than three rooms' widths from each other. */
function push(motion: Motion, grid: DotGrid, { room, charge }: CrowdForces, alpha: number): void {
  const { xs, ys, vxs, vys, sortedXs, sortedYs, movesX, movesY } = motion
  const reach = (3 * room.width) ** 2
  const least = Math.min(1, (room.width / 3) ** 2)
  const strength = charge * room.scale * room.scale * alpha
  grid.sort(xs, ys)
  for (let place = 0; place < xs.length; place += 1) {
    const dot = grid.order[place] as number
    sortedXs[place] = xs[dot] as number
    sortedYs[place] = ys[dot] as number
  }
  movesX.fill(0)
  movesY.fill(0)
  grid.forEachPair(2, (first, second) => {
    const x = (sortedXs[second] as number) - (sortedXs[first] as number) || hair
    const y = (sortedYs[second] as number) - (sortedYs[first] as number) || hair
    let square = x * x + y * y
    if (square >= reach) return
    if (square < least) square = Math.sqrt(least * square)
    const share = strength / square
    movesX[first] = (movesX[first] as number) - x * share
    movesY[first] = (movesY[first] as number) - y * share
    movesX[second] = (movesX[second] as number) + x * share
    movesY[second] = (movesY[second] as number) + y * share
  })
  for (let place = 0; place < xs.length; place += 1) {
    const dot = grid.order[place] as number
    vxs[dot] = (vxs[dot] as number) + (movesX[place] as number)
    vys[dot] = (vys[dot] as number) + (movesY[place] as number)
  }
}

/** Dots that would come to lie in each other's rooms go half the way each. */
function collide(motion: Motion, grid: DotGrid, reach: number): void {
  const { xs, ys, vxs, vys, sortedXs, sortedYs, movesX, movesY } = motion
  for (let dot = 0; dot < xs.length; dot += 1) {
    movesX[dot] = (xs[dot] as number) + (vxs[dot] as number)
    movesY[dot] = (ys[dot] as number) + (vys[dot] as number)
  }
  grid.sort(movesX, movesY)
  for (let place = 0; place < xs.length; place += 1) {
    const dot = grid.order[place] as number
    sortedXs[place] = movesX[dot] as number
    sortedYs[place] = movesY[dot] as number
  }
  for (let round = 0; round < collisionRounds; round += 1)
    grid.forEachPair(1, (first, second) => {
      const x = (sortedXs[first] as number) - (sortedXs[second] as number) || hair
      const y = (sortedYs[first] as number) - (sortedYs[second] as number) || hair
      const square = x * x + y * y
      if (square >= reach * reach) return
      const length = Math.sqrt(square)
      const share = (0.5 * (reach - length)) / length
      sortedXs[first] = (sortedXs[first] as number) + x * share
      sortedYs[first] = (sortedYs[first] as number) + y * share
      sortedXs[second] = (sortedXs[second] as number) - x * share
      sortedYs[second] = (sortedYs[second] as number) - y * share
    })
  for (let place = 0; place < xs.length; place += 1) {
    const dot = grid.order[place] as number
    vxs[dot] = (sortedXs[place] as number) - (xs[dot] as number)
    vys[dot] = (sortedYs[place] as number) - (ys[dot] as number)
  }
}
