/** The card of two papers: how they relate, in place of the card of one. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { type Citation, citationBetween } from '../core/citation-graph.ts'
import type { SharedPaper } from '../core/relation-between.ts'
import type { ShortestChain } from '../core/shortest-chain.ts'
import type { Explorer } from '../state/explorer.ts'
import type { SelectedPair } from '../state/selected-pair.ts'
import { clearingSelection, togglingSelected } from '../state/transitions.ts'
import { citingSentences, mentionsMark, reasonWords } from './citation-reason.ts'
import { icon } from './icon.ts'
import { paperRow } from './paper-row.ts'
import { counted, shortName } from './phrases.ts'
import { relationDoubts, relationSentence } from './relation-words.ts'

type Reveal = (paper: string) => void

/** The card of the two selected papers. */
export function relationCard(explorer: Explorer, pair: SelectedPair, reveal: Reveal): TemplateResult {
  const { graph } = explorer
  const { direct, shortest, longest, through, bothCite, citeBoth } = pair.relation
  const chain = direct.length === 0 ? shortest : undefined
  const elsewhere = through.filter(({ id }) => !chain?.papers.includes(id))
  return html`
    <article class="card relation" aria-label="How the two selected papers relate">
      <header>
        <p class="eyebrow">
          <span>Two papers</span>
          <button class="icon-button" aria-label="Close the card" @click=${() => explorer.change(clearingSelection)}>
            ${icon('close')}
          </button>
        </p>
        <h2 dir="auto">${relationSentence(graph, pair)}</h2>
        ${direct.length === 0 ? html`<p class="published">${farApart(pair)}</p>` : nothing}
        ${direct.map(citation => why(explorer, citation, direct.length > 1))}
      </header>
      <section class="relations pair" aria-label="The two papers">
        <ol>${pair.papers.map(id => html`<li>${paperRow(explorer, id, nothing, reveal)}${takeOut(explorer, id)}</li>`)}</ol>
      </section>
      ${relationDoubts(graph, pair).map(doubt => html`<p class="caution">${doubt}</p>`)}
      ${chain ? chainSection(explorer, { title: 'Shortest chain', meaning: alternatives(chain), isLit: true }, chain.papers, reveal) : nothing}
      ${sharedSection(explorer, chain ? 'Or through' : 'Also through', 'one citation farther', elsewhere, reveal)}
      ${sharedSection(explorer, 'Both cite', 'their common ground', bothCite, reveal)}
      ${sharedSection(explorer, 'Cite both', 'newer work that joins them', citeBoth, reveal)}
      ${longest ? chainSection(explorer, { title: 'Longest chain', meaning: 'each rests on the next', isLit: false }, longest, reveal) : nothing}
    </article>`
}

/** What can be said of two papers neither of which cites the other. */
function farApart({ relation: { shortest, bothCite, citeBoth } }: SelectedPair): string {
  const sentence = shortest
    ? 'Neither cites the other directly.'
    : 'Neither cites the other, not even through others.'
  return bothCite.length + citeBoth.length > 0
    ? sentence
    : `${sentence} No paper of the list is cited by both, and none cites both.`
}

function why({ graph }: Explorer, citation: Citation, isOneOfTwo: boolean): TemplateResult {
  const name = (id: string) => shortName(graph.getNodeAttributes(id))
  return html`
    <div class="why">
      ${isOneOfTwo ? html`<h3 dir="auto">${name(citation.citing)} cites ${name(citation.cited)}</h3>` : nothing}
      <p class="published">${reasonWords(citation).join(' · ')}</p>
      ${citingSentences(citation.contexts)}
    </div>`
}

function takeOut(explorer: Explorer, id: string): TemplateResult {
  const label = `Take ${shortName(explorer.graph.getNodeAttributes(id))} out of the selection`
  return html`<button
    class="icon-button"
    aria-label=${label}
    title=${label}
    @click=${() => explorer.change(togglingSelected(id))}
  >${icon('close')}</button>`
}

/** `one of 3 as short, 5 more are one citation longer`. */
function alternatives({ ofThisLength, oneLonger }: ShortestChain): string {
  const same =
    ofThisLength > 1 ? `one of ${ofThisLength.toLocaleString('en')} as short` : 'the only one as short'
  return oneLonger > 0 ? `${same}; ${oneLonger.toLocaleString('en')} one citation longer` : same
}

interface ChainWords {
  readonly title: string
  readonly meaning: string
  /** Its citations are lit on the stage, too. */
  readonly isLit: boolean
}

/** The papers of a chain below each other, each with how often the one above mentions it. */
function chainSection(
  explorer: Explorer,
  { title, meaning, isLit }: ChainWords,
  papers: readonly string[],
  reveal: Reveal,
): TemplateResult {
  const mark = (citing: string | undefined, cited: string) => {
    const evidence = citing === undefined ? undefined : citationBetween(explorer.graph, citing, cited)
    return evidence ? mentionsMark(evidence) : nothing
  }
  return html`
    <section class="relations chain ${isLit ? 'lit' : ''}">
      <h3>${title} <span class="tally">${counted(papers.length - 1, 'citation')}</span> <span class="meaning">${meaning}</span></h3>
      <ol>
        ${papers.map((id, at) => html`<li>${paperRow(explorer, id, mark(papers[at - 1], id), reveal)}</li>`)}
      </ol>
    </section>`
}

function sharedSection(
  explorer: Explorer,
  title: string,
  meaning: string,
  shared: readonly SharedPaper[],
  reveal: Reveal,
): TemplateResult | typeof nothing {
  if (shared.length === 0) return nothing
  return html`
    <section class="relations">
      <h3>${title} <span class="tally">${shared.length}</span> <span class="meaning">${meaning}</span></h3>
      <ol>${shared.map(one => html`<li>${paperRow(explorer, one.id, bothMentions(one), reveal)}</li>`)}</ol>
    </section>`
}

/** How often each of its two citations is mentioned, in the order of selection. */
function bothMentions({ evidence }: SharedPaper): TemplateResult | typeof nothing {
  if (evidence.every(({ mentions }) => mentions === undefined)) return nothing
  const [first, second] = evidence.map(({ mentions }) => (mentions === undefined ? '?' : `${mentions}×`))
  return html`<span title="mentions in the text, for each of the two papers">${first} · ${second}</span>`
}
