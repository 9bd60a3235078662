/** A renderer: draws papers and citations onto the stage. There are two, sigma's and SVG. */
import type { Size } from '../state/frame.ts'
import type { Viewport } from '../state/viewport.ts'
import type { Picture } from './picture.ts'

export interface Renderer {
  /** The papers or citations changed: draw this picture from now on. */
  draw(picture: Picture): void
  /** Only the viewer moved. */
  look(viewport: Viewport): void
  resize(size: Size): void
  unmount(): void
}

export type MountRenderer = (container: HTMLElement, size: Size) => Renderer
