/** Edits of a talk: each takes its arguments and gives a function from scenes to scenes, all with their whole views. */
import type { ViewState } from '../state/view-state.ts'
import type { RehearsedScene } from './rehearsal.ts'
import type { CaptionPlace } from './scene-words.ts'
import type { Scene } from './talk.ts'

export type TalkEdit = (scenes: readonly RehearsedScene[]) => readonly RehearsedScene[]

/** A new scene of this view stands at the place; whatever stood there follows it. */
export function inserting(at: number, view: ViewState, captionPlace: CaptionPlace = 'below'): TalkEdit {
  const scene = { title: '', changes: [], caption: '', notes: '' }
  return scenes => scenes.toSpliced(at, 0, { scene, view, captionPlace })
}

/** The scene is followed by another like it. */
export function duplicating(at: number): TalkEdit {
  return scenes => {
    const original = scenes[at]
    if (!original) return scenes
    const { line, ...scene } = original.scene
    return scenes.toSpliced(at + 1, 0, { ...original, scene: { ...scene, changes: [] } })
  }
}

export function deleting(at: number): TalkEdit {
  return scenes => (scenes[at] ? scenes.toSpliced(at, 1) : scenes)
}

/** The scene stands at another place, or as near to it as there are places. */
export function moving(from: number, to: number): TalkEdit {
  return scenes => {
    const moved = scenes[from]
    const place = Math.min(Math.max(0, to), scenes.length - 1)
    return moved && place !== from ? scenes.toSpliced(from, 1).toSpliced(place, 0, moved) : scenes
  }
}

/** The scene shows this view from now on. */
export function takingView(at: number, view: ViewState): TalkEdit {
  return replacing(at, scene => ({ ...scene, view }))
}

export function placingCaption(at: number, captionPlace: CaptionPlace): TalkEdit {
  return replacing(at, scene => (scene.captionPlace === captionPlace ? scene : { ...scene, captionPlace }))
}

/** Title, caption or notes of the scene are these words. */
export function wording(at: number, words: Partial<Pick<Scene, 'title' | 'caption' | 'notes'>>): TalkEdit {
  return replacing(at, ({ scene, ...stand }) => ({ ...stand, scene: { ...scene, ...words } }))
}

function replacing(at: number, change: (scene: RehearsedScene) => RehearsedScene): TalkEdit {
  return scenes => {
    const scene = scenes[at]
    const changed = scene && change(scene)
    return changed && changed !== scene ? scenes.with(at, changed) : scenes
  }
}
