/** A renderer: draws papers and citations onto the stage. There are two, sigma's and SVG. */
import type { Touched } from '../drawing/choreography.ts'
import type { Appearance } from '../state/appearance.ts'
import type { Size } from '../state/frame.ts'
import type { Viewport } from '../state/viewport.ts'

/** A paper smaller than this, in CSS pixels, has not entered yet, or has left: it is not drawn. */
export const leastRadius = 0.05

export interface Renderer {
  /**
   * Draw this picture from now on. With `touched` it is the one drawn last, with the same papers and citations, and all
   * others in it are as they were.
   */
  draw(picture: Appearance, touched?: Touched): void
  /** Only the viewer moved. */
  look(viewport: Viewport): void
  resize(size: Size): void
  unmount(): void
}

export type MountRenderer = (container: HTMLElement, size: Size) => Renderer
