/** The address under which others see the present view: on the site that shows the graph, or in the page around it. */
import { safeUrl } from '../formats/safe-link.ts'
import { addressOfEmbed } from '../state/embed-address.ts'
import { isGuest } from './key-hearing.ts'

export interface SharedLink {
  readonly link: string
  /** The same for a frame; undefined where only the page around it is known. */
  readonly frame: string | undefined
}

export function sharedLink(host: HTMLElement, site: string, address: string): SharedLink {
  const own = safeUrl(site)
  // On a page of others the query is theirs, and says nothing about a view.
  if (!own && isGuest(host)) return { link: document.baseURI, frame: undefined }
  const link = own ?? new URL(document.baseURI)
  const frame = new URL(link)
  link.search = address
  frame.search = addressOfEmbed(address)
  return { link: link.href, frame: frame.href }
}
