/** The reason of a citation, in words: how often, how weighty, what for, and the sentences that cite. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { CitationEvidence } from '../core/citation-graph.ts'
import { shortened } from '../core/paper.ts'
import { counted, enumerated } from './phrases.ts'

/** Semantic Scholar's intents. Others stand as they came. */
const purposes: ReadonlyMap<string, string> = new Map([
  ['background', 'as background'],
  ['methodology', 'for its method'],
  ['result', 'for its results'],
])

/** A sentence longer than this, in UTF-16 code units, is cut. */
const longestSentence = 700
/** A citation with more sentences than this shows only the first. */
const mostSentences = 40

/** `mentioned 13 times`, `highly influential`, `cited as background`; one line that says so where nothing is known. */
export function reasonWords({ mentions, influential, intents = [] }: CitationEvidence): string[] {
  const words = [
    mentions === undefined
      ? ''
      : mentions === 1
        ? 'mentioned once'
        : `mentioned ${counted(mentions, 'time')}`,
    influential ? 'highly influential (Semantic Scholar)' : '',
    purpose(intents),
  ].filter(Boolean)
  return words.length > 0 ? words : ['how often is not known']
}

function purpose(intents: readonly string[]): string {
  const named = intents.slice(0, 6).map(intent => purposes.get(intent) ?? `as “${shortened(intent, 40)}”`)
  return named.length > 0 ? `cited ${enumerated([...new Set(named)])}` : ''
}

/** How often the text mentions the cited work, as a bar and a number. */
export function mentionsMark({ mentions }: CitationEvidence): TemplateResult | typeof nothing {
  if (mentions === undefined) return nothing
  const share = Math.min(1, mentions / 12)
  return html`<span class="bar" style="--share:${share}"></span><span title="mentions in the text">${mentions}×</span>`
}

/** What stands under the row of a citation: what its bar does not say, and the sentences to unfold. */
export function reasonNote(evidence: CitationEvidence): TemplateResult | typeof nothing {
  const { influential, intents = [], contexts = [] } = evidence
  const words = [influential ? 'highly influential' : '', purpose(intents)].filter(Boolean)
  if (words.length === 0 && contexts.length === 0) return nothing
  return html`<div class="reason">
    ${words.length > 0 ? html`<p>${words.join(' · ')}</p>` : nothing}
    ${
      contexts.length > 0
        ? html`<details><summary>${counted(contexts.length, 'citing sentence')}</summary>${citingSentences(contexts)}</details>`
        : nothing
    }
  </div>`
}

/** The citing sentences as quotations, as many as asked for. They come from elsewhere: text, never markup. */
export function citingSentences(
  contexts: readonly string[] = [],
  most = mostSentences,
  longest = longestSentence,
): TemplateResult[] {
  return contexts
    .slice(0, most)
    .map(sentence => html`<blockquote dir="auto">${shortened(sentence.trim(), longest)}</blockquote>`)
}
