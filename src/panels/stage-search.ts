/** The search on the stage of a talk: what about another paper? Its name is typed, Enter shows it. */
import { type Signal, signal } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Explorer } from '../state/explorer.ts'
import type { Search } from '../state/search.ts'
import { paperRow } from './paper-row.ts'

const most = 7

export interface StageSearch {
  readonly isOpen: Signal<boolean>
  readonly template: () => TemplateResult
}

/** `show` gets the paper that was chosen. */
export function stageSearch(explorer: Explorer, search: Search, show: (paper: string) => void): StageSearch {
  const isOpen = signal(false)
  const query = signal('')
  const close = () => {
    isOpen.value = false
    query.value = ''
    explorer.hover(undefined)
  }
  const choose = (paper: string | undefined) => {
    if (paper === undefined) return
    close()
    show(paper)
  }
  const found = () => search()?.(query.value).slice(0, most) ?? []
  const takeFirst = async () => choose((await search.loaded())(query.peek())[0])
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      takeFirst().catch(() => undefined)
    else return
    event.preventDefault()
  }
  return {
    isOpen,
    template: () =>
      isOpen.value
        ? html`
            <div class="ask" role="search" @keydown=${onKey}>
              <input
                type="search"
                placeholder="What about …"
                aria-label="Find a paper by title, author, venue or nickname"
                autocomplete="off"
                spellcheck="false"
                .value=${query.value}
                @input=${({ target }: Event) => {
                  if (target instanceof HTMLInputElement) query.value = target.value
                }}
              />
              <div class="relations">
                <ol>
                  ${found().map(paper => html`<li>${paperRow(explorer, paper, '', choose)}</li>`)}
                </ol>
              </div>
            </div>`
        : html`${nothing}`,
  }
}
