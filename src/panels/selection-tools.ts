/** What can be done with the selected papers: look only at what is near them, light them, or take them off the stage. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import { choosing, clearingSelection, hiding, lighting, lookingAround } from '../state/transitions.ts'
import { counted } from './phrases.ts'
import { chooseByArrow } from './radio-keys.ts'

const reaches = [0, 1, 2, 3]

export function selectionTools(explorer: Explorer): () => TemplateResult {
  return () => {
    const { selected, lit, reach } = explorer.view.value
    if (selected.length === 0) return lit.length > 0 ? lightTools(explorer, lit.length) : html`${nothing}`
    const papers = selected.flatMap(explorer.standing.value.papersOf)
    const they = papers.length > 1 ? 'them' : 'it'
    const light = () => explorer.change(view => clearingSelection(lighting(papers)(view)))
    return html`
      <div class="selection" role="group" aria-label="With the selection">
        <span>${papers.length > 1 ? counted(papers.length, 'paper') : 'Neighbours'}</span>
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
        <span class="deeds">
          <button class="text adding" aria-pressed=${explorer.adding.value} @click=${() => {
            explorer.adding.value = !explorer.adding.peek()
          }}>Add more</button>
          ${papers.length > 1 ? html`<button class="text" title="Only they and the citations among them stay bright" @click=${light}>Light them</button>` : nothing}
          <button class="text" @click=${() => explorer.change(lookingAround(papers))}>Look at ${they}</button>
          <button class="text" @click=${() => explorer.change(view => clearingSelection(hiding(papers)(view)))}>Hide ${they}</button>
        </span>
      </div>`
  }
}

function lightTools(explorer: Explorer, papers: number): TemplateResult {
  return html`
    <div class="selection" role="group" aria-label="With the light">
      <span>${counted(papers, 'paper is lit', 'papers are lit')}</span>
      <span class="deeds">
        <button class="text" @click=${() => explorer.change(lighting([]))}>Light all again</button>
      </span>
    </div>`
}
