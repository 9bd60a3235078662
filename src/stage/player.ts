/** The player: plays choreographies frame by frame, from wherever the last one is, and says when all stands still. */
import type { Choreography, Moment, Touched } from '../drawing/choreography.ts'
import { stilled } from '../drawing/stilled.ts'
import type { Viewport } from '../state/viewport.ts'

export interface PlayerEvents {
  /** A moment on the way. `touched`: all that is drawn otherwise than a frame ago; absent: anything may be. */
  onWay(moment: Moment, touched: Touched | undefined): void
  /** Everything stands where it belongs. */
  arrived(to: Moment): void
}

export interface Player {
  /** What is under way, if anything is. */
  readonly playing: Choreography | undefined
  /** The present moment, to keep, given the one that stands while nothing plays. */
  present(still: Moment): Moment
  /** Plays a choreography from its beginning; `to` is where it leads. */
  play(choreography: Choreography, to: Moment): void
  stop(): void
}

/** Milliseconds that a frame may advance: where frames take longer, everything is slower and nothing jumps. */
const longestStep = 50

/** `viewer` says where the viewer is while nobody flies. */
export function player(viewer: () => Viewport, events: PlayerEvents): Player {
  let playing: Choreography | undefined
  let frameRequest = 0
  let elapsed = 0
  const stop = () => {
    cancelAnimationFrame(frameRequest)
    playing = undefined
  }
  return {
    get playing() {
      return playing
    },
    present: still => (playing ? stilled(playing.at(elapsed, viewer())) : still),
    play(choreography, to) {
      stop()
      playing = choreography
      elapsed = 0
      let before: number | undefined
      const step = (time: number) => {
        const isFirst = before === undefined
        elapsed += Math.min(longestStep, time - (before ?? time))
        before = time
        if (elapsed >= choreography.duration) {
          stop()
          events.arrived(to)
          return
        }
        frameRequest = requestAnimationFrame(step)
        events.onWay(choreography.at(elapsed, viewer()), isFirst ? undefined : choreography.touched)
      }
      frameRequest = requestAnimationFrame(step)
    },
    stop,
  }
}
