/** The ways of papers between two pictures: what leaves shrinks, what stays moves, what enters grows. */
import { easeCubicInOut, easeCubicOut } from 'd3'
import type { PaperLook } from '../state/appearance.ts'
import { blended } from '../state/blended.ts'

/** How far (0 to 1) a change is: what leaves and what changes its colour, what moves, what enters. */
export interface Shares {
  readonly leave: number
  readonly move: number
  readonly enter: number
}

export interface PaperWays {
  /** All papers of both pictures. `set` writes into the looks of those that change: they hold until it is called again. */
  readonly papers: ReadonlyMap<string, PaperLook>
  /** Keys of those that change. */
  readonly changing: readonly string[]
  /** Keys of those that move or change their size. */
  readonly moving: ReadonlySet<string>
  /** How many pixels the one that moves farthest has to go. */
  readonly farthest: number
  /** Whether any that stays changes its colour or shape. */
  readonly hasNewTones: boolean
  readonly hasLeaving: boolean
  readonly hasEntering: boolean
  set(shares: Shares): void
}

export type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

interface Way {
  readonly from: PaperLook | undefined
  readonly to: PaperLook | undefined
  readonly now: Writable<PaperLook>
  /** The folded group out of which it comes, or into which it goes. */
  readonly holder: PaperLook | undefined
}

export function paperWays(
  from: ReadonlyMap<string, PaperLook>,
  to: ReadonlyMap<string, PaperLook>,
  background: string,
): PaperWays {
  const papers = new Map<string, PaperLook>()
  const ways = new Map<string, Way>()
  const moving = new Set<string>()
  let [farthest, hasNewTones, hasLeaving, hasEntering] = [0, false, false, false]
  const [origins, goals] = [holders(from), holders(to)]
  const change = (id: string, before: PaperLook | undefined, after: PaperLook | undefined) => {
    const look = after ?? before
    if (!look) return
    const now = { ...look }
    const holder = before ? (after ? undefined : goals.get(id)) : origins.get(id)
    ways.set(id, { from: before, to: after, now, holder })
    papers.set(id, now)
  }
  for (const [id, look] of to) {
    const before = from.get(id)
    if (!before) hasEntering = true
    else if (before.x !== look.x || before.y !== look.y || before.radius !== look.radius) {
      moving.add(id)
      farthest = Math.max(farthest, Math.hypot(look.x - before.x, look.y - before.y))
    }
    const isNewTone = before !== undefined && !isAlike(before, look)
    if (isNewTone) hasNewTones = true
    if (before && !isNewTone && !moving.has(id)) papers.set(id, look)
    else change(id, before, look)
  }
  for (const [id, look] of from) {
    if (to.has(id)) continue
    hasLeaving = true
    change(id, look, undefined)
  }
  return {
    papers,
    changing: [...ways.keys()],
    moving,
    farthest,
    hasNewTones,
    hasLeaving,
    hasEntering,
    set({ leave, move, enter }) {
      const [left, moved, entered] = [easeCubicOut(leave), easeCubicInOut(move), easeCubicOut(enter)]
      for (const way of ways.values()) {
        if (!way.from) fade(way, way.to, entered, background)
        else if (!way.to) fade(way, way.from, 1 - left, background)
        else turn(way.now, way.from, way.to, { tone: left, moved, background })
      }
    },
  }
}

/** The folded group that holds a paper, by key of the paper. */
function holders(papers: ReadonlyMap<string, PaperLook>): Map<string, PaperLook> {
  const held = new Map<string, PaperLook>()
  for (const look of papers.values()) for (const id of look.holds ?? []) held.set(id, look)
  return held
}

/** `share` of the way from one number to another, and exactly that one in the end. */
export function between(from: number, to: number, share: number): number {
  return share >= 1 ? to : from + (to - from) * share
}

function isAlike(a: PaperLook, b: PaperLook): boolean {
  return (
    a.colour === b.colour &&
    a.halo === b.halo &&
    a.shape === b.shape &&
    a.hollow === b.hollow &&
    a.ring === b.ring &&
    a.depth === b.depth
  )
}

/** Shown so far (0 to 1): small, pale against the background, and near the group that holds it. */
function fade({ now, holder }: Way, look: PaperLook | undefined, shown: number, background: string): void {
  if (!look) return
  if (holder) {
    now.x = between(holder.x, look.x, shown)
    now.y = between(holder.y, look.y, shown)
  }
  now.radius = look.radius * shown
  now.colour = blended(background, look.colour, shown)
  if (look.halo) now.halo = blended(background, look.halo, shown)
}

function turn(
  now: Writable<PaperLook>,
  from: PaperLook,
  to: PaperLook,
  { tone, moved, background }: { readonly tone: number; readonly moved: number; readonly background: string },
): void {
  now.x = between(from.x, to.x, moved)
  now.y = between(from.y, to.y, moved)
  now.radius = between(from.radius, to.radius, moved)
  now.colour = blended(from.colour, to.colour, tone)
  if (from.halo || to.halo) {
    if (tone >= 1 && !to.halo) delete now.halo
    else now.halo = blended(from.halo ?? background, to.halo ?? background, tone)
  }
  const kind = tone < 0.5 ? from : to
  now.shape = kind.shape
  now.hollow = kind.hollow
  now.ring = kind.ring
}
