/** The desk on which a talk is edited: its scenes with their whole views, the edits, and the way back. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Parsed } from '../core/problem.ts'
import { createHistory } from '../state/history.ts'
import { keptScript } from './kept-script.ts'
import { paperNames } from './paper-names.ts'
import { type RehearsedScene, rehearsal } from './rehearsal.ts'
import { rewrittenTalk } from './rewritten-talk.ts'
import type { Talk } from './talk.ts'
import type { TalkEdit } from './talk-edits.ts'
import { parseTalk } from './talk-script.ts'

/** What cannot be shown, or was not understood. */
export interface DeskProblem {
  /** Place of the scene it is about, counted from 0. */
  readonly scene?: number
  readonly reason: string
  /** Line in the file that was opened. */
  readonly line?: number
}

export interface TalkDesk {
  readonly talk: ReadonlySignal<Talk>
  readonly scenes: ReadonlySignal<readonly RehearsedScene[]>
  readonly problems: ReadonlySignal<readonly DeskProblem[]>
  /** Place of the scene in hand, counted from 0. */
  readonly at: ReadonlySignal<number>
  /** The scene in hand; none in a talk without scenes. */
  readonly scene: ReadonlySignal<RehearsedScene | undefined>
  /** The talk as it would be saved. */
  readonly script: ReadonlySignal<string>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /** Takes a scene in hand, or the nearest that there is. */
  choose(at: number): void
  /**
   * A step that can be undone, after which the scene at this place is in hand. Steps of the same name that follow each
   * other, such as the letters of a caption, are one.
   */
  edit(edit: TalkEdit, at?: number, name?: string): void
  retitle(title: string): void
  /** Another talk lies on the desk; a step too. */
  open(script: string): void
  undo(): void
  redo(): void
}

interface Work {
  /** The text that the talk was read from. */
  readonly original: string
  readonly source: Parsed<Talk>
  readonly talk: Talk
  readonly at: number
}

/** A desk on which the talk of this script lies. */
export function createTalkDesk(graph: CitationGraph, script: string): TalkDesk {
  const names = paperNames(graph)
  const { present, step, adjust, ...history } = createHistory<Work>(opened(script))
  const talk = computed(() => present.value.talk)
  const original = computed(() => present.value.original)
  const source = computed(() => present.value.source)
  const played = computed(() => rehearsal(talk.value, graph, names))
  const scenes = computed(() => played.value.value)
  const at = computed(() => within(present.value.at, scenes.value.length))
  let lastName: string | undefined
  const take = (talk: Talk, at: number, name: string | undefined) => {
    const work = { ...present.peek(), talk, at: within(at, talk.scenes.length) }
    name !== undefined && name === lastName ? adjust(work) : step(work)
    lastName = name
  }
  const back = (go: () => void) => {
    lastName = undefined
    go()
  }
  return {
    talk,
    scenes,
    problems: computed(() =>
      [...unread(source.value, talk.value), ...played.value.problems]
        .map(({ scene, reason, line }) => ({
          reason,
          ...(scene !== undefined && { scene }),
          ...(line !== undefined && { line }),
        }))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    ),
    at,
    scene: computed(() => scenes.value[at.value]),
    script: computed(() => keptScript(original.value, talk.value)),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    choose(place) {
      lastName = undefined
      const next = within(place, scenes.peek().length)
      if (next !== present.peek().at) adjust({ ...present.peek(), at: next })
    },
    edit(edit, place = at.peek(), name) {
      const edited = edit(scenes.peek())
      if (edited !== scenes.peek()) take(rewrittenTalk(talk.peek(), edited, { graph, names }), place, name)
    },
    retitle(title) {
      if (title !== talk.peek().title) take({ ...talk.peek(), title }, at.peek(), 'title of the talk')
    },
    open(text) {
      lastName = undefined
      if (text !== original.peek() || history.canUndo.peek()) step(opened(text))
    },
    undo: () => back(history.undo),
    redo: () => back(history.redo),
  }
}

function opened(script: string): Work {
  const source = parseTalk(script)
  return { original: script, source, talk: source.value, at: 0 }
}

function within(at: number, scenes: number): number {
  return Math.min(Math.max(0, Math.trunc(at) || 0), Math.max(0, scenes - 1))
}

/** What nobody understood of the script, while it is still there. */
function unread({ problems }: Parsed<Talk>, { about, changes, scenes }: Talk): DeskProblem[] {
  return problems.flatMap(({ message: reason, line }): DeskProblem[] => {
    // A text that is no talk at all.
    if (line === undefined) return scenes.length === 0 && about !== '' ? [{ reason }] : []
    const has = (lines: Talk['changes']) => lines.some(one => one.line === line)
    const scene = scenes.findIndex(one => has(one.changes))
    if (scene < 0 && !has(changes)) return []
    return [{ reason, line, ...(scene >= 0 && { scene }) }]
  })
}
