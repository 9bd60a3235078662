/** The address of a speaker window: `?speaker=4f0c&scene=3` is that of the talk `4f0c`, with what it shows. */

export interface SpeakerAddress {
  /** Which talk of all that are being given; empty where the address does not say. */
  readonly session: string
  /** The rest of the query: scene and view. */
  readonly rest: string
}

/** A name for a talk that is being given. */
export const sessionForm = /^[a-z0-9]{1,32}$/

/** What the address of a speaker window says; undefined for any other address. */
export function speakerAddress(query: string): SpeakerAddress | undefined {
  const parts = query.replace(/^\?/, '').split('&').filter(Boolean)
  const said = parts.find(part => /^speaker(?:=|$)/.test(part))
  if (said === undefined) return undefined
  const session = said.slice('speaker='.length)
  const rest = parts.filter(part => part !== said)
  return {
    session: sessionForm.test(session) ? session : '',
    rest: rest.length > 0 ? `?${rest.join('&')}` : '',
  }
}

export function addressOfSpeaker(session: string, rest: string): string {
  return `?${[`speaker=${session}`, rest.replace(/^\?/, '')].filter(Boolean).join('&')}`
}
