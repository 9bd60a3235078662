/** A renderer: draws papers and citations at once, wherever the viewer is. There are two, sigma's and SVG. */
import type { Touched } from '../drawing/choreography.ts'
import type { Appearance } from '../state/appearance.ts'
import type { Size } from '../state/frame.ts'
import type { Viewport } from '../state/viewport.ts'

/** A paper smaller than this, in CSS pixels, has not entered yet, or has left: it is not drawn. */
export const leastRadius = 0.05

/** What to draw. */
export interface Scenery {
  readonly picture: Appearance
  /** With it the picture is the one drawn last, with the same papers and citations, and all others in it are as they were. */
  readonly touched?: Touched | undefined
  /** Without its citations: papers are on their way, and this machine is slow. */
  readonly isBare?: boolean
}

export interface Renderer {
  /** Draws this from here. Without scenery only the viewer has moved. */
  paint(viewport: Viewport, scenery?: Scenery): void
  resize(size: Size): void
  unmount(): void
}
