/** The bar above the stage: the layouts, and what concerns the view as a whole. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import type { LoadedLater } from '../state/loaded-later.ts'
import { choosing } from '../state/transitions.ts'
import { type Layout, layouts } from '../state/view-state.ts'
import type { BarMenus } from './bar-menus.ts'
import { type IconName, icon } from './icon.ts'
import { type PopoverWords, popover } from './popover.ts'
import { chooseByArrow } from './radio-keys.ts'
import { shownLater } from './shown-later.ts'
import { themeChoice } from './theme-choice.ts'

const names: Readonly<Record<Layout, string>> = {
  timeline: 'Timeline',
  map: 'Map',
  layers: 'Layers',
  axes: 'Axes',
}

const menuWords: Readonly<Record<keyof BarMenus, PopoverWords>> = {
  talks: { id: 'talks', label: 'Present' },
  saved: { id: 'saved-views', label: 'Saved views' },
  files: { id: 'take-away', label: 'Take away' },
  share: { id: 'share', label: 'Share this view' },
}

export interface StageBarActions {
  help(): void
  table(): void
}

export function stageBar(
  explorer: Explorer,
  menus: LoadedLater<BarMenus>,
  actions: StageBarActions,
): () => TemplateResult {
  const menu = (name: keyof BarMenus) =>
    popover(menuWords[name], () => shownLater(menus, there => there[name]()), menus.ahead)
  const [talks, saved, files, share] = [menu('talks'), menu('saved'), menu('files'), menu('share')]
  const theme = themeChoice(explorer)
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
          ${talks('present')}
          ${saved('bookmark')}
          ${files('download')}
          ${share('link')}
          ${theme()}
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
