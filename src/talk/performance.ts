/** The performance of a talk: at which scene it is, and how one goes on, back and astray. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { CitationGraph, Point } from '../core/citation-graph.ts'
import type { Problem } from '../core/problem.ts'
import { type RehearsedScene, rehearsal } from './rehearsal.ts'
import type { Talk } from './talk.ts'

export const pointers = ['none', 'dot', 'spotlight'] as const
/** What shows where the speaker points: nothing, a dot, or that all else is dimmed. */
export type Pointer = (typeof pointers)[number]

export interface Performance {
  readonly talk: Signal<Talk>
  readonly scenes: ReadonlySignal<readonly RehearsedScene[]>
  /** What of the talk cannot be shown. */
  readonly problems: ReadonlySignal<readonly Problem[]>
  /** Place of the present scene, counted from 0. */
  readonly at: ReadonlySignal<number>
  /** The present scene; none in a talk without scenes. */
  readonly scene: ReadonlySignal<RehearsedScene | undefined>
  /** How often a scene was gone to: a step to the scene where one is counts too, since it leads back from astray. */
  readonly steps: ReadonlySignal<number>
  /** The audience sees nothing. */
  readonly isBlack: Signal<boolean>
  /** The audience sees the scene's address as a QR code. */
  readonly isCode: Signal<boolean>
  readonly pointer: Signal<Pointer>
  /** Where the speaker points, as shares of the stage's width and height; nowhere while the mouse is elsewhere. */
  readonly spot: Signal<Point | undefined>
  /** Goes to a scene, or to the nearest that there is. */
  go(at: number): void
  next(): void
  back(): void
}

/** A performance that begins with the scene at this place. */
export function createPerformance(graph: CitationGraph, first: Talk, begin = 0): Performance {
  const talk = signal(first)
  const played = computed(() => rehearsal(talk.value, graph))
  const scenes = computed(() => played.value.value)
  const wanted = signal(begin)
  const steps = signal(0)
  const isBlack = signal(false)
  const isCode = signal(false)
  const at = computed(() => Math.min(Math.max(0, Math.trunc(wanted.value) || 0), last()))
  const last = () => Math.max(0, scenes.value.length - 1)
  const go = (place: number) =>
    batch(() => {
      wanted.value = Math.min(Math.max(0, place), last())
      steps.value += 1
      isBlack.value = false
      isCode.value = false
    })
  return {
    talk,
    scenes,
    problems: computed(() => played.value.problems),
    at,
    scene: computed(() => scenes.value[at.value]),
    steps,
    isBlack,
    isCode,
    pointer: signal<Pointer>('none'),
    spot: signal<Point | undefined>(undefined),
    go,
    next: () => go(at.peek() + 1),
    back: () => go(at.peek() - 1),
  }
}
