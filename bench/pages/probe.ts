/** The probe in every page, Cairn's and its peers' alike: it notes moments, and has the next frame shown even where nothing changes. */

export interface Probe {
  /** Marks this moment, and after the next frame has been asked for tells the driver of it. */
  say(moment: Moment): void
  /** Shows frames in which only a dot changes, then tells. */
  rest(told: () => void): void
  /** Used by `rest`. */
  pulse(): void
}

declare global {
  interface Window {
    readonly probe: Probe
  }
}

export type Moment = 'drawn' | 'answered' | 'changed'

/** The name under which the driver hears of moments. */
export const bindingName = 'heardByBench'

/**
 * Runs in the page before anything else. The frame after a moment is told from others by a dot of one pixel that changes
 * in it, so that the compositor has something to present.
 */
export function installProbe(): void {
  const dot = document.createElement('div')
  dot.style.cssText = 'position:fixed;left:0;top:0;width:1px;height:1px;z-index:9999'
  let isRed = false
  Object.assign(window, {
    probe: {
      say(moment: string) {
        performance.mark(moment)
        requestAnimationFrame(() => {
          document.documentElement.append(dot)
          isRed = !isRed
          dot.style.background = isRed ? 'red' : 'blue'
          performance.mark(`${moment}, shown`)
          ;(window as unknown as Record<string, (text: string) => void>).heardByBench?.(moment)
        })
      },
      rest(told: () => void) {
        performance.mark('rest')
        let frames = 0
        window.probe.pulse = () => {
          frames += 1
          dot.style.background = frames % 2 === 0 ? 'green' : 'yellow'
          if (frames === 4) told()
          else requestAnimationFrame(window.probe.pulse)
        }
        requestAnimationFrame(window.probe.pulse)
      },
    },
  })
  for (const type of ['pointermove', 'wheel'])
    window.addEventListener(type, event => performance.mark('input', { startTime: event.timeStamp }), {
      capture: true,
      passive: true,
    })
}
