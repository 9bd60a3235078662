/** The rehearsal of a talk: for each scene the whole view, whichever way one comes to it. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Problem } from '../core/problem.ts'
import { type AddressParts, addressParts, viewOfParts } from '../state/address.ts'
import type { ViewState } from '../state/view-state.ts'
import { type PaperNames, paperNames } from './paper-names.ts'
import { readValue, type SceneContext } from './scene-values.ts'
import { type CaptionPlace, captionPlaces, captionWord, sceneWords } from './scene-words.ts'
import type { Scene, Talk, ViewLine } from './talk.ts'

export interface RehearsedScene {
  readonly scene: Scene
  readonly view: ViewState
  readonly captionPlace: CaptionPlace
}

/** What the audience sees at a point of the talk, as parts of an address. */
export interface Stand {
  readonly parts: AddressParts
  readonly captionPlace: CaptionPlace
}

/** What is seen before any scene changes it. */
export const beginning: Stand = { parts: new Map(), captionPlace: 'below' }

export interface TalkProblem extends Problem {
  /** Place of the scene it is about, counted from 0; absent before the first. */
  readonly scene?: number
  /** The message without the name of the scene. */
  readonly reason: string
}

export interface Rehearsal {
  readonly value: readonly RehearsedScene[]
  readonly problems: readonly TalkProblem[]
}

/**
 * Plays the talk through. What a line says wrongly is left out and told: the words that do not exist, the papers that the
 * graph does not have.
 */
export function rehearsal(
  talk: Talk,
  graph: CitationGraph,
  names: PaperNames = paperNames(graph),
): Rehearsal {
  const context: SceneContext = { graph, names }
  const problems: TalkProblem[] = []
  const tell =
    (where: string, scene: { readonly scene?: number }): Tell =>
    (reason, line) => {
      const place = { ...scene, ...(line !== undefined && { line }) }
      problems.push({ severity: 'error', message: where + reason, reason, ...place })
    }
  let stand = standAfter(beginning, talk.changes, context, tell('', {}))
  const value = talk.scenes.map((scene, at): RehearsedScene => {
    const say = tell(`scene ${at + 1}, ${scene.title}: `, { scene: at })
    stand = standAfter(stand, scene.changes, context, say)
    return { scene, view: viewOfParts(stand.parts, graph), captionPlace: stand.captionPlace }
  })
  return { value, problems }
}

type Tell = (reason: string, line: number | undefined) => void

/** What is seen after some lines; `say` hears what nobody understood. Lines count in the order of `sceneWords`. */
export function standAfter(
  before: Stand,
  changes: readonly ViewLine[],
  context: SceneContext,
  say: Tell = () => undefined,
): Stand {
  const parts = new Map(before.parts)
  let { captionPlace } = before
  for (const { word, value, line } of changes) {
    if (word === captionWord) {
      const place = captionPlaces.find(one => one === value.toLowerCase())
      if (place) captionPlace = place
      else say(`invalid ${word}: ${value}; expected ${captionPlaces.join(', ')}`, line)
    } else if (word !== '' && !sceneWords.some(one => one.word === word)) {
      const words = [...sceneWords.map(one => one.word), captionWord]
      say(`invalid word: ${word}; expected one of ${words.join(', ')}`, line)
    }
  }
  for (const known of sceneWords)
    for (const { word, value, line } of changes) {
      if (word !== known.word) continue
      const { part, trouble } = readValue(known, value, parts, context)
      for (const message of trouble) say(message, line)
      if (part === undefined) continue
      forgetWhatDepends(parts, known.part, part)
      if (part === '') parts.delete(known.part)
      else parts.set(known.part, part)
    }
  // What the graph does not know, and what is usual, is no part of a view.
  return { parts: addressParts(viewOfParts(parts, context.graph)), captionPlace }
}

/** Another layout has other places, other colours have other groups. */
export function forgetWhatDepends(parts: Map<string, string>, name: string, value: string): void {
  if ((parts.get(name) ?? '') === value) return
  if (name === 'layout' && !parts.get('at')?.startsWith('~')) parts.delete('at')
  if (name === 'colour') for (const part of ['off', 'fold']) parts.delete(part)
}
