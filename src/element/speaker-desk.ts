/** The desk around the speaker's stage: time, controls, scenes, what comes next, and notes. */
import { effect, signal, untracked } from '@preact/signals-core'
import { html } from 'lit/html.js'
import { mountCitationTooltip } from '../panels/citation-tooltip.ts'
import { nextScene } from '../panels/next-scene.ts'
import { mountPanel } from '../panels/panel.ts'
import { sceneList } from '../panels/scene-list.ts'
import { speakerClock } from '../panels/speaker-clock.ts'
import { speakerControls } from '../panels/speaker-controls.ts'
import { speakerNotes } from '../panels/speaker-notes.ts'
import { fontsCome, textWidths } from '../stage/text-widths.ts'
import type { Explorer } from '../state/explorer.ts'
import { stepped } from '../talk/stopwatch.ts'
import type { Performing } from './performing.ts'
import { sceneDrawing } from './scene-picture.ts'
import type { SpeakerShelf } from './speaker-shelf.ts'
import type { SpeakerShell } from './speaker-shell.ts'

/** How often the time is looked at, in milliseconds: seconds of clock and stopwatch do not begin together. */
const beat = 250

/** Fills everything around the stage, for as long as the page lives. */
export function mountSpeakerDesk(
  shell: SpeakerShell,
  { performance, stage, step, search, openOther }: Performing,
  explorer: Explorer,
  { noteSize, watch }: SpeakerShelf,
): void {
  const now = signal(Date.now())
  const widthOf = textWidths()
  window.setInterval(() => {
    now.value = Date.now()
  }, beat)
  let before = performance.at.peek()
  effect(() => {
    const at = performance.at.value
    if (at === before) return
    before = at
    untracked(() => {
      watch.value = stepped(watch.peek(), Date.now())
    })
  })
  mountPanel(shell.count, () => {
    const last = performance.scenes.value.length
    return html`<span class="at">${Math.min(performance.at.value + 1, last)}</span>
      <span class="of">of ${last}</span>`
  })
  mountPanel(shell.clock, speakerClock({ watch, now, instant: () => Date.now() }))
  mountPanel(
    shell.controls,
    speakerControls({
      performance,
      stage,
      isAccompanied: () => step.isAccompanied.value,
      search: search.open,
      openAudienceWindow: openOther,
    }),
  )
  mountPanel(shell.scenes, sceneList(performance))
  mountPanel(
    shell.next,
    nextScene(performance, rehearsed => {
      fontsCome.value
      return sceneDrawing(explorer, rehearsed, widthOf)
    }),
  )
  mountPanel(shell.notes, speakerNotes(performance, noteSize))
  mountCitationTooltip(shell.tooltip, explorer)
  effect(() => {
    const { width, height } = step.screen.value ?? { width: 16, height: 9 }
    shell.page.style.setProperty('--aspect', String(width / height))
  })
  effect(() => {
    performance.at.value
    shell.notes.querySelector('.text')?.scrollTo({ top: 0 })
    shell.scenes.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' })
  })
}
