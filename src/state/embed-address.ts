/** Whether an address asks for the stage alone, to stand in a frame of somebody else's page: `?embed&scene=3`. */

export interface EmbedAddress {
  readonly isEmbedded: boolean
  /** The query without that word. */
  readonly address: string
}

export function embedAddress(query: string): EmbedAddress {
  const parts = query.replace(/^\?/, '').split('&').filter(Boolean)
  const rest = parts.filter(part => !/^embed(?:=|$)/.test(part))
  return {
    isEmbedded: rest.length < parts.length,
    address: rest.length > 0 ? `?${rest.join('&')}` : '',
  }
}

/** The same query for a frame. */
export function addressOfEmbed(address: string): string {
  return `?${['embed', address.replace(/^\?/, '')].filter(Boolean).join('&')}`
}
