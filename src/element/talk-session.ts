/** The name of the talk that this tab gives: windows with the same one are kept in step. */
import { sessionForm } from '../state/speaker-address.ts'

const key = 'cairn talk'

/** What it is where the storage is forbidden: it lives as long as the page. */
let ofPage = ''

/** Kept as long as the tab, and in windows that are opened from it. */
export function talkSession(): string {
  return keptTalkSession(keptSession() || ofPage || randomName())
}

/** Gives this tab the session. */
export function keptTalkSession(session: string): string {
  ofPage = session
  try {
    sessionStorage.setItem(key, session)
  } catch {
    // Forbidden or full: windows find each other until they are loaded again.
  }
  return session
}

function keptSession(): string {
  try {
    const kept = sessionStorage.getItem(key) ?? ''
    return sessionForm.test(kept) ? kept : ''
  } catch {
    return ''
  }
}

/** Twelve letters and digits that no other window has. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map(byte => (byte % 36).toString(36)).join('')
}
