/** Frames that reached the screen, and the moments between which they did, out of a trace of Chromium. */

/** One event of a trace, as far as this reads it. */
export interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  /** Microseconds. */
  readonly ts: number
  readonly pid: number
  readonly id2?: { readonly local?: string }
  readonly args: {
    readonly frame_reporter?: { readonly state: string }
    readonly data?: { readonly startTime?: number }
  }
}

/** The categories to trace: frames and `performance.mark`, and nothing that would slow the page. */
export const tracedCategories = ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing']

/** A frame with new content from the page's main thread, in milliseconds of the trace's clock. */
export interface PresentedFrame {
  /** When the main thread handed it over. */
  readonly committed: number
  /** When it was on the screen. */
  readonly presented: number
}

/**
 * The frames of the page in which something new was seen, in order. A frame counts when the main thread committed and the
 * compositor then presented all of it: callbacks of `requestAnimationFrame` that draw nothing do not count, nor do frames
 * that the compositor made of an old picture, nor those that it dropped.
 *
 * @param pid the page's process
 */
export function presentedFrames(events: readonly TraceEvent[], pid: number): PresentedFrame[] {
  const open = new Map<string, { state: string; committed?: number }>()
  const frames: PresentedFrame[] = []
  const ordered = events.filter(event => event.pid === pid && event.id2?.local).sort((a, b) => a.ts - b.ts)
  for (const { name, ph, ts, id2, args } of ordered) {
    const id = id2?.local ?? ''
    const reporter = open.get(id)
    if (name === 'PipelineReporter' && ph === 'b') open.set(id, { state: args.frame_reporter?.state ?? '' })
    else if (name === 'Commit' && ph === 'b' && reporter) reporter.committed = ts / 1000
    else if (name === 'PipelineReporter' && ph === 'e' && reporter) {
      if (reporter.state === 'STATE_PRESENTED_ALL' && reporter.committed !== undefined)
        frames.push({ committed: reporter.committed, presented: ts / 1000 })
      open.delete(id)
    }
  }
  return frames.sort((a, b) => a.presented - b.presented)
}

/** A moment that the page marked, in milliseconds of the trace's clock. */
export interface Mark {
  readonly name: string
  readonly at: number
  /** In milliseconds since the navigation began. */
  readonly sinceNavigation: number
}

export function marksIn(events: readonly TraceEvent[]): Mark[] {
  return events
    .filter(({ cat, args }) => cat.includes('blink.user_timing') && args.data?.startTime !== undefined)
    .map(({ name, ts, args }) => ({ name, at: ts / 1000, sinceNavigation: args.data?.startTime ?? 0 }))
    .sort((a, b) => a.at - b.at)
}

/** When what the main thread had done at a moment was on the screen; undefined when it never was. */
export function shownAfter(frames: readonly PresentedFrame[], moment: number): number | undefined {
  return frames.find(({ committed }) => committed >= moment)?.presented
}
