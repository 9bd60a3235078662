/** The ways of citations between two pictures: they follow their papers, and their lines fade and change their tone. */
import { easeCubicOut } from 'd3'
import type { CitationLook } from '../state/appearance.ts'
import { blended } from '../state/blended.ts'
import { between, type Shares, type Writable } from './paper-ways.ts'

export interface CitationWays {
  /** All citations of both pictures. `set` writes into the looks of those that change: they hold until it is called again. */
  readonly citations: ReadonlyMap<string, CitationLook>
  /** Keys of those whose look changes, wherever their papers go. */
  readonly changing: ReadonlySet<string>
  readonly hasNewTones: boolean
  readonly hasLeaving: boolean
  readonly hasEntering: boolean
  set(shares: Pick<Shares, 'leave' | 'enter'>): void
}

interface Way {
  readonly from: CitationLook | undefined
  readonly to: CitationLook | undefined
  readonly now: Writable<CitationLook>
}

export function citationWays(
  from: ReadonlyMap<string, CitationLook>,
  to: ReadonlyMap<string, CitationLook>,
): CitationWays {
  const citations = new Map<string, CitationLook>()
  const ways: Way[] = []
  const changing = new Set<string>()
  let [hasNewTones, hasLeaving, hasEntering] = [false, false, false]
  const change = (key: string, way: Way) => {
    ways.push(way)
    changing.add(key)
    citations.set(key, way.now)
  }
  for (const [key, look] of to) {
    const before = from.get(key)
    if (!before) hasEntering = true
    if (before && isAlike(before, look)) {
      citations.set(key, look)
      continue
    }
    if (before) hasNewTones = true
    change(key, { from: before, to: look, now: { ...look } })
  }
  for (const [key, look] of from) {
    if (to.has(key)) continue
    hasLeaving = true
    change(key, { from: look, to: undefined, now: { ...look } })
  }
  return {
    citations,
    changing,
    hasNewTones,
    hasLeaving,
    hasEntering,
    set({ leave, enter }) {
      const [left, entered] = [easeCubicOut(leave), easeCubicOut(enter)]
      for (const { from: before, to: after, now } of ways) {
        if (before && after) turn(now, before, after, left)
        else now.opacity = before ? before.opacity * (1 - left) : (after?.opacity ?? 0) * entered
      }
    },
  }
}

function isAlike(a: CitationLook, b: CitationLook): boolean {
  return (
    a.colour === b.colour &&
    a.opacity === b.opacity &&
    a.width === b.width &&
    a.arrow === b.arrow &&
    a.depth === b.depth
  )
}

function turn(now: Writable<CitationLook>, from: CitationLook, to: CitationLook, tone: number): void {
  now.colour = blended(from.colour, to.colour, tone)
  now.opacity = between(from.opacity, to.opacity, tone)
  now.width = between(from.width, to.width, tone)
  now.arrow = tone < 0.5 ? from.arrow : to.arrow
}
