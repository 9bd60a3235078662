/** The list panel: the reading list in the reader's own sections, or what a search finds. */
import { html, nothing, type TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import { isNew, type PaperNode } from '../core/citation-graph.ts'
import { paperLabel, titleAfterNickname } from '../core/paper.ts'
import type { SearchIndex } from '../core/search-index.ts'
import type { Explorer } from '../state/explorer.ts'
import { selecting, togglingSelected } from '../state/transitions.ts'
import { glyphOf, mark } from './glyph.ts'
import { counted } from './phrases.ts'

interface Heading {
  readonly id: string
  readonly title: string
  readonly depth: number
  readonly papers: readonly string[]
}

/** The listed papers under their headings, in the order of the list. */
function headings({ graph }: Explorer): Heading[] {
  const listed = graph.filterNodes((_, { listed }) => listed)
  listed.sort((a, b) => order(graph.getNodeAttributes(a)) - order(graph.getNodeAttributes(b)))
  const within = (section: string | undefined) =>
    listed.filter(id => graph.getNodeAttribute(id, 'section') === section)
  const sections = graph
    .getAttribute('sections')
    .map(section => ({ ...section, papers: within(section.id) }))
    .filter(({ id, papers }, _, all) => papers.length > 0 || all.some(({ parent }) => parent === id))
  const loose = within(undefined)
  return loose.length > 0 ? [{ id: '', title: '', depth: 0, papers: loose }, ...sections] : sections
}

function order(paper: PaperNode): number {
  return paper.order ?? Number.POSITIVE_INFINITY
}

/** The list as a template; `reveal` brings a paper into view on the stage. */
export function paperList(
  explorer: Explorer,
  search: SearchIndex,
  reveal: (paper: string) => void,
): () => TemplateResult {
  const all = headings(explorer)
  return () => {
    const query = explorer.query.value
    const shown: readonly Heading[] = query.trim()
      ? [{ id: 'found', title: '', depth: 0, papers: search(query) }]
      : all
    const first = shown.flatMap(({ papers }) => papers)[0]
    const { selected } = explorer.view.value
    const tabStop = selected.find(id => shown.some(({ papers }) => papers.includes(id))) ?? first
    return html`
      <div class="papers" @keydown=${moveFocus} @pointerleave=${() => explorer.hover(undefined)}>
        ${
          first === undefined
            ? html`<p class="empty">Nothing in this list matches “${query}”. Try a name, a year or a nickname.</p>`
            : shown.map(heading => section(explorer, heading, tabStop, reveal))
        }
      </div>`
  }
}

function section(
  explorer: Explorer,
  { id, title, depth, papers }: Heading,
  tabStop: string | undefined,
  reveal: (paper: string) => void,
): TemplateResult {
  const heading =
    id === 'found'
      ? html`<h2 class="found">${counted(papers.length, 'match', 'matches')}</h2>`
      : title
        ? html`<h2 class="depth-${Math.min(depth, 3)}">
            <span>${title}</span><span class="tally">${papers.length > 0 ? papers.length : ''}</span>
          </h2>`
        : nothing
  return html`
    <section>
      ${heading}
      <ol>${papers.map(paper => html`<li>${row(explorer, paper, paper === tabStop, reveal)}</li>`)}</ol>
    </section>`
}

function row(
  explorer: Explorer,
  id: string,
  isTabStop: boolean,
  reveal: (paper: string) => void,
): TemplateResult {
  const { graph } = explorer
  const paper = graph.getNodeAttributes(id)
  const isSelected = explorer.view.value.selected.includes(id)
  const isFaint = explorer.visibility.value(id, paper) !== 'shown'
  const choose = (event: MouseEvent) => {
    explorer.change(event.shiftKey || event.ctrlKey || event.metaKey ? togglingSelected(id) : selecting(id))
    reveal(id)
  }
  return html`
    <button
      class=${classMap({ paper: true, selected: isSelected, hovered: explorer.hovered.value === id, faint: isFaint })}
      data-paper=${id}
      aria-pressed=${isSelected}
      tabindex=${isTabStop ? 0 : -1}
      @click=${choose}
      @pointerenter=${() => explorer.hover(id)}
      @focus=${() => explorer.hover(id)}
      @blur=${() => explorer.hover(undefined)}
    >
      <svg viewBox="-8 -8 16 16" aria-hidden="true">${mark(glyphOf(explorer, paper), 4)}</svg>
      <span class="title" dir="auto">${
        paper.nickname ? html`<span class="nickname">${paper.nickname}</span> ` : nothing
      }${titleAfterNickname(paper)}</span>
      <span class="label">${explorer.journal.value.read.has(id) ? '✓ ' : ''}${paperLabel(paper)}${isNew(graph, id) ? html` <span class="new">★ new</span>` : nothing}</span>
    </button>`
}

/** Arrow keys, Home and End move among the papers of the list, which is one stop of the Tab key. */
function moveFocus(event: KeyboardEvent): void {
  const list = event.currentTarget
  if (!(list instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return
  const papers = [...list.querySelectorAll<HTMLElement>('button.paper')]
  const at = papers.indexOf(event.target)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: papers.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  papers[Math.max(0, Math.min(papers.length - 1, to))]?.focus()
}
