/** The room that a dot and its label are given, less in longer lists. */
import { frame } from './dot.ts'

/** What a list of up to about 50 papers gets: a label such as `Rajbhandari 2019` and air around it. */
const wished = { width: 100, height: 46 } as const

/** Share of the frame that all rooms together may take before they shrink. */
const fullness = 0.31

/** Dots nearer than this are hard to tell apart. */
const dotSize = 13

export interface LabelRoom {
  readonly width: number
  readonly height: number
  /** Least distance of two dots, whatever their labels. */
  readonly dot: number
  /** 1 for a short list, less when rooms had to shrink. */
  readonly scale: number
}

/** The room for each of so many papers in a layout's frame: from some thousands on, dots share it too. */
export function labelRoom(papers: number): LabelRoom {
  const room = fullness * frame.width * frame.height
  const asked = papers * wished.width * wished.height
  const scale = Math.min(1, Math.sqrt(room / Math.max(asked, 1)))
  return {
    width: wished.width * scale,
    height: wished.height * scale,
    dot: Math.min(dotSize * Math.max(scale, 0.5), Math.sqrt(room / Math.max(papers, 1))),
    scale,
  }
}
