/** The choice of a theme: as the system has it, for paper, for night, or for a hall with a projector. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { choosing } from '../state/transitions.ts'
import { type ThemeChoice, themes } from '../state/view-state.ts'
import { type IconName, icon } from './icon.ts'
import { popover } from './popover.ts'
import { chooseByArrow } from './radio-keys.ts'

const looks: Readonly<
  Record<ThemeChoice, { readonly icon: IconName; readonly name: string; readonly hint?: string }>
> = {
  auto: { icon: 'auto', name: 'As the system has it' },
  light: { icon: 'sun', name: 'Light' },
  dark: { icon: 'moon', name: 'Dark' },
  projector: { icon: 'screen', name: 'Projector', hint: 'Large labels, thick lines, strongest contrast' },
}

export function themeChoice(explorer: Explorer): () => TemplateResult {
  const button = popover({ id: 'theme', label: 'Theme' }, () => {
    const { theme } = explorer.view.value
    return html`
      <h2>Theme</h2>
      <div class="themes" role="radiogroup" aria-label="Theme" @keydown=${chooseByArrow}>
        ${themes.map(
          choice => html`<button
            role="radio"
            aria-checked=${choice === theme}
            tabindex=${choice === theme ? 0 : -1}
            @click=${() => explorer.change(choosing('theme', choice))}
          >
            ${icon(looks[choice].icon)}
            <span>${looks[choice].name}${looks[choice].hint ? html`<small>${looks[choice].hint}</small>` : nothing}</span>
          </button>`,
        )}
      </div>`
  })
  return () => button(looks[explorer.view.value.theme].icon)
}
