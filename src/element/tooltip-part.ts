/** The tooltip of a citation, with its style; loaded once a pointer is at one. */
import { mountCitationTooltip } from '../panels/citation-tooltip.ts'
import type { Explorer } from '../state/explorer.ts'
import rules from './style/relation.css?inline'
import { styleWith } from './style.ts'

/** Mounts it in its place; gives what takes it away. */
export function tooltipPart(host: HTMLElement, place: HTMLElement, explorer: Explorer): () => void {
  styleWith(host, rules)
  return mountCitationTooltip(place, explorer)
}
