/** The figures of a page over all visits to it, as medians. What was not reached within its limit counts as infinite. */
import { median } from '../statistics.ts'
import { frameRate, type Motion } from './motion.ts'
import type { NetworkFigures, SubjectFigures } from './page-figures.ts'
import type { Visit } from './visit.ts'

export const measures = {
  drawn: (visit: Visit) => visit.drawn,
  interactive: (visit: Visit) => visit.interactive,
  answer: ({ answers, pointings = 0 }: Visit) =>
    answers && median([...answers, ...Array<number>(Math.max(0, pointings - answers.length)).fill(Infinity)]),
  /** Frames a second, of panning or zooming, whichever is slower. */
  rate: ({ pan, zoom }: Visit) => pan && zoom && Math.min(frameRate(pan), frameRate(zoom)),
  panRate: ({ pan }: Visit) => pan && frameRate(pan),
  zoomRate: ({ zoom }: Visit) => zoom && frameRate(zoom),
  /** Milliseconds of the main thread for each frame, of panning or zooming, whichever is more. */
  mainPerFrame: ({ pan, zoom }: Visit) =>
    pan && zoom && Math.max(perFrame(pan, 'main'), perFrame(zoom, 'main')),
  drawingPerFrame: ({ pan, zoom }: Visit) =>
    pan && zoom && Math.max(perFrame(pan, 'drawing'), perFrame(zoom, 'drawing')),
  /** Share of the time that the main thread was at work while papers were pointed at. */
  hoverLoad: ({ hover }: Visit) => hover && hover.cost.main / hover.milliseconds,
  toMap: (visit: Visit) => visit.toMap,
  toYears: (visit: Visit) => visit.toYears,
  heap: ({ memory }: Visit) => memory && memory.objects + memory.browser + memory.buffers,
  process: ({ memory }: Visit) => memory?.process,
} satisfies Record<string, (visit: Visit) => number | undefined>

export type Measure = keyof typeof measures

/** Measures of which more is better. */
const rates: readonly Measure[] = ['rate', 'panRate', 'zoomRate']

function perFrame(motion: Motion, of: 'main' | 'drawing'): number {
  return motion.cost[of] / Math.max(1, motion.frames)
}

/** Undefined: never measured. Infinite, or for a rate 0: not within the limit. */
export function measured(subject: SubjectFigures | undefined, measure: Measure): number | undefined {
  const worst = rates.includes(measure) ? 0 : Number.POSITIVE_INFINITY
  return median((subject?.visits ?? []).map(visit => measures[measure](visit) ?? worst))
}

/** The best of all peers, and whose it is. */
export function bestPeer(
  network: NetworkFigures,
  measure: Measure,
): { name: string; value: number } | undefined {
  const isRate = rates.includes(measure)
  const found = network.subjects
    .filter(({ name }) => !name.startsWith('cairn'))
    .flatMap(subject => {
      const value = measured(subject, measure)
      return value === undefined ? [] : [{ name: subject.name, value }]
    })
  return found.sort((a, b) => (isRate ? b.value - a.value : a.value - b.value))[0]
}

export function subjectOf(network: NetworkFigures | undefined, name: string): SubjectFigures | undefined {
  return network?.subjects.find(subject => subject.name === name)
}
