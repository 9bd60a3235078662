/** The two layers of a stage that draw papers and citations: the ground, and over it the front, which has the word. */
import type { Touched } from '../drawing/choreography.ts'
import type { Appearance } from '../state/appearance.ts'
import type { Size } from '../state/frame.ts'
import { type Front, front } from '../state/ground.ts'
import { hushed } from '../state/toned.ts'
import { restingViewport, type Viewport } from '../state/viewport.ts'
import type { Renderer, Scenery } from './renderer.ts'

export interface Layer {
  /** What the renderer draws in; it fills the container. */
  readonly element: HTMLElement
  readonly renderer: Renderer
}

export interface Layers {
  /** Whether this machine takes longer than a frame to draw the ground. */
  readonly isSlow: boolean
  /** Something is on its way: all of this moment on the ground, at once. `touched` as in `renderer.ts`. */
  perform(picture: Appearance, viewport: Viewport, touched: Touched | undefined): void
  /**
   * Nothing is: the ground, drawn anew only if it is another, and what the picture brings out in front of it. With a
   * pace of 0 it does not fade into what was there.
   */
  rest(ground: Appearance, picture: Appearance, pace: number): void
  /** Draws the ground with another renderer from now on, from the next picture that is whole. */
  replaceGround(next: Layer): void
  /** Only the viewer moves. */
  look(viewport: Viewport): void
  resize(size: Size): void
  unmount(): void
}

/** Milliseconds from drawing to the next frame; when it takes longer, a moving viewer sees the last picture shifted and scaled. */
const slowFrame = 26
/** How long a viewer stands still before a shifted picture is drawn anew, in milliseconds. */
const patience = 110
/** A picture is scaled by no more than this and shifted by no more than this share of the stage. */
const farthest = { zoom: 1.9, shift: 0.45 }
/** How long ground and front fade, in milliseconds. */
const fadeTime = 160

/** @param container holds both layers, and is what shifts them */
export function layers(container: HTMLElement, first: Layer, over: Layer): Layers {
  let ground = first
  /** The ground that comes next, and is not drawn yet. */
  let coming: Layer | undefined
  let size: Size = { width: container.clientWidth, height: container.clientHeight }
  let viewport: Viewport = restingViewport
  /** From where the layers were last drawn. */
  let drawnFrom: Viewport = restingViewport
  /** What rests there; none while something is on its way. */
  let resting: { readonly ground: Appearance; readonly front: Front; readonly pace: number } | undefined
  let isGroundDrawn = false
  let isFrontDrawn = false
  let isSlow = false
  let isPatient = false
  let frameRequest = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  let leaving: Animation | undefined

  const paintGround = (scenery?: Scenery) => {
    if (coming && scenery && !scenery.touched) useComing(coming)
    const begin = performance.now()
    ground.renderer.paint(viewport, scenery)
    requestAnimationFrame(() => {
      isSlow = performance.now() - begin > slowFrame
    })
  }
  const useComing = (next: Layer) => {
    next.element.style.opacity = ground.element.style.opacity
    ground.renderer.unmount()
    ground.element.remove()
    ground = next
    coming = undefined
  }
  const paintFront = ({ front, pace }: NonNullable<typeof resting>) => {
    leaving?.cancel()
    leaving = undefined
    const paint = () => {
      leaving = undefined
      over.renderer.paint(viewport, { picture: front })
    }
    const isEmpty = front.papers.size === 0 && front.citations.size === 0
    if (!isEmpty || pace <= 0) return paint()
    leaving = over.element.animate({ opacity: [1, 0] }, fadeTime)
    leaving.addEventListener('finish', paint)
  }
  const hush = (isHushed: boolean, pace: number) => {
    const [before, after] = [ground.element.style.opacity || '1', isHushed ? String(hushed) : '1']
    if (before === after) return
    ground.element.style.opacity = after
    if (pace > 0) ground.element.animate({ opacity: [before, after] }, fadeTime)
  }
  const stayThere = () => {
    clearTimeout(waiting)
    drawnFrom = viewport
    container.style.transform = ''
  }
  const shift = () => {
    const k = viewport.k / drawnFrom.k
    const [x, y] = [viewport.x - k * drawnFrom.x, viewport.y - k * drawnFrom.y]
    container.style.transform = `matrix(${k},0,0,${k},${x},${y})`
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      isPatient = true
      schedule()
    }, patience)
  }
  const isTooFar = () => {
    const k = viewport.k / drawnFrom.k
    const across = viewport.x - k * drawnFrom.x + ((k - 1) * size.width) / 2
    const down = viewport.y - k * drawnFrom.y + ((k - 1) * size.height) / 2
    return (
      Math.max(k, 1 / k) > farthest.zoom ||
      Math.abs(across) > farthest.shift * size.width ||
      Math.abs(down) > farthest.shift * size.height
    )
  }
  const paint = () => {
    frameRequest = 0
    const mayShift = isSlow && !isPatient && isGroundDrawn && isFrontDrawn
    isPatient = false
    if (!resting) return
    const hasMoved = viewport !== drawnFrom
    if (hasMoved && mayShift && !isTooFar()) return shift()
    if (!isGroundDrawn) paintGround({ picture: resting.ground })
    else if (hasMoved) paintGround()
    if (!isFrontDrawn) paintFront(resting)
    else if (hasMoved) over.renderer.paint(viewport)
    hush(resting.front.isHushed, isGroundDrawn ? resting.pace : 0)
    stayThere()
    isGroundDrawn = true
    isFrontDrawn = true
  }
  const schedule = () => {
    if (!frameRequest) frameRequest = requestAnimationFrame(paint)
  }
  return {
    get isSlow() {
      return isSlow
    },
    perform(picture, from, touched) {
      const isFlight = from !== viewport
      viewport = from
      cancelAnimationFrame(frameRequest)
      frameRequest = 0
      if (resting) {
        paintFront({
          ...resting,
          front: { ...resting.front, papers: new Map(), citations: new Map() },
          pace: 0,
        })
        hush(false, 0)
        resting = undefined
      } else if (isFlight && isSlow && touched && !isTooFar()) return shift()
      paintGround({ picture, touched, isBare: isSlow && touched !== undefined })
      stayThere()
      isGroundDrawn = false
    },
    rest(nextGround, picture, pace) {
      if (nextGround !== resting?.ground) isGroundDrawn = false
      resting = { ground: nextGround, front: front(nextGround, picture), pace }
      isFrontDrawn = false
      schedule()
    },
    replaceGround(next) {
      coming = next
      isGroundDrawn = false
      if (resting) schedule()
    },
    look(next) {
      viewport = next
      schedule()
    },
    resize(next) {
      size = next
      ground.renderer.resize(next)
      coming?.renderer.resize(next)
      over.renderer.resize(next)
      isGroundDrawn = false
      schedule()
    },
    unmount() {
      cancelAnimationFrame(frameRequest)
      clearTimeout(waiting)
      ground.renderer.unmount()
      coming?.renderer.unmount()
      over.renderer.unmount()
    },
  }
}
