/** The bar above the stage: the layouts, and what concerns the view as a whole. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { choosing } from '../state/transitions.ts'
import { type Layout, layouts } from '../state/view-state.ts'
import { type IconName, icon } from './icon.ts'
import { chooseByArrow } from './radio-keys.ts'
import { type Shelf, savedViews } from './saved-views.ts'
import { type ShareActions, shareMenu } from './share-menu.ts'
import { type TakeAway, type TalkToPrint, takeAway } from './take-away.ts'
import { type TalkActions, talkMenu } from './talk-menu.ts'
import { themeChoice } from './theme-choice.ts'

const names: Readonly<Record<Layout, string>> = {
  timeline: 'Timeline',
  map: 'Map',
  layers: 'Layers',
  axes: 'Axes',
}

export interface StageBarActions {
  readonly share: ShareActions
  help(): void
  table(): void
  readonly take: TakeAway
  readonly talkToPrint: TalkToPrint
  readonly talks: TalkActions
  print(): void
}

export function stageBar(explorer: Explorer, shelf: Shelf, actions: StageBarActions): () => TemplateResult {
  const saved = savedViews(explorer, shelf)
  const files = takeAway(explorer, actions.take, actions.print, actions.talkToPrint)
  const talks = talkMenu(explorer, actions.talks)
  return () => {
    const view = explorer.view.value
    return html`
      <div class="bar">
        <div class="tabs" role="radiogroup" aria-label="Layout" @keydown=${chooseByArrow}>
          ${layouts.map(
            layout => html`<button
              role="radio"
              aria-checked=${layout === view.layout}
              tabindex=${layout === view.layout ? 0 : -1}
              @click=${() => explorer.change(choosing('layout', layout))}
            >${names[layout]}</button>`,
          )}
        </div>
        <div class="tools">
          ${tool('undo', 'Undo', explorer.undo, !explorer.canUndo.value)}
          ${tool('redo', 'Redo', explorer.redo, !explorer.canRedo.value)}
          ${tool('table', 'The list in numbers', actions.table)}
          ${talks()}
          ${saved()}
          ${files()}
          ${shareMenu(actions.share)}
          ${themeChoice(explorer)}
          <button class="icon-button" aria-label="Keys and help" title="Keys and help (?)" @click=${actions.help}>?</button>
        </div>
      </div>`
  }
}

/** A button that cannot do anything now stays where it is, so that focus is not lost with the last step. */
function tool(
  name: IconName,
  label: string,
  onClick: (event: Event) => void,
  disabled = false,
): TemplateResult {
  return html`<button class="icon-button" aria-label=${label} title=${label} aria-disabled=${disabled} @click=${onClick}>
    ${icon(name)}
  </button>`
}
