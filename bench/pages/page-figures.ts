/** The raw figures of the pages as they lie in `results/pages.json`. */
import type { Visit } from './visit.ts'

export interface PageFigures {
  readonly chromium: string
  /** What draws WebGL. */
  readonly graphics: string
  /** Versions of the peers, by package. */
  readonly versions: Readonly<Record<string, string>>
  readonly networks: readonly NetworkFigures[]
}

export interface NetworkFigures {
  readonly name: string
  readonly title: string
  readonly papers: number
  readonly citations: number
  /** Most milliseconds that a page was given to load, and for each other deed. */
  readonly limits: { readonly load: number; readonly deed: number }
  readonly subjects: readonly SubjectFigures[]
}

export interface SubjectFigures {
  readonly name: string
  /** Bytes over the wire until all was drawn, packed. */
  readonly sent: { readonly code: number; readonly fonts: number; readonly data: number }
  readonly visits: readonly Visit[]
}
