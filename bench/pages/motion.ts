/** How smoothly a page moved: frames on the screen and what they cost, while somebody dragged, turned the wheel or pointed. */
import type { Mark, PresentedFrame } from './presented-frames.ts'

/** Processor time, in milliseconds. */
export interface Cost {
  /** Of the page's main thread. */
  readonly main: number
  /** Of the page's whole process: also what compositor and rasterisers do. */
  readonly page: number
  /** Of the process that draws: without a GPU, WebGL and the screen's pixels. */
  readonly drawing: number
}

export interface Motion {
  readonly frames: number
  readonly milliseconds: number
  readonly cost: Cost
}

/**
 * The frames from the first input to the first frame after the last one: so that a page that answers late is counted with
 * the frame on which it was at work. Undefined where there was no input.
 */
export function motionBetween(
  frames: readonly PresentedFrame[],
  marks: readonly Mark[],
  cost: Cost,
): Motion | undefined {
  const inputs = marks.filter(({ name }) => name === 'input')
  const [first, last] = [inputs[0], inputs.at(-1)]
  if (!first || !last) return undefined
  const rest = marks.find(({ name, at }) => name === 'rest' && at >= last.at)?.at ?? Number.POSITIVE_INFINITY
  const during = frames.filter(({ presented, committed }) => presented >= first.at && committed < rest)
  const after = during.findIndex(({ committed }) => committed >= last.at)
  const counted = after < 0 ? during : during.slice(0, after + 1)
  const end = counted.at(-1)?.presented ?? last.at
  return { frames: counted.length, milliseconds: Math.max(end, last.at) - first.at, cost }
}

/** Frames in a second. */
export function frameRate({ frames, milliseconds }: Motion): number {
  return (1000 * frames) / milliseconds
}
