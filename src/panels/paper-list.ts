/** The list panel: the reading list in the reader's own sections, or what a search finds. */

import { effect } from '@preact/signals-core'
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { isNew } from '../core/citation-graph.ts'
import { togglingRead } from '../core/journal.ts'
import { paperLabel, titleAfterNickname } from '../core/paper.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Search } from '../state/search.ts'
import { type ListLine, type ListPart, orderingNames } from '../state/syllabus.ts'
import { choosing } from '../state/transitions.ts'
import { orderings } from '../state/view-state.ts'
import { choice } from './choice.ts'
import { foldButton } from './fold-button.ts'
import { glyphOf, mark } from './glyph.ts'
import { counted, enumerated, shortName } from './phrases.ts'
import { readSoFar } from './reading-progress.ts'

/** The list as a template; `reveal` brings a paper into view on the stage. */
export function paperList(
  explorer: Explorer,
  search: Search,
  reveal: (paper: string) => void,
): () => TemplateResult {
  return () => {
    const query = explorer.query.value
    const found = query.trim() ? search()?.(query, explorer.journal.value.notes) : undefined
    const parts: readonly ListPart[] = found
      ? [{ title: '', depth: 0, lines: found.map(id => ({ id, needs: [] })) }]
      : explorer.syllabus.value.parts
    const ids = parts.flatMap(({ lines }) => lines.map(({ id }) => id))
    const first = ids[0]
    const { selected } = explorer.view.value
    const tabStop = selected.find(id => ids.includes(id)) ?? first
    return html`
      <div class="papers" @keydown=${moveFocus} @pointerleave=${() => explorer.hover(undefined)}>
        ${search.hasFailed.value ? html`<p class="empty" role="alert">The search could not be loaded: the server did not answer. Load the page again.</p>` : nothing}
        ${
          first === undefined
            ? html`<p class="empty">Nothing in this list matches “${query}”. Try a name, a year or a nickname.</p>`
            : html`${found ? html`<h2 class="found">${counted(found.length, 'match', 'matches')}</h2>` : ordering(explorer)}
              ${parts.map(part => listPart(explorer, part, tabStop, reveal))}`
        }
      </div>`
  }
}

/** Marks the row of the paper under the pointer, without drawing the list anew; gives what ends that. */
export function markPointedAt(list: HTMLElement, explorer: Explorer): () => void {
  const rowOf = (id: string | undefined) =>
    id === undefined ? null : list.querySelector(`[data-paper="${CSS.escape(id)}"]`)
  return effect(() => {
    const row = rowOf(explorer.hovered.value)
    row?.toggleAttribute('data-hovered', true)
    return () => row?.removeAttribute('data-hovered')
  })
}

/** In which order the list stands; in orders to read by, how far the reader has come. */
function ordering(explorer: Explorer): TemplateResult {
  const present = explorer.view.value.ordering
  const { ready } = explorer.syllabus.value
  return html`
    <p class="ordering">
      ${choice('Order', orderings, orderingNames, present, value => explorer.change(choosing('ordering', value)))}
    </p>
    ${ready ? html`<div class="so-far">${readSoFar(explorer, `${ready.size} ready now`)}</div>` : nothing}`
}

function listPart(
  explorer: Explorer,
  { title, section, depth, lines }: ListPart,
  tabStop: string | undefined,
  reveal: (paper: string) => void,
): TemplateResult {
  const hasTicks = explorer.syllabus.value.ready !== undefined
  const heading = title
    ? html`<h2 class="depth-${Math.min(depth, 3)}">
        <span>${title}</span>${section !== undefined && lines.length > 0 ? foldButton(explorer, { id: section, name: title }) : nothing}<span class="tally">${lines.length > 0 ? lines.length : ''}</span>
      </h2>`
    : nothing
  return html`
    <section>
      ${heading}
      <ol>
        ${lines.map(line => {
          const isTabStop = line.id === tabStop
          return html`<li>${row(explorer, line, isTabStop, reveal)}${hasTicks ? tick(explorer, line.id, isTabStop) : nothing}</li>`
        })}
      </ol>
    </section>`
}

/** What an order to read by says of a paper: that it can be read now, or what it really needs that is unread. */
function remark(
  { graph }: Explorer,
  { needs, ready, broughtFrom }: ListLine,
  isRead: boolean,
): (TemplateResult | typeof nothing)[] {
  const names = needs.map(id => shortName(graph.getNodeAttributes(id)))
  return [
    isRead || ready !== 'now' ? nothing : html` <span class="ready">ready now</span>`,
    isRead || ready !== 'perhaps'
      ? nothing
      : html` <span class="needs" title="Its reference list is not fully known">perhaps ready</span>`,
    isRead || names.length === 0 ? nothing : html` <span class="needs">needs ${enumerated(names)}</span>`,
    broughtFrom ? html` <span class="needs">from ${broughtFrom}</span>` : nothing,
  ]
}

/** Whether the paper is read, to be ticked beside its row. */
function tick(explorer: Explorer, id: string, isTabStop: boolean): TemplateResult {
  const isRead = explorer.journal.value.read.has(id)
  const name = shortName(explorer.graph.getNodeAttributes(id))
  return html`<button
    class="tick"
    role="checkbox"
    aria-checked=${isRead}
    aria-label=${`I have read ${name}`}
    title=${isRead ? 'Read' : 'Mark as read'}
    tabindex=${isTabStop ? 0 : -1}
    @click=${() => {
      explorer.journal.value = togglingRead(explorer.journal.peek(), id)
    }}
  >${isRead ? '✓' : ''}</button>`
}

function row(
  explorer: Explorer,
  line: ListLine,
  isTabStop: boolean,
  reveal: (paper: string) => void,
): TemplateResult {
  const { graph } = explorer
  const { id } = line
  const paper = graph.getNodeAttributes(id)
  const isRead = explorer.journal.value.read.has(id)
  const isSelected = explorer.view.value.selected.includes(id)
  const isFaint = explorer.visibility.value(id, paper) !== 'shown'
  const classes = ['paper', ...(isSelected ? ['selected'] : []), ...(isFaint ? ['faint'] : [])]
  const choose = (event: MouseEvent) => {
    explorer.choose(id, event.shiftKey || event.ctrlKey || event.metaKey)
    reveal(id)
  }
  return html`
    <button
      class=${classes.join(' ')}
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
      <span class="label">${isRead ? '✓ ' : ''}${paperLabel(paper)}${isNew(graph, id) ? html` <span class="new">★ new</span>` : nothing}${remark(explorer, line, isRead)}</span>
    </button>`
}

/**
 * Arrow keys, Home and End move among the papers of the list, which is one stop of the Tab key; right and left lead to
 * the tick beside a paper and back.
 */
function moveFocus(event: KeyboardEvent): void {
  const list = event.currentTarget
  if (!(list instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return
  const papers = [...list.querySelectorAll<HTMLElement>('button.paper')]
  const row = event.target.closest('li')
  const at = papers.findIndex(paper => row?.contains(paper))
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, ArrowLeft: at, Home: 0, End: papers.length - 1 }[event.key]
  const tick = event.key === 'ArrowRight' ? row?.querySelector<HTMLElement>('.tick') : undefined
  if (at < 0 || (to === undefined && !tick)) return
  event.preventDefault()
  event.stopPropagation()
  const next = tick ?? papers[Math.max(0, Math.min(papers.length - 1, to ?? 0))]
  next?.focus()
}
