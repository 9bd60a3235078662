/** The keys of the desk of a talk: undo is the talk's there, Alt with an arrow moves the scene in hand. */
import type { DeskDeeds } from '../panels/scene-desk.ts'

export interface DeskKeys extends Pick<DeskDeeds, 'undo' | 'redo' | 'moveBy' | 'delete' | 'close'> {
  /** Takes the scene in hand that is so many places on. */
  chooseBy(places: number): void
  focusRow(): void
}

/** Fields have keys of their own: undo there is the browser's, letter by letter. */
const typing = 'textarea, input:not([type="file"]), select'

/** Listens on the desk; gives what stops it. */
export function deskKeys(place: HTMLElement, deeds: DeskKeys): () => void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0]
    if (event.defaultPrevented || !(target instanceof Element)) return
    const deed = target.closest(typing) ? fieldDeed(event) : rowDeed(event, target.closest('.row') !== null)
    if (!deed) return
    event.preventDefault()
    deed()
  }
  const fieldDeed = ({ key }: KeyboardEvent) => (key === 'Escape' ? deeds.focusRow : undefined)
  const rowDeed = (event: KeyboardEvent, isRow: boolean): (() => void) | undefined => {
    const { key, altKey, shiftKey } = event
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() === 'z') return shiftKey ? deeds.redo : deeds.undo
      return key.toLowerCase() === 'y' ? deeds.redo : undefined
    }
    const places = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }[key]
    if (altKey) return places === undefined ? undefined : () => deeds.moveBy(places)
    if (key === 'Escape') return deeds.close
    if (!isRow) return undefined
    if (places !== undefined) return () => deeds.chooseBy(places)
    return key === 'Delete' || key === 'Backspace' ? deeds.delete : undefined
  }
  place.addEventListener('keydown', onKey)
  return () => place.removeEventListener('keydown', onKey)
}
