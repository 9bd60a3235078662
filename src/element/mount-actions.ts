/** What the parts of a mounted explorer can ask of it. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { Search } from '../state/search.ts'
import type { SharedLink } from './shared-link.ts'

export interface MountActions {
  readonly search: Search
  /** Where others see the present view. */
  shared(): SharedLink
  qrCode(): void
  show(paper: string): void
  help(): void
  fit(): void
  zoomBy(factor: number): void
  /** The script to give: that of the talk, or of its draft in this browser. */
  readonly script: ReadonlySignal<string>
  /** The script of the talk that comes with the graph; empty for none. */
  file(): string
  /** Fills the screen, if the browser lets it, and gives a talk. */
  onStage(script: () => string | Promise<string>, at?: number): void
  /** Opens the desk on which the talk is edited, or another that is to lie there. */
  edit(script?: () => Promise<string>): void
  hasSpeakerWindow(): boolean
  /** Gives the talk here, with its speaker window beside. A browser opens a window or fills the screen, not both. */
  withSpeakerWindow(): void
}
