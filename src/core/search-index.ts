/** Search over the papers of a graph: words, beginnings of words and near misses, best first. */
import MiniSearch from 'minisearch'
import type { CitationGraph } from './citation-graph.ts'
import { firstYear } from './paper.ts'
import { textOrder } from './text-order.ts'
import { titleKey } from './title-key.ts'

/**
 * Keys of the papers that a query finds, best first; none for a query without a letter or digit. What the reader noted of
 * papers, by their keys, is searched too.
 */
export type SearchIndex = (query: string, noted?: ReadonlyMap<string, string>) => string[]

const longestQuery = 200

interface Card {
  readonly id: string
  readonly title: string
  readonly nickname: string
  readonly authors: string
  readonly venue: string
  readonly year: string
  /** The list's. */
  readonly note: string
  /** The reader's. */
  readonly noted: string
}

const nothingNoted: ReadonlyMap<string, string> = new Map()

/**
 * An index of all works in the graph. A paper whose nickname is or begins with the query comes first, listed papers
 * before works off the list, then what fits best. Accents, case and punctuation make no difference (`pangu sigma` finds
 * PanGu-Σ). Every word of the query must fit; when nothing does, papers that fit some words are given.
 */
export function searchIndex(graph: CitationGraph): SearchIndex {
  const index = new MiniSearch<Card>({
    fields: ['title', 'nickname', 'authors', 'venue', 'year', 'note', 'noted'],
    processTerm: term => titleKey(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: term => (term.length > 3 && !/^\d+$/.test(term) ? 0.2 : false),
      boost: { nickname: 4, title: 2, authors: 2, year: 1.5 },
      boostDocument: key => (graph.getNodeAttribute(key, 'listed') ? 4 : 1),
    },
  })
  const cards = new Map<string, Card>()
  const nicknames: (readonly [nickname: string, key: string])[] = []
  graph.forEachNode((key, paper) => {
    const { title, nickname = '', authors, venue = '', note = '' } = paper
    if (nickname) nicknames.push([titleKey(nickname), key])
    const year = String(firstYear(paper) ?? '')
    const card = { id: key, title, nickname, authors: authors.join(' '), venue, year, note, noted: '' }
    cards.set(key, card)
    index.add(card)
  })
  let present = nothingNoted
  const take = (notes: ReadonlyMap<string, string>) => {
    for (const key of new Set([...present.keys(), ...notes.keys()])) {
      const card = cards.get(key)
      const noted = notes.get(key) ?? ''
      if (card && noted !== (present.get(key) ?? '')) index.replace({ ...card, noted })
    }
    present = notes
  }
  nicknames.sort(([a, keyA], [b, keyB]) => a.length - b.length || textOrder(a, b) || textOrder(keyA, keyB))

  return (query, noted = nothingNoted) => {
    if (noted !== present) take(noted)
    const text = query.slice(0, longestQuery)
    const whole = titleKey(text)
    if (whole === '') return []
    const named = nicknames.filter(([nickname]) => nickname.startsWith(whole)).map(([, key]) => key)
    const all = index.search(text, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(text)
    const ranked = found
      .sort((a, b) => b.score - a.score || textOrder(a.id, b.id))
      .map(({ id }) => String(id))
    return [...new Set([...named, ...ranked])]
  }
}
