/** Windows of one talk kept in step: what changes in one is said to the others, and what they say is done here. */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core'
import type { Size } from '../state/frame.ts'
import type { Camera } from '../state/view-state.ts'
import { cameraOf, type Viewport, viewportOf } from '../state/viewport.ts'
import { lastWords } from './last-words.ts'
import { movedByHand } from './moved-by-hand.ts'
import { sharedParts, type TalkWindow } from './shared-parts.ts'
import { type PartName, partNames, type Saying, type WindowMessage, type Word } from './window-message.ts'

export interface InStepParts extends Omit<TalkWindow, 'screen'> {
  /** Name of this window, another for each. */
  readonly name: string
  send(saying: Saying): void
  /** Puts the viewer there at once. */
  look(viewport: Viewport): void
  /** Calls back when all that happens now has happened. */
  soon(call: () => void): void
  /** Calls back with the next picture on the screen. */
  nextFrame(call: () => void): void
}

export interface InStep {
  /** Whether another window is there. */
  readonly isAccompanied: ReadonlySignal<boolean>
  /** Size of the audience's stage, once known. */
  readonly screen: ReadonlySignal<Size | undefined>
  hear(message: Pick<WindowMessage, 'from' | 'saying'>): void
  unmount(): void
}

/** They follow the mouse: said at most once a frame, the last of them always. */
const oftenSaid: readonly PartName[] = ['spot', 'pointedAt']

/** Keeps this window in step from now on. What it only heard it never says again: no word goes round for ever. */
export function inStep(window: InStepParts): InStep {
  const { explorer, performance } = window
  const words = lastWords(window.name)
  const others = signal<ReadonlySet<string>>(new Set())
  const screen = signal<Size | undefined>(undefined)
  const parts = sharedParts({ ...window, screen })
  const now = (part: PartName) => JSON.stringify(parts[part].read())
  /** What each part was when it was last said or heard. */
  const settled = new Map<PartName, string>()
  let camera: Camera | null | undefined
  let isHearing = false

  const settle = () => {
    for (const part of partNames) settled.set(part, now(part))
  }
  const wordOn = (part: PartName): Word[] => {
    const value = parts[part].read()
    return value === undefined ? [] : [words.say(part, value)]
  }
  const flush = () => {
    const said = partNames.filter(part => now(part) !== settled.get(part)).flatMap(wordOn)
    settle()
    if (said.length > 0) window.send({ kind: 'said', words: said })
    if (camera !== undefined) window.send({ kind: 'moved', camera })
    camera = undefined
  }
  const flushSoon = onceUntilCalled(window.soon, flush)
  const flushWithFrame = onceUntilCalled(window.nextFrame, flush)
  const heard = (deed: () => void) => {
    isHearing = true
    try {
      deed()
    } finally {
      isHearing = false
      settle()
    }
  }
  /** Does what the last words say. A part can change another, as a step ends the black: so all are done, in order. */
  const obey = () => {
    for (const part of partNames) {
      const word = words.on(part)
      if (word && JSON.stringify(word.value) !== now(part)) parts[part].write(word.value as never)
    }
  }

  settle()
  const watch = (isWatched: (part: PartName) => boolean, say: () => void) =>
    effect(() => {
      for (const part of partNames) if (isWatched(part)) parts[part].read()
      if (!isHearing) untracked(say)
    })
  const unmounts = [
    watch(part => !oftenSaid.includes(part), flushSoon.ask),
    watch(part => oftenSaid.includes(part), flushWithFrame.ask),
    movedByHand(explorer, viewport => {
      if (isHearing) return
      camera = cameraOf(viewport, explorer.frame.peek()) ?? null
      flushWithFrame.ask()
    }),
  ]
  window.send({ kind: 'ask' })

  return {
    isAccompanied: computed(() => others.value.size > 0),
    screen,
    hear({ from, saying }) {
      const isThere = saying.kind !== 'bye'
      if (others.peek().has(from) !== isThere) {
        const rest = [...others.peek()].filter(one => one !== from)
        others.value = new Set(isThere ? [...rest, from] : rest)
      }
      flush()
      switch (saying.kind) {
        case 'ask':
          return window.send({
            kind: 'said',
            words: partNames.flatMap(part => words.on(part) ?? wordOn(part)),
          })
        case 'said':
          return words.hear(saying.words) ? heard(obey) : undefined
        case 'moved':
          return heard(() => window.look(viewportOf(saying.camera ?? undefined, explorer.frame.peek())))
        case 'bye':
          // Nobody is left to take the mouse away.
          explorer.hover(undefined)
          performance.spot.value = undefined
      }
    },
    unmount() {
      flush()
      for (const unmount of unmounts) unmount()
      flushSoon.stop()
      flushWithFrame.stop()
      window.send({ kind: 'bye' })
    },
  }
}

/** Asked any number of times before the call comes, it calls once. */
function onceUntilCalled(schedule: (call: () => void) => void, deed: () => void) {
  let isDue = false
  let isStopped = false
  return {
    ask() {
      if (isDue) return
      isDue = true
      schedule(() => {
        isDue = false
        if (!isStopped) deed()
      })
    },
    stop() {
      isStopped = true
    },
  }
}
