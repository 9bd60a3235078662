/** A talk on the stage of one of its windows: scenes, captions, pointers and keys, in step with the other windows. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import { render } from 'lit/html.js'
import { slide } from '../drawing/slide.ts'
import { mountPanel } from '../panels/panel.ts'
import { sceneOverview } from '../panels/scene-overview.ts'
import { sceneShow } from '../panels/scene-show.ts'
import { stageSearch } from '../panels/stage-search.ts'
import { windowNotice } from '../panels/window-notice.ts'
import { fontsCome, textWidths } from '../stage/text-widths.ts'
import type { Explorer } from '../state/explorer.ts'
import { loadedLater } from '../state/loaded-later.ts'
import type { Search } from '../state/search.ts'
import { lookingAround, selecting, showingAll } from '../state/transitions.ts'
import type { Viewport } from '../state/viewport.ts'
import { captionText } from '../talk/caption.ts'
import { type InStep, inStep } from '../talk/in-step.ts'
import { type OnStage, onStage } from '../talk/on-stage.ts'
import { createPerformance, type Performance } from '../talk/performance.ts'
import { parseTalk } from '../talk/talk-script.ts'
import { clickerKeys } from './clicker-keys.ts'
import { fillScreen } from './full-screen.ts'
import { isGuest } from './key-hearing.ts'
import { scenePicture } from './scene-picture.ts'
import type { Shell } from './shell.ts'
import rules from './style/presenting.css?inline'
import codeRules from './style/qr-code.css?inline'
import { styledBy } from './style.ts'
import { talkLine } from './talk-line.ts'
import { randomName } from './talk-session.ts'

export interface PerformingParts {
  readonly host: HTMLElement
  readonly explorer: Explorer
  readonly shell: Pick<Shell, 'stage' | 'show' | 'ask' | 'notice' | 'announcer' | 'overview'>
  readonly search: Search
  /** The script of the talk, in markdown. */
  readonly script: string
  /** Place of the scene to begin with, counted from 0. */
  readonly at: number
  /** The view to begin with instead of that of the scene. */
  readonly isAstray: boolean
  /** Which talk of all that are being given; windows with the same one are kept in step. */
  readonly session: string
  /** Whether the audience sees this window. */
  readonly isAudience: boolean
  zoomBy(factor: number): void
  fit(): void
  /** Puts the viewer there at once. */
  look(viewport: Viewport): void
  help(): void
  /** Where others see the present scene. */
  link(): string
  /** The address of the other window, of which this one shows `place`; undefined where there can be none. */
  otherAddress(place: string): string | undefined
  leave(): void
}

export interface Performing {
  readonly performance: Performance
  readonly stage: OnStage
  readonly step: Pick<InStep, 'isAccompanied' | 'screen'>
  readonly search: { open(): void }
  /** Opens the other window of the talk, or brings it to the front. */
  openOther(): void
  readonly unmount: () => void
}

/** The smallest captions in the speaker's window, in CSS pixels: there they are seen, not read. */
const inMiniature = 9

export function mountPerforming(parts: PerformingParts): Performing {
  const { host, explorer, shell, session, isAudience } = parts
  const { graph } = explorer
  const performance = createPerformance(graph, parseTalk(parts.script).value, parts.at)
  const stage = onStage(explorer, performance, parts.isAstray)
  const name = randomName()
  const line = talkLine({ session, name, hear: message => step.hear(message) })
  const step = inStep({
    explorer,
    performance,
    stage,
    name,
    isAudience,
    send: line.send,
    look: parts.look,
    soon: queueMicrotask,
    nextFrame: requestAnimationFrame,
  })
  const widthOf = textWidths()
  const words = computed(() => {
    fontsCome.value
    const rehearsed = performance.scene.value
    const { title = '', caption = '' } = rehearsed?.scene ?? {}
    const place = rehearsed?.captionPlace ?? 'none'
    return slide(explorer.size.value, place, title, caption, widthOf, isAudience ? undefined : inMiniature)
  })
  const ask = stageSearch(explorer, parts.search, paper => {
    const near = graph.neighbors(paper).filter(id => graph.getNodeAttribute(id, 'listed'))
    explorer.adjust(view => lookingAround([paper, ...near])(selecting(paper)(showingAll(view))))
  })
  const search = {
    open() {
      ask.isOpen.value = true
    },
  }
  const other = otherWindow(parts, stage.address)
  const openOther = () => {
    const opened = other.open()
    if (opened) line.meet(opened)
  }

  const codes = loadedLater(() => import('../panels/qr-screen.ts'))

  // A scene may show a reading path, somebody may ask for another paper, and by then the network may be gone.
  import('./working-planner.ts').catch(() => undefined)
  parts.search.ahead()

  const unmounts = [
    styledBy(host, rules + codeRules),
    effect(() => {
      explorer.staging.value = { room: words.value.room, scale: words.value.scale }
    }),
    effect(() => {
      host.toggleAttribute('title-scene', words.value.caption?.align === 'middle')
    }),
    effect(() => {
      const scene = performance.scene.value?.scene
      performance.steps.value
      shell.announcer.textContent = scene ? `${scene.title}. ${captionText(scene.caption)}` : ''
    }),
    mountPanel(
      shell.show,
      sceneShow({
        explorer,
        performance,
        slide: () => words.value,
        isAstray: () => stage.isAstray.value,
        code: () =>
          isAudience && performance.isCode.value
            ? codes()?.qrScreen(parts.link(), explorer.theme.value)
            : undefined,
      }),
    ),
    mountPanel(shell.ask, ask.template),
    mountPanel(
      shell.notice,
      windowNotice(other.refused, isAudience ? 'speaker' : 'audience', step.isAccompanied),
    ),
    effect(() => {
      if (ask.isOpen.value) shell.ask.querySelector('input')?.focus()
      else if (shell.ask.contains(host.shadowRoot?.activeElement ?? null)) shell.stage.focus()
    }),
    followedPointer(shell.stage, performance),
    clickerKeys(host, performance, stage.isAstray, {
      overview: () => openOverview(parts, performance, widthOf),
      fullScreen: () => toggleFullScreen(host),
      speakerWindow: openOther,
      search: search.open,
      help: parts.help,
      zoomBy: parts.zoomBy,
      fit: parts.fit,
      returnToScene: stage.returnToScene,
      back() {
        if (performance.isBlack.peek()) performance.isBlack.value = false
        else if (performance.isCode.peek()) performance.isCode.value = false
        else if (stage.isAstray.peek()) stage.returnToScene()
        else parts.leave()
      },
    }),
    saidGoodbye(() => line.send({ kind: 'bye' })),
  ]
  if (isAudience && !isGuest(host)) shell.stage.focus({ preventScroll: true })

  return {
    performance,
    stage,
    step,
    search,
    openOther,
    unmount() {
      step.unmount()
      line.unmount()
      for (const unmount of unmounts.reverse()) unmount()
      stage.unmount()
      if (shell.overview.open) shell.overview.close()
      batch(() => {
        explorer.staging.value = undefined
      })
      host.toggleAttribute('title-scene', false)
      shell.announcer.textContent = ''
    },
  }
}

/** The other window of the talk, and the address that the browser would not open. */
function otherWindow({ session, isAudience, otherAddress }: PerformingParts, place: ReadonlySignal<string>) {
  const refused = signal<{ readonly address: string; readonly name: string } | undefined>(undefined)
  let opened: Window | null = null
  return {
    refused,
    open(): Window | undefined {
      const address = otherAddress(place.peek())
      if (address === undefined) return undefined
      if (opened && !opened.closed) {
        opened.focus()
        return undefined
      }
      const name = `cairn ${isAudience ? 'speaker' : 'audience'} ${session}`
      opened = window.open(address, name, 'popup,width=1280,height=800')
      refused.value = opened ? undefined : { address, name }
      return opened ?? undefined
    },
  }
}

/** A window that closes takes its leave; gives what stops it. */
function saidGoodbye(say: () => void): () => void {
  window.addEventListener('pagehide', say)
  return () => window.removeEventListener('pagehide', say)
}

function openOverview(
  { explorer, shell }: PerformingParts,
  performance: Performance,
  widthOf: ReturnType<typeof textWidths>,
): void {
  const { overview } = shell
  const go = (at: number) => {
    overview.close()
    performance.go(at)
  }
  render(
    sceneOverview(performance, rehearsed => scenePicture(explorer, rehearsed, widthOf), go),
    overview,
  )
  overview.showModal()
  overview.querySelector<HTMLElement>('[aria-current="step"]')?.focus()
}

function toggleFullScreen(host: HTMLElement): void {
  // A browser may refuse; then the talk goes on in its window.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
  else fillScreen(host)
}

/** The spot follows the mouse over the stage while the speaker points with it. */
function followedPointer(stage: HTMLElement, performance: Performance): () => void {
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (performance.pointer.peek() === 'none') return
    const { left, top, width, height } = stage.getBoundingClientRect()
    performance.spot.value = { x: (clientX - left) / width, y: (clientY - top) / height }
  }
  const onLeave = () => {
    performance.spot.value = undefined
  }
  stage.addEventListener('pointermove', onMove)
  stage.addEventListener('pointerleave', onLeave)
  return () => {
    stage.removeEventListener('pointermove', onMove)
    stage.removeEventListener('pointerleave', onLeave)
    onLeave()
  }
}
