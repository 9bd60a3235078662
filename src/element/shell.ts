/** The shell of the element: where list, stage, legend and card have their places. */
import { html, render } from 'lit/html.js'
import { type ZoomActions, zoomButtons } from '../panels/stage-caption.ts'
import { foundIn } from './found-in.ts'

const places = [
  'page',
  'search',
  'filter',
  'tools',
  'list',
  'bar',
  'stage',
  'caption',
  'legend',
  'source',
  'note',
  'card',
  'desk',
  'announcer',
  'tooltip',
  'numbers',
  'help',
  'show',
  'ask',
  'print',
  'notice',
] as const

export type Shell = Readonly<Record<(typeof places)[number], HTMLElement>> & {
  readonly overview: HTMLDialogElement
}

/** Where the window is too narrow for three columns, the details lie in a drawer that this opens and closes. */
function toggleDrawer({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return
  const root = currentTarget.getRootNode()
  if (!(root instanceof ShadowRoot)) return
  currentTarget.ariaExpanded = String(root.host.toggleAttribute('details'))
}

/** Draws the empty shell into the root and gives its places. */
export function drawnShell(root: ShadowRoot, title: string, zoom: ZoomActions): Shell {
  render(
    html`
      <div id="page" class="explorer">
        <aside class="side list" aria-label="Reading list">
          <header>
            <p class="wordmark">Cairn</p>
            <h1 dir="auto">${title}</h1>
            <div id="search"></div>
            <div id="filter"></div>
          </header>
          <div id="list" class="scroll"></div>
        </aside>
        <main class="middle">
          <div id="bar"></div>
          <div class="stage-area">
            <div
              id="stage"
              class="stage"
              tabindex="0"
              role="application"
              aria-roledescription="graph"
              aria-label="Citation graph. Arrow keys walk from the selected paper along its citations."
            ></div>
            <div id="caption"></div>
            ${zoomButtons(zoom)}
            <button
              class="icon-button drawer"
              aria-label="About this list"
              title="About this list"
              aria-expanded="false"
              @click=${toggleDrawer}
            >i</button>
            <div id="tooltip" aria-hidden="true"></div>
            <div id="show"></div>
            <div id="ask"></div>
            <div id="notice"></div>
          </div>
          <div id="legend"></div>
          <div id="source"></div>
          <p id="note" role="alert"></p>
        </main>
        <aside class="side details" aria-label="Details">
          <div id="card" class="scroll" tabindex="-1"></div>
          <div id="desk"></div>
          <div id="tools"></div>
        </aside>
        <p id="announcer" class="visually-hidden" aria-live="polite"></p>
        <div id="numbers"></div>
        <div id="print"></div>
        <div id="help"></div>
        <dialog class="overview" aria-labelledby="overview-title"></dialog>
      </div>`,
    root,
  )
  return foundIn(root, places)
}
