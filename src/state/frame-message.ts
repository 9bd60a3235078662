/** What a page and the frame in it say to each other; see docs/embedding.md. What comes from outside may be anything. */

/** From the page to the frame. Scenes count from 1. */
export type ToFrame =
  | { readonly type: 'go'; readonly scene: number }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'view'; readonly view: string }

/** From the frame to the page. */
export type FromFrame =
  | { readonly type: 'ready'; readonly title: string; readonly papers: number }
  | { readonly type: 'error'; readonly message: string }
  | {
      readonly type: 'scene'
      readonly scene: number | undefined
      readonly scenes: number
      readonly title: string
    }
  | { readonly type: 'view'; readonly address: string }
  /** A key that the frame has no use for, under the names of a KeyboardEvent. */
  | { readonly type: 'key'; readonly key: string; readonly code: string; readonly shiftKey: boolean }

/** Version of the protocol, and the mark by which its messages are told from others. */
const version = 1
const longestView = 20_000
const mostScenes = 9999

/** A message to the frame, or undefined where it is none that a frame understands. */
export function parseToFrame(message: unknown): ToFrame | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { cairn, type, scene, view } = message as Readonly<Record<string, unknown>>
  if (cairn !== version) return undefined
  switch (type) {
    case 'next':
    case 'back':
      return { type }
    case 'go': {
      const isScene =
        typeof scene === 'number' && Number.isInteger(scene) && scene >= 1 && scene <= mostScenes
      return isScene ? { type, scene } : undefined
    }
    case 'view':
      return typeof view === 'string' && view.length <= longestView ? { type, view } : undefined
    default:
      return undefined
  }
}

/** The message as it goes to the page. */
export function fromFrame(message: FromFrame): FromFrame & { readonly cairn: 1 } {
  return { cairn: version, ...message }
}
