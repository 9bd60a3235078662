/** Presenting: a talk given on the element's own stage. Loaded when somebody first presents. */
import type { ReadonlySignal } from '@preact/signals-core'
import { addressOfSpeaker } from '../state/speaker-address.ts'
import { isGuest } from './key-hearing.ts'
import { mountPerforming, type Performing, type PerformingParts } from './performing.ts'
import { randomName, talkSession } from './talk-session.ts'

export interface PresentingParts extends Omit<PerformingParts, 'session' | 'isAudience' | 'otherAddress'> {
  /** A page that shows the speaker window when its address asks for it; absent where there is none. */
  readonly speakerPage: string | undefined
}

export interface Presenting extends Pick<Performing, 'performance' | 'unmount'> {
  /** The script of the talk, in markdown. */
  readonly script: string
  readonly address: ReadonlySignal<string>
  openSpeakerWindow(): void
}

/** Begins to present. Unmounting gives the stage back as it stands. */
export function mountPresenting(parts: PresentingParts): Presenting {
  const { host, speakerPage } = parts
  // Graphs of guests may share a page, and each gives a talk of its own.
  const session = isGuest(host) ? randomName() : talkSession()
  host.toggleAttribute('presenting', true)
  const performing = mountPerforming({
    ...parts,
    session,
    isAudience: true,
    otherAddress(place) {
      if (speakerPage === undefined) return undefined
      const address = new URL(speakerPage)
      address.search = addressOfSpeaker(session, place)
      return address.href
    },
  })
  const wake = idleCursor(host)
  return {
    script: parts.script,
    performance: performing.performance,
    address: performing.stage.address,
    openSpeakerWindow: performing.openOther,
    unmount() {
      wake()
      performing.unmount()
      host.toggleAttribute('presenting', false)
    },
  }
}

/** How long the mouse rests before its cursor goes, in milliseconds. */
const rest = 2500

/** Nobody looks at a cursor that does nothing. */
function idleCursor(host: HTMLElement): () => void {
  let timer = 0
  const wake = () => {
    host.toggleAttribute('idle', false)
    clearTimeout(timer)
    timer = window.setTimeout(() => host.toggleAttribute('idle', true), rest)
  }
  host.addEventListener('pointermove', wake)
  wake()
  return () => {
    clearTimeout(timer)
    host.removeEventListener('pointermove', wake)
    host.toggleAttribute('idle', false)
  }
}
