/** The store: the present view as a signal, what came before it, and what the pointer is at. */
import { batch, type ReadonlySignal, signal } from '@preact/signals-core'
import { createHistory } from './history.ts'
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

/** A store that begins with this view. */
export function createStore(first: ViewState): Store {
  const { present, canUndo, canRedo, ...history } = createHistory(first)
  const hovered = signal<string | undefined>(undefined)
  const hoveredCitation = signal<string | undefined>(undefined)
  const pointAt = (paper: string | undefined, citation: string | undefined) =>
    batch(() => {
      hovered.value = paper
      hoveredCitation.value = citation
    })
  const step = (go: () => void) =>
    batch(() => {
      const before = present.peek()
      go()
      if (present.peek() !== before) hoveredCitation.value = undefined
    })
  return {
    view: present,
    hovered,
    hoveredCitation,
    canUndo,
    canRedo,
    change: transition => step(() => history.step(transition(present.peek()))),
    adjust: transition => history.adjust(transition(present.peek())),
    hover: paper => pointAt(paper, undefined),
    hoverCitation: citation => pointAt(undefined, citation),
    undo: () => step(history.undo),
    redo: () => step(history.redo),
  }
}
