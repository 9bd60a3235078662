/** A moment of a choreography to keep. */
import type { Moment } from './choreography.ts'

/** A moment held for longer than the choreography does: a copy, without what cannot be seen any more, or yet. */
export function stilled({ picture, viewport, labels }: Moment): Moment {
  return {
    picture: {
      ...picture,
      papers: new Map(
        [...picture.papers].flatMap(([id, look]) => (look.radius > 0.05 ? [[id, { ...look }]] : [])),
      ),
      citations: new Map(
        [...picture.citations].flatMap(([key, look]) => (look.opacity > 0.002 ? [[key, { ...look }]] : [])),
      ),
    },
    viewport,
    labels: labels.flatMap(label => (label.opacity > 0.02 ? [{ ...label }] : [])),
  }
}
