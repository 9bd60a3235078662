/** Small pictures of scenes, drawn one after the other while the browser has nothing else to do. */
import { signal } from '@preact/signals-core'
import { textWidths } from '../stage/text-widths.ts'
import { addressOf } from '../state/address.ts'
import type { Explorer } from '../state/explorer.ts'
import type { RehearsedScene } from '../talk/rehearsal.ts'
import { scenePicture } from './scene-picture.ts'

export interface SceneThumbnails {
  /** The address of a picture of the scene: at first of what stood at its place before, or empty. Read in an effect. */
  of(scene: RehearsedScene, at: number): string
  unmount(): void
}

const mostKept = 300

export function sceneThumbnails(explorer: Explorer): SceneThumbnails {
  const widthOf = textWidths()
  const drawn = new Map<string, string>()
  const shown = new Map<number, string>()
  const waiting = new Map<string, RehearsedScene>()
  const done = signal(0)
  let stop: (() => void) | undefined

  const draw = () => {
    stop = undefined
    const [first] = waiting
    if (!first) return
    const [key, scene] = first
    waiting.delete(key)
    if (drawn.size >= mostKept) drawn.clear()
    drawn.set(key, scenePicture(explorer, scene, widthOf))
    wake()
    done.value += 1
  }
  const wake = () => {
    if (waiting.size > 0) stop ??= whenIdle(draw)
  }

  return {
    of(scene, at) {
      done.value
      const { title, caption } = scene.scene
      const isDark = explorer.systemIsDark.value
      const key = JSON.stringify([addressOf(scene.view), scene.captionPlace, title, caption, isDark])
      const picture = drawn.get(key)
      if (picture === undefined) {
        waiting.set(key, scene)
        wake()
      } else shown.set(at, picture)
      return picture ?? shown.get(at) ?? ''
    },
    unmount() {
      waiting.clear()
      stop?.()
    },
  }
}

/** Gives what calls it off. */
function whenIdle(deed: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(deed, 16)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(deed, { timeout: 500 })
  return () => cancelIdleCallback(request)
}
