/** The key of a paper in a graph: short, readable, and the same in every build in which the paper is known by the same id. */
import type { Paper } from './paper.ts'

const slugLength = 60

/** `attention-is-all-you-need`: words of a title in lower case, accents dropped, cut after a whole word. */
function slug(title: string): string {
  const words = title
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  let text = ''
  for (const word of words) {
    const longer = text === '' ? [...word].slice(0, slugLength).join('') : `${text}-${word}`
    if (longer.length > slugLength) break
    text = longer
  }
  return text || 'untitled'
}

/**
 * `arxiv:1706.03762`, else `doi:…`, `acl:…`, `s2:…`, else `title:attention-is-all-you-need`.
 * Title keys of two papers can be equal: see `uniqueKeys`.
 */
export function paperKey(paper: Pick<Paper, 'ids' | 'title'>): string {
  const { arxiv, doi, acl, s2 } = paper.ids
  if (arxiv) return `arxiv:${arxiv}`
  if (doi) return `doi:${doi}`
  if (acl) return `acl:${acl}`
  if (s2) return `s2:${s2}`
  return `title:${slug(paper.title)}`
}

/** One key for each paper, in their order; a key that is taken already gets `-2`, `-3`, … */
export function uniqueKeys(papers: readonly Pick<Paper, 'ids' | 'title'>[]): string[] {
  const taken = new Map<string, number>()
  const keys = new Set<string>()
  for (const paper of papers) {
    const wanted = paperKey(paper)
    let count = taken.get(wanted) ?? 0
    let key: string
    do {
      count += 1
      key = count === 1 ? wanted : `${wanted}-${count}`
    } while (keys.has(key))
    taken.set(wanted, count)
    keys.add(key)
  }
  return [...keys]
}
