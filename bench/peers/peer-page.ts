/** What all pages of peers have in common: they read the network, draw it and say so. */
import type { PeerNetwork } from '../pages/peer-network.ts'
import type {} from '../pages/probe.ts'

export type { PeerNetwork, PeerPaper } from '../pages/peer-network.ts'
export type LayoutName = 'timeline' | 'map'

/** What can be done with a drawing. Each is over when a frame of it has been drawn. */
export interface Drawing {
  /** Puts all papers where this layout has them. */
  layout(name: LayoutName): Promise<void>
  /** Shows only papers of these years, and citations among them. */
  years(first: number, last: number): Promise<void>
}

/**
 * Draws the network. Over when everything is drawn.
 *
 * @param answered to be called when a paper under the pointer looks like it
 */
export type Draw = (stage: HTMLElement, network: PeerNetwork, answered: () => void) => Promise<Drawing>

declare global {
  interface Window {
    drawing?: Drawing
  }
}

export async function present(draw: Draw): Promise<void> {
  const response = await fetch('network.json')
  const network: PeerNetwork = await response.json()
  const stage = document.querySelector<HTMLElement>('#stage')
  if (!stage) throw new Error('no stage')
  const { left, top, width, height } = network.stage
  Object.assign(stage.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  window.drawing = await draw(stage, network, () => window.probe.say('answered'))
  window.probe.say('drawn')
}

/** Whether a paper belongs to these years. */
export function isOf(first: number, last: number): (paper: { readonly year: number }) => boolean {
  return ({ year }) => year >= first && year <= last
}

export const lineColour = '#b8b4ac'
