/** The room that a layout needs at each side of its stage, for its axes and for labels, and what a caption takes besides. */
import type { Insets } from './frame.ts'
import type { Layout } from './view-state.ts'

export const noRoom: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/** On a stage so narrow there is less of everything. */
const narrow = 560

/** Room for labels and axes with texts so many times their ordinary size. */
export function stageInsets(layout: Layout, width: number, taken: Insets = noRoom, textScale = 1): Insets {
  const isNarrow = width < narrow
  const hasAxis = layout === 'timeline' || layout === 'axes'
  const more = textScale - 1
  return {
    top: taken.top + (layout === 'axes' ? 104 : isNarrow ? 60 : 40) + 16 * more,
    bottom: taken.bottom + (hasAxis ? 56 : 36) + (layout === 'axes' ? 56 : 32) * more,
    left: taken.left + (layout === 'axes' ? 72 : isNarrow ? 28 : 48) + 40 * more,
    right: taken.right + (isNarrow ? 64 : 92) + 72 * more,
  }
}
