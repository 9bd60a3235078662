/** The card of a folded group: what it holds, what it leans on most, what leans on it most, and its papers. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { firstYear } from '../core/paper.ts'
import type { Explorer } from '../state/explorer.ts'
import { groupOf } from '../state/groups.ts'
import type { Bundle, StandingNode } from '../state/standing.ts'
import { clearingSelection, togglingFold } from '../state/transitions.ts'
import { bundleFigure, bundleWords } from './bundle-words.ts'
import { glyphOf, mark } from './glyph.ts'
import { icon } from './icon.ts'
import { paperRow } from './paper-row.ts'
import { count, counted, shortName } from './phrases.ts'

/** So many are named of what it cites, and of what cites it. */
const most = 7

interface Link {
  readonly id: string
  readonly other: StandingNode
  readonly bundle: Bundle
  readonly isCited: boolean
}

/** The card of the folded group that stands under this key. */
export function groupCard(explorer: Explorer, key: string, reveal: (paper: string) => void): TemplateResult {
  const { graph, view, standing } = explorer
  const { colouring, selected } = view.value
  const group = standing.value.node(key)
  const papers = (group.papers ?? []).toSorted((a, b) => cited(explorer, b) - cited(explorer, a))
  const links = linksOf(explorer, key)
  const withOther = links.filter(({ id }) => selected.length === 2 && selected.includes(id))
  const unknown = papers.filter(id => graph.getNodeAttribute(id, 'referencesKnown') !== 'complete').length
  return html`
    <article class="card group-card" aria-label="Folded group">
      <header>
        <p class="eyebrow">
          <svg viewBox="-8 -8 16 16" aria-hidden="true">${mark(glyphOf(explorer, group), 5)}</svg>
          <span>A ${colouring}, folded into one</span>
          <button class="icon-button" aria-label="Close the card" @click=${() => explorer.change(clearingSelection)}>
            ${icon('close')}
          </button>
        </p>
        <h2 dir="auto">${group.title}</h2>
        <p class="published">${[counted(papers.length, 'paper'), years(explorer, papers)].filter(Boolean).join(' · ')}</p>
        ${withOther.map(link => html`<p class="published">${linkSentence(group, link)}</p>`)}
      </header>
      <p class="plan">
        <button class="text" @click=${() => explorer.change(togglingFold(groupOf(group, colouring)))}>Unfold</button>
      </p>
      ${unknown > 0 ? html`<p class="caution">${counted(unknown, 'of its reference lists is', 'of its reference lists are')} not fully known: it may cite more than is shown.</p>` : nothing}
      ${linkSection(explorer, 'Cites most', 'what many of its papers rest on', links, true, group, reveal)}
      ${linkSection(explorer, 'Cited most by', 'what rests on many of its papers', links, false, group, reveal)}
      <section class="relations">
        <h3>Its papers <span class="tally">${papers.length}</span> <span class="meaning">most cited here first</span></h3>
        <ol>${papers.map(id => html`<li>${paperRow(explorer, id, count(cited(explorer, id)), reveal)}</li>`)}</ol>
      </section>
    </article>`
}

function cited({ graph }: Explorer, id: string): number {
  return graph.getNodeAttribute(id, 'inListCitations')
}

/** `2022–2024`; nothing where no year is known. */
function years({ graph }: Explorer, papers: readonly string[]): string {
  const known = papers.flatMap(id => firstYear(graph.getNodeAttributes(id)) ?? [])
  if (known.length === 0) return ''
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return first === last ? String(first) : `${first}–${last}`
}

/** Its bundles with what else is listed, the thickest first. */
function linksOf(explorer: Explorer, key: string): Link[] {
  const { graph } = explorer.standing.value
  const links: Link[] = []
  graph.forEachDirectedEdge(key, (_key, { bundle }, citing, cited) => {
    const id = citing === key ? cited : citing
    const other = graph.getNodeAttributes(id)
    if (bundle && other.listed) links.push({ id, other, bundle, isCited: citing === key })
  })
  return links.sort(
    (a, b) =>
      b.bundle.citations - a.bundle.citations ||
      b.other.inListCitations - a.other.inListCitations ||
      (a.id < b.id ? -1 : 1),
  )
}

function linkSentence(group: StandingNode, { other, bundle, isCited }: Link): string {
  const [from, to] = isCited ? [group, other] : [other, group]
  return `${shortName(from)} cites ${shortName(to)}: ${bundleWords(from, to, bundle)}.`
}

function linkSection(
  explorer: Explorer,
  title: string,
  meaning: string,
  links: readonly Link[],
  isCited: boolean,
  group: StandingNode,
  reveal: (paper: string) => void,
): TemplateResult | typeof nothing {
  const ours = links.filter(link => link.isCited === isCited)
  if (ours.length === 0) return nothing
  const figure = ({ other, bundle }: Link) =>
    isCited ? bundleFigure(group, other, bundle) : bundleFigure(other, group, bundle)
  return html`
    <section class="relations">
      <h3>${title} <span class="tally">${ours.length}</span> <span class="meaning">${meaning}</span></h3>
      <ol>${ours.slice(0, most).map(link => html`<li>${paperRow(explorer, link.id, figure(link), reveal)}</li>`)}</ol>
    </section>`
}
