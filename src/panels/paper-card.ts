/** The card of a paper: what it is, where to read it, what it rests on and what rests on it. */

import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { PaperNode } from '../core/citation-graph.ts'
import { titleAfterNickname } from '../core/paper.ts'
import { bibtexEntry } from '../formats/bibtex.ts'
import { dateInWords } from '../formats/date-words.ts'
import { paperLinks } from '../formats/paper-links.ts'
import type { Explorer } from '../state/explorer.ts'
import { type Relation, relations } from '../state/relations.ts'
import {
  clearingSelection,
  planningTo,
  type Transition,
  togglingGoal,
  togglingSelected,
  togglingStart,
} from '../state/transitions.ts'
import { mentionsMark, reasonNote } from './citation-reason.ts'
import { citingYearsFigure } from './citing-years.ts'
import { copyButton } from './copy-button.ts'
import { glyphOf, mark } from './glyph.ts'
import { icon } from './icon.ts'
import { paperChips } from './paper-chips.ts'
import { paperRow } from './paper-row.ts'
import { count, counted } from './phrases.ts'
import { readingTools } from './reading-tools.ts'

/** The card of the paper that was selected last. */
export function paperCard(explorer: Explorer, id: string, reveal: (paper: string) => void): TemplateResult {
  const { graph } = explorer
  const paper = graph.getNodeAttributes(id)
  const related = relations(graph, id)
  return html`
    <article class="card" aria-label="Selected paper">
      <header>
        <p class="eyebrow">
          <svg viewBox="-8 -8 16 16" aria-hidden="true">${mark(glyphOf(explorer, paper), 4.5)}</svg>
          <span>${placeInList(explorer, paper)}</span>
          <button class="icon-button" aria-label="Close the card" @click=${() => explorer.change(clearingSelection)}>
            ${icon('close')}
          </button>
        </p>
        <h2 dir="auto">${
          paper.nickname && titleAfterNickname(paper) === paper.title
            ? html`<span class="nickname">${paper.nickname}</span> `
            : nothing
        }${paper.title}</h2>
        <p class="authors">${authors(paper)}</p>
        <p class="published">${published(paper)}</p>
      </header>
      ${others(explorer, id)}
      <dl class="counts">
        ${figure(paper.inListCitations, 'cite it here')}
        ${paper.listed ? figure(paper.referencesKnown === 'unknown' ? undefined : paper.inListReferences, 'cited here') : nothing}
        ${figure(paper.citationCount, 'citations in the world', paper.citationCountDate)}
      </dl>
      ${citingYearsFigure(graph, id)}
      ${paper.tldr ? html`<p class="summary">${paper.tldr}</p>` : nothing}
      ${paper.abstract ? html`<details class="abstract"><summary>Abstract</summary><p>${paper.abstract}</p></details>` : nothing}
      ${paper.note ? html`<p class="note"><span>Your note</span> ${paper.note}</p>` : nothing}
      <p class="links">
        ${paperLinks(paper).map(
          ({ name, href }) =>
            html`<a href=${href} target="_blank" rel="noopener noreferrer">${name}${icon('out')}</a>`,
        )}
        ${copyButton('BibTeX', () => bibtexEntry(paper))}
      </p>
      ${planning(explorer, id)}
      ${readingTools(explorer, id)}
      ${unknownReferences(paper)}
      ${relationList(explorer, 'Cites', 'older work that it rests on', related.cites, reveal)}
      ${relationList(explorer, 'Cited by', 'newer work that rests on it', related.citedBy, reveal)}
      ${relationList(explorer, 'Cites off the list', 'missing papers that others here cite too', related.citesOffList, reveal)}
    </article>`
}

/** What the paper may be to a reading path: a goal, or where it starts. */
function planning(explorer: Explorer, id: string): TemplateResult {
  const { goals, from } = explorer.view.value
  const button = (words: string, transition: Transition) =>
    html`<button class="text" @click=${() => explorer.change(transition)}>${words}</button>`
  if (goals.length === 0)
    return html`<p class="plan links">${button('What to read before it', planningTo([id]))}</p>`
  const isGoal = goals.includes(id)
  return html`<p class="plan links">
    ${isGoal ? nothing : button(from.includes(id) ? 'Do not start from it' : 'Start the path from it', togglingStart(id))}
    ${button(isGoal ? 'No goal of the path any more' : 'Another goal of the path', togglingGoal(id))}
  </p>`
}

function placeInList({ graph }: Explorer, paper: PaperNode): string {
  if (!paper.listed) return `Not on the list · cited by ${counted(paper.inListCitations, 'paper')} of it`
  const section = graph.getAttribute('sections').find(({ id }) => id === paper.section)
  return section?.title ?? 'On the list'
}

function authors({ authors }: PaperNode): string {
  if (authors.length === 0) return 'Authors unknown'
  return authors.length > 8
    ? `${authors.slice(0, 7).join(', ')} and ${authors.length - 7} more`
    : authors.join(', ')
}

function published(paper: PaperNode): string {
  const first = paper.date && paper.date.length > 4 ? `first seen ${dateInWords(paper.date)}` : undefined
  return [paper.venue, paper.year, first].filter(Boolean).join(' · ')
}

function figure(value: number | undefined, of: string, since?: string): TemplateResult {
  return html`
    <div>
      <dt>${of}</dt>
      <dd>${value === undefined ? html`<span class="unknown" title="not known">?</span>` : count(value)}</dd>
      ${value !== undefined && since ? html`<dd class="since">${dateInWords(since)}</dd>` : nothing}
    </div>`
}

function unknownReferences(paper: PaperNode): TemplateResult | typeof nothing {
  if (!paper.listed || paper.referencesKnown === 'complete') return nothing
  return html`<p class="caution">${
    paper.referencesKnown === 'unknown'
      ? 'Its reference list is not known. That no citation starts here does not mean that it cites nothing.'
      : 'Its reference list is known in part only. It may cite more of the list than is shown.'
  }</p>`
}

/** The other selected papers, when there are several. */
function others(explorer: Explorer, id: string): TemplateResult | typeof nothing {
  const rest = explorer.view.value.selected.filter(other => other !== id)
  if (rest.length === 0) return nothing
  return html`<p class="others">Selected with ${paperChips(explorer, rest, 'Take out of the selection', togglingSelected)}</p>`
}

function relationList(
  explorer: Explorer,
  title: string,
  meaning: string,
  related: readonly Relation[],
  reveal: (paper: string) => void,
): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing
  return html`
    <section class="relations">
      <h3>${title} <span class="tally">${related.length}</span> <span class="meaning">${meaning}</span></h3>
      <ol>
        ${related.map(({ id, evidence }) => html`<li>${paperRow(explorer, id, mentionsMark(evidence), reveal)}${reasonNote(evidence)}</li>`)}
      </ol>
    </section>`
}
