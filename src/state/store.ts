/** The store: the present view as a signal, what came before it, and what the pointer is at. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Transition } from './transitions.ts'
import type { ViewState } from './view-state.ts'

export interface Store {
  readonly view: ReadonlySignal<ViewState>
  /** The paper under the pointer. In no link and no undo step. */
  readonly hovered: ReadonlySignal<string | undefined>
  /**
   * Key of the citation under the pointer: never together with a paper, and in no link and no undo step either. After
   * a step it may stand elsewhere, so nothing is pointed at until the pointer moves.
   */
  readonly hoveredCitation: ReadonlySignal<string | undefined>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /** A step that can be undone. A transition that changes nothing is no step. */
  change(transition: Transition): void
  /** A change that is part of the present step, such as the camera's way. */
  adjust(transition: Transition): void
  hover(paper: string | undefined): void
  hoverCitation(citation: string | undefined): void
  undo(): void
  redo(): void
}

const longestPast = 200

/** A store that begins with this view. */
export function createStore(first: ViewState): Store {
  const present = signal(first)
  const past = signal<readonly ViewState[]>([])
  const future = signal<readonly ViewState[]>([])
  const hovered = signal<string | undefined>(undefined)
  const hoveredCitation = signal<string | undefined>(undefined)
  const pointAt = (paper: string | undefined, citation: string | undefined) =>
    batch(() => {
      hovered.value = paper
      hoveredCitation.value = citation
    })
  /** All three at once: whoever watches never sees one of them ahead of the others. */
  const step = (before: readonly ViewState[], view: ViewState, after: readonly ViewState[]) =>
    batch(() => {
      past.value = before
      present.value = view
      future.value = after
      hoveredCitation.value = undefined
    })
  return {
    view: present,
    hovered,
    hoveredCitation,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    change(transition) {
      const next = transition(present.peek())
      if (next === present.peek()) return
      step([...past.peek(), present.peek()].slice(-longestPast), next, [])
    },
    adjust(transition) {
      present.value = transition(present.peek())
    },
    hover: paper => pointAt(paper, undefined),
    hoverCitation: citation => pointAt(undefined, citation),
    undo() {
      const before = past.peek().at(-1)
      if (before) step(past.peek().slice(0, -1), before, [...future.peek(), present.peek()])
    },
    redo() {
      const after = future.peek().at(-1)
      if (after) step([...past.peek(), present.peek()], after, future.peek().slice(0, -1))
    },
  }
}
