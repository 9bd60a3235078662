/** Presenting: a talk given on the element's own stage. Loaded when somebody first presents. */
import { batch, computed, effect, type ReadonlySignal, untracked } from '@preact/signals-core'
import { render } from 'lit'
import type { SearchIndex } from '../core/search-index.ts'
import { slide } from '../drawing/slide.ts'
import { slideDrawing } from '../drawing/slide-drawing.ts'
import { stagedScene } from '../drawing/staged-scene.ts'
import { mountPanel } from '../panels/panel.ts'
import { sceneOverview } from '../panels/scene-overview.ts'
import { sceneShow } from '../panels/scene-show.ts'
import { stageSearch } from '../panels/stage-search.ts'
import { textWidths } from '../stage/text-widths.ts'
import { addressOf } from '../state/address.ts'
import type { Explorer } from '../state/explorer.ts'
import { addressOfScene } from '../state/scene-address.ts'
import { lookingAround, selecting, showingAll } from '../state/transitions.ts'
import { captionText } from '../talk/caption.ts'
import { createPerformance, type Performance } from '../talk/performance.ts'
import type { RehearsedScene } from '../talk/rehearsal.ts'
import { parseTalk } from '../talk/talk-script.ts'
import { clickerKeys } from './clicker-keys.ts'
import { fillScreen } from './full-screen.ts'
import type { Shell } from './shell.ts'
import rules from './style/presenting.css?inline'
import { styledBy } from './style.ts'

export interface PresentingParts {
  readonly host: HTMLElement
  readonly explorer: Explorer
  readonly shell: Shell
  readonly search: SearchIndex
  /** The script of the talk, in markdown. */
  readonly script: string
  /** Place of the scene to begin with, counted from 0. */
  readonly at: number
  /** The view to begin with instead of that of the scene. */
  readonly isAstray: boolean
  zoomBy(factor: number): void
  fit(): void
  help(): void
  leave(): void
}

export interface Presenting {
  readonly performance: Performance
  /** Place of the scene, counted from 1, and the view where it is not the scene's: `?scene=3`. */
  readonly address: ReadonlySignal<string>
  unmount(): void
}

/** Begins to present. Unmounting gives the stage back as it stands. */
export function mountPresenting(parts: PresentingParts): Presenting {
  const { host, explorer, shell } = parts
  const { graph } = explorer
  const performance = createPerformance(graph, parseTalk(parts.script).value, parts.at)
  const widthOf = textWidths()
  const words = computed(() => {
    const rehearsed = performance.scene.value
    const { title = '', caption = '' } = rehearsed?.scene ?? {}
    return slide(explorer.size.value, rehearsed?.captionPlace ?? 'none', title, caption, widthOf)
  })
  const isAstray = computed(() => {
    const rehearsed = performance.scene.value
    return rehearsed !== undefined && addressOf(rehearsed.view) !== addressOf(explorer.view.value)
  })
  const ask = stageSearch(explorer, parts.search, paper => {
    const near = graph.neighbors(paper).filter(id => graph.getNodeAttribute(id, 'listed'))
    explorer.adjust(view => lookingAround([paper, ...near])(selecting(paper)(showingAll(view))))
  })
  const returnToScene = () => performance.go(performance.at.peek())
  let isKept = parts.isAstray
  let isFirst = true

  const unmounts = [
    styledBy(host, rules),
    effect(() => {
      const rehearsed = performance.scene.value
      performance.steps.value
      if (!rehearsed || isKept) {
        isKept = false
        return
      }
      // Coming from the explorer is a step of its own there; what follows is one walk through the talk.
      const step = isFirst ? explorer.change : explorer.adjust
      isFirst = false
      untracked(() => step(() => rehearsed.view))
    }),
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
      sceneShow({ explorer, performance, slide: () => words.value, isAstray: () => isAstray.value }),
    ),
    mountPanel(shell.ask, ask.template),
    effect(() => {
      if (ask.isOpen.value) shell.ask.querySelector('input')?.focus()
      else if (shell.ask.contains(host.shadowRoot?.activeElement ?? null)) shell.stage.focus()
    }),
    followedPointer(shell, performance),
    idleCursor(host),
    clickerKeys(host, performance, {
      overview: () => openOverview(parts, performance, widthOf),
      fullScreen: () => toggleFullScreen(host),
      speakerWindow: () => undefined,
      search() {
        ask.isOpen.value = true
      },
      help: parts.help,
      zoomBy: parts.zoomBy,
      fit: parts.fit,
      returnToScene,
      back() {
        if (performance.isBlack.peek()) performance.isBlack.value = false
        else if (isAstray.peek()) returnToScene()
        else parts.leave()
      },
    }),
  ]
  host.toggleAttribute('presenting', true)
  shell.stage.focus({ preventScroll: true })

  return {
    performance,
    address: computed(() =>
      addressOfScene(performance.at.value, isAstray.value ? addressOf(explorer.view.value) : ''),
    ),
    unmount() {
      for (const unmount of unmounts.reverse()) unmount()
      if (shell.overview.open) shell.overview.close()
      batch(() => {
        explorer.staging.value = undefined
      })
      host.toggleAttribute('presenting', false)
      host.toggleAttribute('title-scene', false)
      shell.announcer.textContent = ''
    },
  }
}

/** Size of the slides in the overview, in CSS pixels, at which they are drawn. */
const thumbnailSize = { width: 960, height: 540 }

function openOverview(
  { explorer, shell }: PresentingParts,
  performance: Performance,
  widthOf: ReturnType<typeof textWidths>,
): void {
  const { graph, systemIsDark } = explorer
  const look = { size: thumbnailSize, isDark: systemIsDark.peek() }
  const thumbnail = (rehearsed: RehearsedScene) => {
    const svg = slideDrawing(rehearsed.scene, stagedScene(graph, rehearsed, look, widthOf), widthOf).svg()
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  }
  const { overview } = shell
  const go = (at: number) => {
    overview.close()
    performance.go(at)
  }
  render(sceneOverview(performance, thumbnail, go), overview)
  overview.showModal()
  overview.querySelector<HTMLElement>('[aria-current="step"]')?.focus()
}

function toggleFullScreen(host: HTMLElement): void {
  // A browser may refuse; then the talk goes on in its window.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
  else fillScreen(host)
}

/** The spot follows the mouse over the stage while the speaker points with it. */
function followedPointer({ stage }: Shell, performance: Performance): () => void {
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

/** How long the mouse rests before its cursor goes, in milliseconds. */
const rest = 2500

/** Nobody looks at a cursor that does nothing. */
function idleCursor(host: HTMLElement): () => void {
  let timer = 0
  const wake = () => {
    host.toggleAttribute('idle', false)
    clearTimeout(timer)
    timer = window.setTimeout(() => host.toggleAttribute('idle', true), rest)
  }
  host.addEventListener('pointermove', wake)
  wake()
  return () => {
    clearTimeout(timer)
    host.removeEventListener('pointermove', wake)
    host.toggleAttribute('idle', false)
  }
}
