/** What changed from one graph of a reading list to the next: new and gone papers, new citations, counts. */
import { type CitationGraph, citationsOf, type GraphChanges, type GraphFacts } from './citation-graph.ts'
import type { PaperIds } from './paper.ts'
import { textOrder } from './text-order.ts'
import { titleKey } from './title-key.ts'

/**
 * What is new in these facts since the earlier graph. Where nothing is, what the earlier graph has as its own news: thus
 * building a graph twice gives the same file.
 *
 * A paper counts as the same when its key, one of its ids or its title is the same, so that a paper which only now got
 * its id is no news; one that joins the list is, even where the graph had it as a missing paper. New citations are those
 * between papers that both were there before; those of a new paper go without saying.
 */
export function graphChanges(earlier: CitationGraph, facts: GraphFacts): GraphChanges | undefined {
  const before = earlier.mapNodes((key, paper) => ({ key, paper }))
  const earlierKeys = new Map<string, string>()
  for (const { key, paper } of before)
    for (const name of namesOf(key, paper)) if (!earlierKeys.has(name)) earlierKeys.set(name, key)
  const keyBefore = new Map<string, string>()
  for (const [key, paper] of facts.papers) {
    const found = namesOf(key, paper).find(name => earlierKeys.has(name))
    const earlierKey = found === undefined ? undefined : earlierKeys.get(found)
    if (earlierKey !== undefined) keyBefore.set(key, earlierKey)
  }
  const keyNow = new Map([...keyBefore].map(([now, then]) => [then, now]))
  const joined = (key: string) => {
    const then = keyBefore.get(key)
    return then === undefined || (facts.papers.get(key)?.listed && !earlier.getNodeAttribute(then, 'listed'))
  }
  const { date } = earlier.getAttribute('provenance')
  const papers = [...facts.papers.keys()].filter(joined).sort(textOrder)
  for (const key of papers) keyBefore.delete(key)
  const changes: GraphChanges = {
    ...(date === undefined ? {} : { since: date }),
    papers,
    gone: before
      .filter(({ key, paper }) => {
        const now = facts.papers.get(keyNow.get(key) ?? '')
        return now === undefined || (paper.listed && !now.listed)
      })
      .map(({ paper }) => paper.title)
      .sort(textOrder),
    citations: newCitations(earlier, facts, keyBefore),
    goneCitations: goneCitations(earlier, facts, keyBefore),
    counts: [...facts.papers].filter(([key, paper]) => {
      const earlierKey = keyBefore.get(key)
      return earlierKey !== undefined && countDiffers(earlier, earlierKey, paper.citationCount)
    }).length,
  }
  return isNews(changes) ? changes : oldNews(earlier, facts)
}

function isNews({ papers, gone, citations, goneCitations, counts }: GraphChanges): boolean {
  return papers.length + gone.length + citations.length + goneCitations + counts > 0
}

function oldNews(earlier: CitationGraph, facts: GraphFacts): GraphChanges | undefined {
  const changes = earlier.getAttributes().changes
  if (!changes) return undefined
  const kept = {
    ...changes,
    papers: changes.papers.filter(key => facts.papers.has(key)),
    citations: changes.citations.filter(({ citing, cited }) =>
      [citing, cited].every(key => facts.papers.has(key)),
    ),
  }
  return isNews(kept) ? kept : undefined
}

function newCitations(
  earlier: CitationGraph,
  facts: GraphFacts,
  keyBefore: ReadonlyMap<string, string>,
): GraphChanges['citations'] {
  return facts.citations
    .flatMap(({ citing, cited }) => {
      const [citingBefore, citedBefore] = [keyBefore.get(citing), keyBefore.get(cited)]
      const isNew =
        citing !== cited &&
        citingBefore !== undefined &&
        citedBefore !== undefined &&
        !earlier.hasEdge(citingBefore, citedBefore)
      return isNew ? { citing, cited } : []
    })
    .sort((a, b) => textOrder(a.citing, b.citing) || textOrder(a.cited, b.cited))
}

/** How many citations between papers that are both still there are gone. */
function goneCitations(
  earlier: CitationGraph,
  facts: GraphFacts,
  keyBefore: ReadonlyMap<string, string>,
): number {
  const now = new Set(
    facts.citations.map(({ citing, cited }) => `${keyBefore.get(citing)} ${keyBefore.get(cited)}`),
  )
  const stillThere = new Set(keyBefore.values())
  return citationsOf(earlier).filter(
    ({ citing, cited }) => stillThere.has(citing) && stillThere.has(cited) && !now.has(`${citing} ${cited}`),
  ).length
}

function countDiffers(earlier: CitationGraph, key: string, count: number | undefined): boolean {
  return count !== undefined && earlier.getNodeAttribute(key, 'citationCount') !== count
}

/** What a paper is known by, surest first. */
function namesOf(key: string, paper: { readonly ids: PaperIds; readonly title: string }): string[] {
  const ids = Object.entries(paper.ids).map(([kind, id]) => `${kind} ${id}`)
  const title = titleKey(paper.title)
  return [`key ${key}`, ...ids, ...(title === '' ? [] : [`title ${title}`])]
}
