/** What the harvest needs from the world, as one named interface: a store for answers, a clock, waiting, chance, cancelling and progress. */

/** Something worth showing while the harvest runs. */
export type HarvestEvent =
  /** A stage of the work moved on: `done` of `total`. */
  | { readonly kind: 'progress'; readonly stage: string; readonly done: number; readonly total: number }
  /** A request failed and is tried again after a pause. */
  | { readonly kind: 'waiting'; readonly milliseconds: number; readonly because: string }
  /** Something a person should know even if all goes well in the end. */
  | { readonly kind: 'notice'; readonly message: string }

export interface HarvestEffects {
  /** The text stored under this key before, or undefined. Keys are any text. */
  readonly stored: (key: string) => Promise<string | undefined>
  /** Stores a text under a key. When it has returned, the text survives the process. */
  readonly store: (key: string, text: string) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Returns after so many milliseconds, or throws when the run is cancelled. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number
  /** A signal that fires when the run is cancelled or when so many milliseconds are over. */
  readonly deadline: (milliseconds: number) => AbortSignal
  /** Throws when the run is cancelled. */
  readonly throwIfCancelled: () => void
  readonly report: (event: HarvestEvent) => void
}
