/** Colours toned by emphasis: opaque, so that nothing shines through a paper that steps back. */
import { blended } from './blended.ts'
import type { Emphasis } from './focus.ts'
import type { Theme } from './theme.ts'

/** How much of itself is left of what steps back: of a paper's colour and of a line's opacity. */
export const hushed = 0.22

/** The colour of a paper: as it is, or stepped back into the background when something else has the word. */
export function toned(colour: string, emphasis: Emphasis, { background }: Theme): string {
  return emphasis === 'faint' ? blended(colour, background, 1 - hushed) : colour
}
