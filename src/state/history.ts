/** A value with what came before it and what was undone, as signals. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core'

export interface History<T> {
  readonly present: ReadonlySignal<T>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /** A step that can be undone; none where nothing changes. */
  step(next: T): void
  /** A change that is part of the present step. */
  adjust(next: T): void
  undo(): void
  redo(): void
}

const longestPast = 200

/** A history that begins with this value. */
export function createHistory<T extends object>(first: T): History<T> {
  const present = signal(first)
  const past = signal<readonly T[]>([])
  const future = signal<readonly T[]>([])
  /** All three at once: whoever watches never sees one of them ahead of the others. */
  const go = (before: readonly T[], now: T, after: readonly T[]) =>
    batch(() => {
      past.value = before
      present.value = now
      future.value = after
    })
  return {
    present,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    step(next) {
      if (next !== present.peek()) go([...past.peek(), present.peek()].slice(-longestPast), next, [])
    },
    adjust(next) {
      present.value = next
    },
    undo() {
      const before = past.peek().at(-1)
      if (before) go(past.peek().slice(0, -1), before, [...future.peek(), present.peek()])
    },
    redo() {
      const after = future.peek().at(-1)
      if (after) go([...past.peek(), present.peek()], after, future.peek().slice(0, -1))
    },
  }
}
