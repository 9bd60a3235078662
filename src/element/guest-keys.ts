/** Which keys a graph uses on somebody else's page: those with a clear use in it. All others are left to the page or its deck. */

export interface GuestTalk {
  /** Place of the scene, counted from 0. */
  readonly at: number
  readonly scenes: number
  /** Something else is shown than the scene. */
  readonly isAstray: boolean
  readonly isFocused: boolean
  /** The whole explorer is shown, in which a reader may have begun the talk. */
  readonly isFull: boolean
}

/** A talk within a deck steps while it has a scene to step to; then the deck goes on. */
export function talkUses(key: string, { at, scenes, isAstray, isFocused, isFull }: GuestTalk): boolean {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
    case 'n':
      return at < scenes - 1
    case 'ArrowLeft':
    case 'PageUp':
    case 'p':
      return at > 0
    case 'Escape':
      return isAstray || (isFocused && isFull)
    case 'r':
      return isAstray
    case '/':
      return isFocused
    default:
      return isFocused && zoomKeys.includes(key)
  }
}

export interface GuestExplorer {
  /** The whole explorer is shown, with list and card. */
  readonly isFull: boolean
  readonly hasSelection: boolean
}

/** An explorer on somebody else's page; it is asked only while it has the focus. */
export function explorerUses(key: string, { isFull, hasSelection }: GuestExplorer): boolean {
  if (key === 'Escape' || key === 'Enter') return hasSelection
  if (zoomKeys.includes(key)) return true
  return isFull && (/^(?:Arrow|[1-4]$)/.test(key) || key === '/' || key === '?')
}

const zoomKeys = ['0', '+', '=', '-', '−']
