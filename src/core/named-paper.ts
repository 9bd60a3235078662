/** Which paper of a graph a person means: by key, arXiv id, DOI, nickname, title, label or words of the title. */
import type { CitationGraph } from './citation-graph.ts'
import { paperLabel } from './paper.ts'
import type { SearchIndex } from './search-index.ts'
import { textOrder } from './text-order.ts'
import { titleKey } from './title-key.ts'

/** The one paper that is meant, or those that could be, best first; none when nothing is like it. */
export type NamedPaper = { readonly key: string } | { readonly candidates: readonly string[] }

const mostCandidates = 6

/**
 * The first way of naming that fits any paper decides. Where words fit several papers, a single listed one among them
 * is meant; near misses are candidates only.
 */
export function namedPaper(graph: CitationGraph, search: SearchIndex, name: string): NamedPaper {
  const text = name.trim()
  if (graph.hasNode(text)) return { key: text }
  const id = text.toLowerCase().replace(/^(?:arxiv|doi|acl|s2):\s*/, '')
  const arxiv = id.replace(/v\d{1,3}$/, '')
  const whole = titleKey(text)
  if (whole === '') return { candidates: [] }
  const words = text
    .slice(0, 500)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(titleKey)
    .filter(word => word !== '')
  const ways: ((key: string) => boolean)[] = [
    key => Object.values(graph.getNodeAttribute(key, 'ids')).some(own => own === id || own === arxiv),
    key => titleKey(graph.getNodeAttribute(key, 'nickname') ?? '') === whole,
    key => titleKey(graph.getNodeAttribute(key, 'title')) === whole,
    key => titleKey(paperLabel(graph.getNodeAttributes(key))) === whole,
    key => {
      const title = titleKey(
        `${graph.getNodeAttribute(key, 'nickname') ?? ''} ${graph.getNodeAttribute(key, 'title')}`,
      )
      return words.every(word => title.includes(word))
    },
  ]
  for (const fits of ways) {
    const found = graph.nodes().filter(fits).sort(textOrder)
    const listed = found.filter(key => graph.getNodeAttribute(key, 'listed'))
    const only = listed.length === 1 ? listed[0] : found.length === 1 ? found[0] : undefined
    if (only !== undefined) return { key: only }
    if (found.length > 0)
      return {
        candidates: [...listed, ...found.filter(key => !listed.includes(key))].slice(0, mostCandidates),
      }
  }
  return { candidates: search(text).slice(0, mostCandidates) }
}
