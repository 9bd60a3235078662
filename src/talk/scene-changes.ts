/** What a scene says to come from one view to another: the lines that `rehearsal` reads as this change. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { addressParts } from '../state/address.ts'
import type { ViewState } from '../state/view-state.ts'
import { type PaperNames, paperNames } from './paper-names.ts'
import { forgetWhatDepends } from './rehearsal.ts'
import { writtenValue } from './scene-values.ts'
import { type CaptionPlace, captionWord, sceneWords } from './scene-words.ts'
import type { ViewLine } from './talk.ts'

export interface SceneStand {
  readonly view: ViewState
  readonly captionPlace: CaptionPlace
}

/** Gives the lines that lead from what was seen before to what is seen now; none when nothing changes. */
export function sceneChanges(
  graph: CitationGraph,
  names: PaperNames = paperNames(graph),
): (before: SceneStand, now: SceneStand) => ViewLine[] {
  const context = { graph, names }
  return (before, now) => {
    const to = addressParts(now.view)
    const from = new Map(addressParts(before.view))
    const lines = sceneWords.flatMap(known => {
      const [was, is] = [from.get(known.part) ?? '', to.get(known.part) ?? '']
      if (was === is) return []
      forgetWhatDepends(from, known.part, is)
      return [{ word: known.word, value: writtenValue(known, is, to, context) }]
    })
    if (now.captionPlace === before.captionPlace) return lines
    return [...lines, { word: captionWord, value: now.captionPlace }]
  }
}
