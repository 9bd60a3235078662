/** The stage: draws an appearance into a container, moves it smoothly, and says what pointers do there. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Appearance } from '../state/appearance.ts'
import type { Insets, Size } from '../state/frame.ts'
import { restingViewport, type Viewport } from '../state/viewport.ts'
import { mountAreaSelection } from './area-selection.ts'
import { mountLabelLayer } from './label-layer.ts'
import { mountLongPress } from './long-press.ts'
import { nearestPaper, paperIndex } from './paper-index.ts'
import { hasMoved, type Picture, pictureBetween } from './picture.ts'
import { mountPointer, type PointerEvents, slack } from './pointer.ts'
import type { Renderer } from './renderer.ts'
import { mountSvgRenderer } from './svg-renderer.ts'

export interface StageEvents extends Omit<PointerEvents, 'moved'> {
  /** An area was drawn around these papers. */
  areaChosen(papers: readonly string[]): void
}

export interface Stage {
  /** `webgl` or `svg`: what it draws with. */
  readonly drawsWith: 'webgl' | 'svg'
  /** Where the viewer is right now, also on the way. */
  readonly viewport: ReadonlySignal<Viewport>
  /** Draws this appearance on a stage of this size; what moves, moves for `duration` milliseconds. */
  draw(appearance: Appearance, size: Size, insets: Insets, duration: number): void
  /** Flies to a viewport in `duration` milliseconds. Any touch of the reader's cancels the flight. */
  go(viewport: Viewport, duration: number): void
  zoomBy(factor: number, duration: number): void
  unmount(): void
}

/** Whether this browser draws with WebGL 2, which sigma needs. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

/** Mounts a stage in the container, with sigma where there is WebGL, else with SVG. */
export async function mountStage(container: HTMLElement, size: Size, events: StageEvents): Promise<Stage> {
  const canvas = document.createElement('div')
  canvas.className = 'canvas'
  container.append(canvas)
  const { renderer, drawsWith } = await chosenRenderer(canvas, size)
  const labels = mountLabelLayer(container)
  const viewport = signal<Viewport>(restingViewport)

  let picture: Picture | undefined
  let stageSize = size
  let stageInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
  let frameRequest = 0
  let labelRequest = 0

  const drawLabels = () => {
    labelRequest = 0
    if (picture) labels.draw(picture, viewport.peek(), stageSize, stageInsets)
  }
  const scheduleLabels = () => {
    if (!labelRequest) labelRequest = requestAnimationFrame(drawLabels)
  }
  const show = (next: Picture) => {
    picture = next
    renderer.draw(next)
    pointer.use(next)
    scheduleLabels()
  }
  const pointer = mountPointer(container, {
    ...events,
    moved(next) {
      viewport.value = next
      renderer.look(next)
      scheduleLabels()
    },
  })

  const area = mountAreaSelection(
    container,
    () => ({ picture, viewport: viewport.peek() }),
    events.areaChosen,
  )

  const stopPresses = mountLongPress(
    container,
    place => picture && nearestPaper(paperIndex(picture), viewport.peek(), place, slack.touch),
    paper => events.clicked(paper, true),
  )

  return {
    drawsWith,
    viewport,
    draw(appearance, nextSize, insets, duration) {
      cancelAnimationFrame(frameRequest)
      stageInsets = insets
      if (nextSize.width !== stageSize.width || nextSize.height !== stageSize.height) {
        stageSize = nextSize
        renderer.resize(nextSize)
        renderer.look(viewport.peek())
      }
      const from = picture
      if (!from || duration <= 0 || !hasMoved(from, appearance)) {
        show(appearance)
        return
      }
      const begin = performance.now()
      const step = (now: number) => {
        const share = (now - begin) / duration
        show(pictureBetween(from, appearance, share))
        if (share < 1) frameRequest = requestAnimationFrame(step)
      }
      frameRequest = requestAnimationFrame(step)
    },
    go: (to, duration) => pointer.go(to, duration),
    zoomBy: (factor, duration) => pointer.zoomBy(factor, duration),
    unmount() {
      cancelAnimationFrame(frameRequest)
      cancelAnimationFrame(labelRequest)
      stopPresses()
      area.unmount()
      pointer.unmount()
      labels.unmount()
      renderer.unmount()
      canvas.remove()
    },
  }
}

async function chosenRenderer(
  container: HTMLElement,
  size: Size,
): Promise<{ renderer: Renderer; drawsWith: 'webgl' | 'svg' }> {
  if (hasWebGl()) {
    try {
      const { mountSigmaRenderer } = await import('./sigma-renderer.ts')
      return { renderer: mountSigmaRenderer(container, size), drawsWith: 'webgl' }
    } catch {
      container.replaceChildren()
    }
  }
  return { renderer: mountSvgRenderer(container, size), drawsWith: 'svg' }
}
