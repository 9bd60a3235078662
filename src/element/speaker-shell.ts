/** The shell of the speaker window: where the stage, the next scene, notes, time and scene list have their places. */
import { html, render } from 'lit/html.js'
import { icon } from '../panels/icon.ts'
import { foundIn } from './found-in.ts'

const places = [
  'page',
  'clock',
  'frame',
  'stage',
  'show',
  'ask',
  'notice',
  'tooltip',
  'controls',
  'scenes',
  'next',
  'notes',
  'count',
  'announcer',
  'help',
] as const

export type SpeakerShell = Readonly<Record<(typeof places)[number], HTMLElement>> & {
  readonly overview: HTMLDialogElement
}

export interface SpeakerActions {
  changeTheme(): void
  help(): void
}

/** Draws the empty shell into the root and gives its places. */
export function drawnSpeakerShell(root: ShadowRoot, { changeTheme, help }: SpeakerActions): SpeakerShell {
  render(
    html`
      <main id="page" class="speaker">
        <header class="top">
          <h1 id="count"></h1>
          <div id="clock"></div>
          <div class="tools">
            <button class="icon-button" aria-label="Light or dark" title="Light or dark" @click=${changeTheme}>
              ${icon('auto')}
            </button>
            <button class="icon-button" aria-label="Keys and help" title="Keys and help (?)" @click=${help}>?</button>
          </div>
        </header>
        <section class="now" aria-label="The present scene">
          <div class="room">
            <div id="frame" class="stage-area">
              <div
                id="stage"
                class="stage"
                tabindex="0"
                role="application"
                aria-roledescription="graph"
                aria-label="Citation graph, as the audience sees it."
              ></div>
              <div id="tooltip" aria-hidden="true"></div>
              <div id="show"></div>
              <div id="ask"></div>
            </div>
          </div>
          <div id="notice"></div>
          <div id="controls"></div>
          <nav id="scenes" class="scroll" aria-label="Scenes" tabindex="-1"></nav>
        </section>
        <aside class="then" aria-label="Next scene and notes">
          <section id="next"></section>
          <section id="notes"></section>
        </aside>
        <p id="announcer" class="visually-hidden" aria-live="polite"></p>
        <div id="help"></div>
        <dialog class="overview" aria-labelledby="overview-title"></dialog>
      </main>`,
    root,
  )
  return foundIn(root, places)
}
