/** The parts that windows of a talk share, as each window reads and writes them. */
import { batch, computed, type Signal } from '@preact/signals-core'
import type { Point } from '../core/citation-graph.ts'
import { addressOf, viewAt } from '../state/address.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Size } from '../state/frame.ts'
import { sceneAddress } from '../state/scene-address.ts'
import { fromScreen, onScreen } from '../state/viewport.ts'
import type { OnStage } from './on-stage.ts'
import type { Performance } from './performance.ts'
import { parseTalk, talkScript } from './talk-script.ts'
import type { PartName, SharedParts } from './window-message.ts'

export interface SharedPart<Value> {
  /** Undefined where this window knows nothing of it. Follows the signals that it reads. */
  read(): Value | undefined
  write(value: Value): void
}

export interface TalkWindow {
  readonly explorer: Explorer
  readonly performance: Performance
  readonly stage: OnStage
  /** Size of the stage that the audience sees; written where it is another window's. */
  readonly screen: Signal<Size | undefined>
  /** Whether the audience sees this window. */
  readonly isAudience: boolean
}

export function sharedParts({ explorer, performance, stage, screen, isAudience }: TalkWindow): {
  readonly [Name in PartName]: SharedPart<SharedParts[Name]>
} {
  const { graph } = explorer
  const script = computed(() => talkScript(performance.talk.value))
  const inLayout = (pixel: Point) => {
    const { x, y } = explorer.frame.peek().toLayout(fromScreen(explorer.viewport.peek(), pixel))
    return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }
  }
  const onStageHere = (place: Point) =>
    onScreen(explorer.viewport.peek(), explorer.frame.peek().toStage(place))
  // Both are where the mouse was when it moved: later moves of the viewer do not count.
  const spot = computed(() => {
    const { width, height } = explorer.size.peek()
    const at = performance.spot.value
    return at ? inLayout({ x: at.x * width, y: at.y * height }) : null
  })
  const pointedAt = computed((): SharedParts['pointedAt'] => {
    const [paper, citation] = [explorer.hovered.value, explorer.hoveredCitation.value]
    if (citation !== undefined) return { citation, at: inLayout(explorer.pointer.value) }
    return paper === undefined ? {} : { paper }
  })
  return {
    script: {
      read: () => script.value,
      write(text) {
        performance.talk.value = parseTalk(text).value
      },
    },
    place: {
      read: () => stage.address.value,
      write(address) {
        const { scene = 0, view } = sceneAddress(address)
        if (scene !== performance.at.peek() || view === '') performance.go(scene)
        if (view === '') return
        const next = viewAt(view, graph)
        if (addressOf(next) !== addressOf(explorer.view.peek())) explorer.adjust(() => next)
      },
    },
    isBlack: {
      read: () => performance.isBlack.value,
      write(isBlack) {
        performance.isBlack.value = isBlack
      },
    },
    isCode: {
      read: () => performance.isCode.value,
      write(isCode) {
        performance.isCode.value = isCode
      },
    },
    pointer: {
      read: () => performance.pointer.value,
      write(pointer) {
        performance.pointer.value = pointer
      },
    },
    spot: {
      read: () => spot.value,
      write(place) {
        const { width, height } = explorer.size.peek()
        const at = place && onStageHere(place)
        performance.spot.value = at ? { x: at.x / width, y: at.y / height } : undefined
      },
    },
    pointedAt: {
      read: () => pointedAt.value,
      write({ paper, citation, at }) {
        batch(() => {
          if (at) explorer.pointer.value = onStageHere(at)
          if (citation === undefined) explorer.hover(paper)
          else explorer.hoverCitation(citation)
        })
      },
    },
    screen: {
      read: () => (isAudience ? explorer.size.value : screen.value),
      write(size) {
        if (!isAudience) screen.value = size
      },
    },
  }
}
