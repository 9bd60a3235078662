/** The speaker's time: how long the talk lasts, what is left of it, this scene's share, and the time of day. */
import type { ReadonlySignal, Signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import {
  clockText,
  elapsed,
  elapsedOnScene,
  isFresh,
  lasting,
  longestTalk,
  paused,
  remaining,
  reset,
  type Stopwatch,
  started,
} from '../talk/stopwatch.ts'
import { icon } from './icon.ts'

export interface SpeakerTime {
  readonly watch: Signal<Stopwatch>
  /** Milliseconds of the clock. */
  readonly now: ReadonlySignal<number>
  /** Now, without waiting for the clock's next beat. */
  instant(): number
}

/** From so little left on, it says so. */
const short = 60_000

export function speakerClock({ watch, now, instant }: SpeakerTime): () => TemplateResult {
  const change = (next: (watch: Stopwatch) => Stopwatch) => {
    watch.value = next(watch.peek())
  }
  const onLength = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement)
      change(one => lasting(one, currentTarget.valueAsNumber || undefined))
  }
  return () => {
    const [time, one] = [now.value, watch.value]
    const isRunning = one.since !== undefined
    const left = remaining(one, time)
    const running = isRunning ? 'Pause' : isFresh(one) ? 'Start the timer' : 'Go on'
    return html`
      <div class="timer" role="group" aria-label="Timer" ?data-paused=${!isRunning}>
        <p class="total" role="timer" aria-label="Time since the start">${clockText(elapsed(one, time))}</p>
        <button
          class="icon-button"
          aria-label=${running}
          title=${running}
          @click=${() => change(old => (isRunning ? paused(old, instant()) : started(old, instant())))}
        >${icon(isRunning ? 'pause' : 'play')}</button>
        <button class="icon-button" aria-label="Reset the timer" title="Reset the timer" @click=${() => change(reset)}>
          ${icon('undo')}
        </button>
      </div>
      <p class="scene-time"><span class="value">${clockText(elapsedOnScene(one, time))}</span> on this scene</p>
      <div class="length">
        <p class="left" ?data-over=${left !== undefined && left <= 0}>${left === undefined ? nothing : leftWords(left)}</p>
        <label>
          of
          <input
            type="number"
            min="1"
            max=${longestTalk}
            inputmode="numeric"
            placeholder="–"
            aria-label="Length of the talk in minutes"
            .value=${String(one.minutes ?? '')}
            @change=${onLength}
          />
          min
        </label>
      </div>
      <p class="clock">${timeOfDay(time)}</p>`
  }
}

function leftWords(left: number): string {
  if (left <= 0) return left > -1000 ? 'time is up' : `${clockText(left)} over`
  return left <= short ? `${clockText(left + 999)} left, the last minute` : `${clockText(left + 999)} left`
}

function timeOfDay(now: number): string {
  return new Date(now).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
}
