/** The raw figures of the scaling as they lie in `results/scaling.json`. */
import { median } from '../statistics.ts'
import type { StepId } from './steps.ts'

export interface ScalingFigures {
  /** Smallest first. */
  readonly sizes: readonly SizeFigures[]
}

export interface SizeFigures {
  readonly papers: number
  readonly citations: number
  /** Milliseconds of the whole build from facts, and of each step by itself. */
  readonly whole: readonly number[]
  readonly times: Readonly<Record<StepId, readonly number[]>>
  readonly peakMegabytes: number
  readonly fileBytes: number
}

/** The figures of both runs, by size. */
export function joinedSizes(earlier: readonly SizeFigures[], later: readonly SizeFigures[]): SizeFigures[] {
  return later.map(size => {
    const before = earlier.find(({ papers }) => papers === size.papers)
    if (!before) return size
    const ids = Object.keys(size.times) as StepId[]
    const joined = ids.map(id => [id, [...(before.times[id] ?? []), ...size.times[id]]] as const)
    return {
      ...size,
      whole: [...before.whole, ...size.whole],
      times: Object.fromEntries(joined) as Record<StepId, number[]>,
      peakMegabytes: Math.max(before.peakMegabytes, size.peakMegabytes),
    }
  })
}

/** A curve: the median milliseconds by number of papers. */
export type Curve = readonly { readonly papers: number; readonly time: number }[]

export function curveOf({ sizes }: ScalingFigures, id: StepId | 'whole'): Curve {
  return sizes.flatMap(size => {
    const time = median(id === 'whole' ? size.whole : (size.times[id] ?? []))
    return time === undefined ? [] : [{ papers: size.papers, time }]
  })
}

/** Below so many papers, what does not depend on their number is most of the time. */
const fewest = 1000

/** By which power of the number of papers the time grows from a thousand papers on; undefined where there is one size only. */
export function powerOf(curve: Curve): number | undefined {
  const [first, ...others] = curve.filter(({ papers }) => papers >= fewest)
  const last = others.at(-1)
  if (!first || !last) return undefined
  return Math.log(last.time / first.time) / Math.log(last.papers / first.papers)
}
