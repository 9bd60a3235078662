/** A crowd: every paper and citation of a large network as columns of numbers, drawn as dots and a tone behind the stage. */
import type { Links } from '../core/links.ts'

export interface Crowd {
  /** x and y of each paper, one after the other, in stage pixels before zooming. */
  readonly places: Float32Array
  /** Radius of each, in CSS pixels before zooming. */
  readonly radii: Float32Array
  /** Which colour of the palette each has. */
  readonly tones: Uint8Array
  /** 0 for each that is gone, 1 faint, 2 shown. */
  readonly states: Uint8Array
  /** Which papers cite which. */
  readonly cites: Links
  /** Red, green and blue of each tone, one after the other. */
  readonly palette: Uint8Array
  /** Opacity of a dot where nothing lies under it. */
  readonly dotOpacity: number
  /** Red, green and blue of citations. */
  readonly citation: Uint8Array
  /** Opacity where citations are densest. */
  readonly citationOpacity: number
}

/** How strongly a paper or its citations are drawn in each state. */
export const strengths: readonly number[] = [0, 0.2, 1]
