/** The line between the windows of one talk: a broadcast channel, or letters from window to window where there is none. */
import { parseWindowMessage, type Saying, type WindowMessage } from '../talk/window-message.ts'

export interface TalkLine {
  send(saying: Saying): void
  /** Gets to know the other window, where it was opened from here. */
  meet(other: Window): void
  unmount(): void
}

export interface TalkLineParts {
  /** Which talk of all that are being given. */
  readonly session: string
  /** Name of this window, another for each. */
  readonly name: string
  hear(message: WindowMessage): void
}

export function talkLine(parts: TalkLineParts): TalkLine {
  return hasChannels() ? channelLine(parts) : letterLine(parts)
}

/** A page from the disk has an origin of its own, in which a channel leads nowhere. */
function hasChannels(): boolean {
  return typeof BroadcastChannel === 'function' && self.origin !== 'null'
}

function channelLine({ session, name, hear }: TalkLineParts): TalkLine {
  const channel = new BroadcastChannel(`cairn talk ${session}`)
  channel.onmessage = ({ data }) => {
    const message = parseWindowMessage(data)
    if (message?.session === session) hear(message)
  }
  return {
    send: saying => channel.postMessage({ cairn: 'talk', session, from: name, saying }),
    meet: () => undefined,
    unmount: () => channel.close(),
  }
}

/** How often a window reminds the one that opened it, which forgets it when it is loaded again, in milliseconds. */
const reminder = 1000

function letterLine({ session, name, hear }: TalkLineParts): TalkLine {
  let other: Window | null = window.opener
  const send = (saying: Saying) =>
    // A page from the disk has no origin that one could name.
    other?.postMessage(
      { cairn: 'talk', session, from: name, saying },
      self.origin === 'null' ? '*' : self.origin,
    )
  const onMessage = ({ data, source, origin }: MessageEvent) => {
    const message = origin === self.origin ? parseWindowMessage(data) : undefined
    if (message?.session !== session || !source || !('closed' in source)) return
    const isNew = source !== other
    other = source
    if (isNew) send({ kind: 'ask' })
    hear(message)
  }
  window.addEventListener('message', onMessage)
  const timer = other ? window.setInterval(() => send({ kind: 'here' }), reminder) : undefined
  return {
    send,
    meet(opened) {
      other = opened
    },
    unmount() {
      window.removeEventListener('message', onMessage)
      window.clearInterval(timer)
    },
  }
}
