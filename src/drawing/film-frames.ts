/** The frames of a film of some scenes: each scene stands for as long as one reads its caption, then moves to the next. */
import { captionText } from '../talk/caption.ts'
import type { Scene } from '../talk/talk.ts'
import type { Drawing } from './drawing.ts'
import { talkPace } from './phases.ts'
import { sceneChange } from './scene-change.ts'
import { slideDrawing } from './slide-drawing.ts'
import type { StagedScene } from './staged-scene.ts'
import type { WidthOf } from './typography.ts'

export interface FilmScene {
  readonly scene: Scene
  readonly staged: StagedScene
}

export interface FilmFrame {
  /** Milliseconds from the beginning. */
  readonly time: number
  readonly drawing: () => Drawing
}

export interface Film {
  readonly frames: readonly FilmFrame[]
  /** Milliseconds. */
  readonly duration: number
}

/** Milliseconds from one frame to the next, while anything moves. */
const step = 1000 / 30

/** A film of these scenes; a scene that stands still is one frame. */
export function filmFrames(scenes: readonly FilmScene[], widthOf: WidthOf): Film {
  const frames: FilmFrame[] = []
  let time = 0
  scenes.forEach(({ scene, staged }, at) => {
    const before = scenes[at - 1]
    if (before) {
      const change = sceneChange(before.staged, staged, scene, talkPace, widthOf)
      const begin = time
      for (let elapsed = 0; elapsed < change.duration; elapsed += step)
        frames.push({ time: begin + elapsed, drawing: () => change.at(elapsed) })
      time += change.duration
    }
    frames.push({ time, drawing: () => slideDrawing(scene, staged, widthOf) })
    time += readingTime(scene)
  })
  const last = scenes.at(-1)
  // Shown once more: a player that is at the end shows the last frame and no time after it.
  if (last) frames.push({ time: time - step, drawing: () => slideDrawing(last.scene, last.staged, widthOf) })
  return { frames, duration: time }
}

/** How long one takes to read it, and to look. */
function readingTime({ title, caption }: Scene): number {
  const words = `${title} ${captionText(caption)}`.split(/\s+/).length
  return Math.min(9000, 1500 + 240 * words)
}
