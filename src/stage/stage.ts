/** The stage: shows an appearance from a viewport in a container, moves there smoothly, and says what pointers do there. */
import { effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { choreography, Moment } from '../drawing/choreography.ts'
import { drawnLabels } from '../drawing/labels.ts'
import type { Appearance } from '../state/appearance.ts'
import type { Insets, Size } from '../state/frame.ts'
import { isSameViewport, restingViewport, type Viewport, zoomedBy } from '../state/viewport.ts'
import { mountLabelLayer } from './label-layer.ts'
import { layers } from './layers.ts'
import { player } from './player.ts'
import { mountPointer, type PointerEvents } from './pointer.ts'
import type { StageParts } from './stage-parts.ts'
import { mountSvgRenderer } from './svg-renderer.ts'
import { fontsCome, textWidths } from './text-widths.ts'
import { webGlRenderer } from './webgl-renderer.ts'
import { whenIdle } from './when-idle.ts'

export interface StageEvents extends Omit<PointerEvents, 'moved' | 'grabbed'> {
  /** An area was drawn around these papers. */
  areaChosen(papers: readonly string[]): void
}

/** What is to be seen. */
export interface Shot {
  readonly appearance: Appearance
  /** What of it stays while one points, selects and lights; see `ground.ts`. */
  readonly ground: Appearance
  readonly size: Size
  readonly insets: Insets
  /** From where; absent: from where the viewer is, or is on the way to. */
  readonly viewport?: Viewport
}

export interface Stage {
  readonly drawsWith: ReadonlySignal<'svg' | 'webgl'>
  /** Where the viewer is right now, also on the way. */
  readonly viewport: ReadonlySignal<Viewport>
  /** Whether anything is on its way: papers, the camera, or a tone. The container says so too, as `data-moving`. */
  readonly isMoving: ReadonlySignal<boolean>
  /**
   * Shows this from now on, beginning with what is on stage now. A pace of 1 is for exploring, 2 takes twice as long, 0
   * cuts. Any touch of the reader's ends a flight where it is.
   */
  show(shot: Shot, pace: number): void
  /** Flies to a viewport. */
  go(viewport: Viewport, pace: number): void
  zoomBy(factor: number, pace: number): void
  unmount(): void
}

/**
 * Mounts a stage in the container: with SVG, which is there at once, and soon with sigma in its place where there is WebGL.
 *
 * @param parts what comes after its first picture
 */
export function mountStage(
  container: HTMLElement,
  size: Size,
  events: StageEvents,
  parts: StageParts,
): Stage {
  const canvas = document.createElement('div')
  canvas.className = 'canvas'
  const [ground, front] = [document.createElement('div'), document.createElement('div')]
  canvas.append(ground, front)
  container.append(canvas)
  const drawing = layers(
    canvas,
    { element: ground, renderer: mountSvgRenderer(ground, 'drawing') },
    { element: front, renderer: mountSvgRenderer(front, 'front') },
  )
  const drawsWith = signal<'svg' | 'webgl'>('svg')
  const useWebGl = async () => {
    const element = document.createElement('div')
    ground.before(element)
    const renderer = isMounted ? await webGlRenderer(element, shot?.size ?? size, parts.sigma) : undefined
    if (!renderer || !isMounted) {
      renderer?.unmount()
      element.remove()
      return
    }
    if (shot) renderer.resize(shot.size)
    drawing.replaceGround({ element, renderer })
    drawsWith.value = 'webgl'
  }
  const labels = mountLabelLayer(container)
  const widthOf = textWidths()
  const viewport = signal<Viewport>(restingViewport)
  const isMoving = signal(false)

  /** Comes after the first picture. */
  let choreographed: typeof choreography | undefined
  /** Sets out once there is something to move with; if it never comes, everything cuts. */
  const awaitMoves = () => {
    setMoving(true)
    parts.moves.loaded().then(
      module => {
        choreographed = module.choreography
        if (isMounted) begin(shotPace)
      },
      () => {
        if (isMounted) begin(0)
      },
    )
  }
  const getReady = () => {
    parts.moves.ahead()
    parts.tools.loaded().then(
      ({ mountHandTools }) => {
        if (!isMounted) return
        const seen = () => shot && { ...shot, viewport: viewport.peek() }
        stopTools = mountHandTools(container, seen, events)
      },
      () => undefined,
    )
    useWebGl()
  }
  let stopTools: (() => void) | undefined
  let isMounted = true

  let still: Moment | undefined
  /** What is to be seen in the end: later than what plays if only tones have changed since. */
  let shot: (Shot & { readonly viewport: Viewport }) | undefined
  let shotPace = 0
  let labelRequest = 0

  const setMoving = (moving: boolean) => {
    isMoving.value = moving
    container.toggleAttribute('data-moving', moving)
  }
  const momentOf = ({ appearance, insets, size }: Shot, from: Viewport): Moment => ({
    picture: appearance,
    viewport: from,
    labels: drawnLabels(appearance, from, size, insets, widthOf).map(label => ({ ...label, opacity: 1 })),
  })
  const drawLabels = () => {
    labelRequest = 0
    if (isMoving.peek() || !shot) return
    still = momentOf(shot, viewport.peek())
    labels.draw(still.labels)
  }
  const scheduleLabels = () => {
    if (!labelRequest) labelRequest = requestAnimationFrame(drawLabels)
  }
  const plays = player(() => viewport.peek(), {
    onWay(moment, touched) {
      if (moment.viewport !== viewport.peek()) pointer.place(moment.viewport)
      drawing.perform(moment.picture, moment.viewport, touched)
      pointer.use(moment.picture)
      labels.draw(moment.labels)
    },
    arrived(moment) {
      if (plays.playing || !shot) return
      if (shot.appearance !== moment.picture) begin(shotPace)
      else cutTo(moment, shot.ground, shotPace)
    },
  })
  const cutTo = (moment: Moment, ground: Appearance, pace: number) => {
    plays.stop()
    still = moment
    setMoving(false)
    if (moment.viewport !== viewport.peek() && shot?.viewport === moment.viewport)
      pointer.place(moment.viewport)
    drawing.rest(ground, moment.picture, pace)
    pointer.use(moment.picture)
    if (moment.viewport === viewport.peek()) labels.draw(moment.labels)
    else scheduleLabels()
  }
  /** Sets out for the shot from where everything is. */
  const begin = (pace: number, before?: Shot) => {
    if (!shot) return
    const { ground } = shot
    shotPace = pace
    const to = momentOf(shot, shot.viewport)
    const from = still && plays.present({ ...still, viewport: viewport.peek() })
    const cut = () => cutTo(to, ground, pace)
    if (!from || pace <= 0 || from.picture.theme !== to.picture.theme) return cut()
    const isGroundThere = ground === before?.ground && !plays.playing
    if (isGroundThere && isSameViewport(viewport.peek(), shot.viewport, shot.size)) return cut()
    if (!choreographed) return awaitMoves()
    const way = choreographed(from, to, shot.size, pace)
    if (!way.isMove && drawing.isSlow) return cut()
    if (!way.isMove && way.touched.papers.length === 0 && way.touched.citations.length === 0) return cut()
    setMoving(true)
    container.style.setProperty('--arrival', `${Math.round(way.arrival)}ms`)
    plays.play(way, to)
  }
  const pointer = mountPointer(container, {
    ...events,
    grabbed() {
      if (!shot || !plays.playing?.isFlight) return
      shot = { ...shot, viewport: viewport.peek() }
      begin(shotPace)
      events.settled(viewport.peek())
    },
    moved(next, byHand) {
      viewport.value = next
      if (byHand && shot) shot = { ...shot, viewport: next }
      if (!plays.playing) drawing.look(next)
      if (!plays.playing) scheduleLabels()
    },
    settled(next) {
      if (!plays.playing?.isFlight) events.settled(next)
    },
  })
  const go = (to: Viewport, pace: number) => {
    if (!shot || isSameViewport(to, shot.viewport, shot.size)) return
    shot = { ...shot, viewport: to }
    begin(pace)
  }

  const stopWaiting = whenIdle(getReady)
  const stopFonts = effect(() => {
    fontsCome.value
    scheduleLabels()
  })
  return {
    drawsWith,
    viewport,
    isMoving,
    show(next, pace) {
      const before = shot
      const isResized = next.size.width !== before?.size.width || next.size.height !== before.size.height
      const destination = before?.viewport ?? viewport.peek()
      const isNewPlace = next.viewport && !isSameViewport(next.viewport, destination, next.size)
      shot = { ...next, viewport: isNewPlace ? next.viewport : destination }
      if (isResized) {
        drawing.resize(next.size)
        drawing.look(viewport.peek())
      }
      const isUnderWay = plays.playing?.isMove && before && !isNewPlace && pace > 0
      if (isUnderWay && isSamePlaces(before.appearance, next.appearance)) return
      begin(pace, before)
    },
    go,
    zoomBy(factor, pace) {
      if (!shot) return
      go(zoomedBy(shot.viewport, factor, shot.size), pace)
      events.settled(shot.viewport)
    },
    unmount() {
      plays.stop()
      stopFonts()
      cancelAnimationFrame(labelRequest)
      isMounted = false
      stopWaiting()
      stopTools?.()
      pointer.unmount()
      labels.unmount()
      drawing.unmount()
      canvas.remove()
    },
  }
}

/** Whether all papers stand at the same places in the same sizes: then nobody has a way to go between these two. */
function isSamePlaces(a: Appearance, b: Appearance): boolean {
  if (a.papers.size !== b.papers.size) return false
  for (const [id, look] of b.papers) {
    const other = a.papers.get(id)
    if (!other || other.x !== look.x || other.y !== look.y || other.radius !== look.radius) return false
  }
  return true
}
