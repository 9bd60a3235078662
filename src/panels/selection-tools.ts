/** What can be done with the selected papers: look only at what is near them, or take them off the stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Explorer } from '../state/explorer.ts'
import { choosing, hiding } from '../state/transitions.ts'
import { counted } from './phrases.ts'
import { chooseByArrow } from './radio-keys.ts'

const reaches = [0, 1, 2, 3]

export function selectionTools(explorer: Explorer): () => TemplateResult {
  return () => {
    const { selected, reach } = explorer.view.value
    if (selected.length === 0) return html`${nothing}`
    return html`
      <div class="selection" role="group" aria-label="With the selection">
        <span>${selected.length > 1 ? counted(selected.length, 'paper') : 'Neighbours'}</span>
        <span class="steps" role="radiogroup" aria-label="How many citations away papers stay lit" @keydown=${chooseByArrow}>
          ${reaches.map(
            steps => html`<button
              role="radio"
              aria-checked=${steps === reach}
              tabindex=${steps === reach ? 0 : -1}
              aria-label=${steps === 0 ? 'All papers stay' : `Only papers ${counted(steps, 'citation')} away or less`}
              title=${steps === 0 ? 'All papers stay' : `Only papers ${counted(steps, 'citation')} away or less`}
              @click=${() => explorer.change(choosing('reach', steps))}
            >${steps === 0 ? 'all' : steps}</button>`,
          )}
        </span>
        <button class="text" @click=${() => explorer.change(hiding(selected))}>
          Hide ${selected.length > 1 ? 'them' : 'it'}
        </button>
      </div>`
  }
}
