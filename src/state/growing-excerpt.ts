/** An excerpt of a corpus that grows as the reader goes. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Corpus } from '../core/corpus.ts'
import { addToExcerpt, corpusExcerpt } from '../core/corpus-excerpt.ts'
import { corpusRanks } from '../core/corpus-ranks.ts'
import { landmarks } from '../core/landmarks.ts'
import { linksOf } from '../core/links.ts'
import { pointGrid } from '../core/point-grid.ts'
import { corpusGroups } from './corpus-groups.ts'
import { metricExtent } from './corpus-metric.ts'
import { corpusFrame, corpusPlaces, placesOnStage } from './corpus-places.ts'
import { corpusVisibility, numbersOf } from './corpus-visibility.ts'
import { type Excerpt, setExcerptIn } from './excerpt.ts'
import type { Frame } from './frame.ts'
import type { ViewState } from './view-state.ts'
import { fromScreen, restingViewport, viewportOf } from './viewport.ts'
import { setWiderExtent } from './wider-extent.ts'

/** So many stand on the stage before one asks. */
export const landmarkCount = 600
/** So many of those that a selected paper cites, and that cite it, come along: the most cited. */
const mostNeighbours = 120
/** So many of those in sight stand by themselves when one looks closer. */
const mostInSight = 260
/** Farther out all that can be told apart are the landmarks. */
const leastZoom = 1.25

/** What of a corpus stands on the stage at first: a graph that an explorer lets grow. */
export function growingExcerpt(corpus: Corpus): CitationGraph {
  const always = landmarks(corpus, landmarkCount)
  const graph = corpusExcerpt(corpus, always)
  setExcerptIn(graph, excerptOf(graph, corpus, always))
  setWiderExtent(graph, metric => metricExtent(corpus, metric))
  return graph
}

function excerptOf(graph: CitationGraph, corpus: Corpus, always: readonly number[]): Excerpt {
  const { ranks } = corpusRanks(corpus)
  const bringNumbers = (papers: Iterable<number>) => addToExcerpt(graph, corpus, papers)
  const gridOn = lastOf((places: Float32Array, frame: Frame) => pointGrid(placesOnStage(places, frame)))
  const gridOf = (view: ViewState, frame: Frame) => gridOn(corpusPlaces(corpus, view), frame)
  const seenBy = lastOf((view: ViewState, read: ReadonlySet<string>) => corpusVisibility(corpus, view, read))
  const seenIn = lastOf((view: ViewState) => corpusVisibility(corpus, view))

  const inSight = (view: ViewState, frame: Frame): number[] => {
    const { camera } = view
    const viewport = camera && 'ratio' in camera ? viewportOf(camera, frame) : restingViewport
    if (viewport.k < leastZoom) return []
    const topLeft = fromScreen(viewport, { x: 0, y: 0 })
    const bottomRight = fromScreen(viewport, { x: frame.width, y: frame.height })
    const area = { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y }
    const states = seenIn(view)
    return gridOf(view, frame).bestWithin(area, ranks, mostInSight, paper => states[paper] === 2)
  }
  const neighbours = (selected: readonly string[]) =>
    numbersOf(corpus, selected).flatMap(paper =>
      [corpus.cites, corpus.citedBy].flatMap(links => {
        const others = [...linksOf(links, paper)].filter(other => corpus.listed[other] === 1)
        return others.sort((a, b) => (ranks[a] as number) - (ranks[b] as number)).slice(0, mostNeighbours)
      }),
    )
  return {
    corpus,
    frame: (view, stage, insets) => corpusFrame(corpus, view, stage, insets),
    legend: (colouring, theme) => corpusGroups(corpus, colouring, theme),
    bring(keys) {
      bringNumbers(numbersOf(corpus, keys))
    },
    bringNamed(view) {
      bringNumbers([...numbersOf(corpus, namedIn(view)), ...neighbours(view.selected)])
    },
    standers(view, frame) {
      const papers = [
        ...always,
        ...numbersOf(corpus, namedIn(view)),
        ...neighbours(view.selected),
        ...inSight(view, frame),
      ]
      bringNumbers(papers)
      return new Set(papers.map(paper => corpus.keyOf(paper)))
    },
    remaining(view, read) {
      const states = seenBy(view, read)
      let [listed, left] = [0, 0]
      for (let paper = 0; paper < corpus.size; paper += 1) {
        if (corpus.listed[paper] !== 1) continue
        listed += 1
        if (states[paper] === 2) left += 1
      }
      return { listed, left }
    },
    dotAt(view, frame, { x, y }, reach) {
      const states = seenIn(view)
      const paper = gridOf(view, frame).nearest(x, y, reach, one => (states[one] as number) > 0)
      return paper === undefined ? undefined : corpus.keyOf(paper)
    },
  }
}

/** Keys of all papers that a view names. */
function namedIn(view: ViewState): string[] {
  const { camera, selected, lit, goals, from, pins } = view
  const around = camera && 'around' in camera ? camera.around : []
  const pinned = Object.values(pins).flatMap(places => Object.keys(places))
  return [...selected, ...lit, ...goals, ...from, ...around, ...pinned]
}

/** The function, which remembers what it gave last. */
function lastOf<Asked extends readonly unknown[], Given>(
  give: (...asked: Asked) => Given,
): (...asked: Asked) => Given {
  let last: { readonly asked: Asked; readonly given: Given } | undefined
  return (...asked) => {
    if (!last || asked.some((one, at) => one !== last?.asked[at])) last = { asked, given: give(...asked) }
    return last.given
  }
}
