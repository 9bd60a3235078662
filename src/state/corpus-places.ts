/** Where a view puts the papers of a corpus: x and y of each, in the coordinates of the layout and on the stage. */
import type { Corpus } from '../core/corpus.ts'
import { aside, height, scaleOver, width } from './axis-scale.ts'
import { metricColumn, metricExtent } from './corpus-metric.ts'
import { type Frame, frameAround, type Insets, type Size } from './frame.ts'
import type { Metric, ViewState } from './view-state.ts'

type Placed = Pick<ViewState, 'layout' | 'axes' | 'missing'>

/** The places in the layout of a view, before any pin. */
export function corpusPlaces(corpus: Corpus, { layout, axes }: Placed): Float32Array {
  if (layout !== 'axes') return corpus.places[layout]
  const last = lastOnAxes.get(corpus)
  if (last?.x === axes.x && last.y === axes.y) return last.places
  const places = placesOnAxes(corpus, axes)
  lastOnAxes.set(corpus, { ...axes, places })
  return places
}

/** The places on the axes that were last asked for: who compares columns finds the same one. */
const lastOnAxes = new WeakMap<Corpus, ViewState['axes'] & { readonly places: Float32Array }>()

function placesOnAxes(corpus: Corpus, axes: ViewState['axes']): Float32Array {
  const places = new Float32Array(2 * corpus.size)
  const lay = (metric: Metric, offset: number, range: readonly [number, number], outside: number) => {
    const column = metricColumn(corpus, metric)
    const scale = scaleOver(metric, metricExtent(corpus, metric), range)
    for (let paper = 0; paper < corpus.size; paper += 1) {
      const value = column[paper] as number
      places[2 * paper + offset] = Number.isNaN(value) ? outside : scale(value)
    }
  }
  lay(axes.x, 0, [0, width], -aside)
  lay(axes.y, 1, [height, 0], height + aside)
  return places
}

/** The frame in which the papers of a corpus that stand unasked fill the stage; see `frame`. */
export function corpusFrame(corpus: Corpus, view: Placed, stage: Size, insets: Insets): Frame {
  const places = corpusPlaces(corpus, view)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let paper = 0; paper < corpus.size; paper += 1) {
    if (!hasStanding(corpus, paper, view)) continue
    const [x, y] = [places[2 * paper] as number, places[2 * paper + 1] as number]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return frameAround({ left, right, top, bottom }, view, stage, insets)
}

/** Places of a layout on the stage. */
export function placesOnStage(places: Float32Array, { toStage }: Frame): Float32Array {
  const origin = toStage({ x: 0, y: 0 })
  const unit = toStage({ x: 1, y: 1 })
  const [scaleX, scaleY] = [unit.x - origin.x, unit.y - origin.y]
  const onStage = new Float32Array(places.length)
  for (let at = 0; at + 1 < places.length; at += 2) {
    onStage[at] = origin.x + scaleX * (places[at] as number)
    onStage[at + 1] = origin.y + scaleY * (places[at + 1] as number)
  }
  return onStage
}

/** Whether a paper stands on the stage without being named; see `standsUnasked`. */
export function hasStanding(
  { listed, inListCitations }: Pick<Corpus, 'listed' | 'inListCitations'>,
  paper: number,
  { missing }: Pick<ViewState, 'missing'>,
): boolean {
  return listed[paper] === 1 || (missing > 0 && (inListCitations[paper] as number) >= missing)
}
