/** Where a paper can be read and looked up: links made of its ids, then those of the list. */
import type { Paper } from '../core/paper.ts'
import { safeUrl, siteOf } from './safe-link.ts'

export interface PaperLink {
  readonly name: string
  readonly href: string
}

/** Links of the paper, each place once; only http and https. */
export function paperLinks({ ids, links }: Pick<Paper, 'ids' | 'links'>): PaperLink[] {
  const named: PaperLink[] = []
  if (ids.arxiv) named.push({ name: 'arXiv', href: `https://arxiv.org/abs/${inPath(ids.arxiv)}` })
  if (ids.doi) named.push({ name: 'DOI', href: `https://doi.org/${inPath(ids.doi)}` })
  if (ids.acl) named.push({ name: 'ACL', href: `https://aclanthology.org/${inPath(ids.acl)}` })
  if (ids.s2)
    named.push({ name: 'Semantic Scholar', href: `https://www.semanticscholar.org/paper/${inPath(ids.s2)}` })
  else if (ids.corpus)
    named.push({
      name: 'Semantic Scholar',
      href: `https://api.semanticscholar.org/CorpusID:${inPath(ids.corpus)}`,
    })
  const places = new Set(named.map(({ href }) => siteOf(new URL(href))))
  for (const link of links) {
    const url = safeUrl(link)
    if (!url || places.has(siteOf(url))) continue
    places.add(siteOf(url))
    named.push({ name: url.pathname.toLowerCase().endsWith('.pdf') ? 'PDF' : siteOf(url), href: url.href })
  }
  return named
}

/** An id as part of an address's path: DOIs of old journals hold `#`, `<` and `;`. */
function inPath(id: string): string {
  return encodeURI(id.replace(/\p{Cs}/gu, '\ufffd')).replace(/[?#]/g, encodeURIComponent)
}

/** Where a double click leads: the best place to read the paper, if any is known. */
export function bestLink(paper: Pick<Paper, 'ids' | 'links'>): string | undefined {
  return paperLinks(paper)[0]?.href
}
