/** The identifiers of papers in their canonical spelling, read from text that should hold just one. */
import type { PaperIds } from '../core/paper.ts'

const newArxiv = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d{1,3})?$/
const oldArxiv = /^([a-z-]{2,10})(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d{1,3})?$/

/**
 * `1706.03762` of `arXiv:1706.03762v5`, `math/0309136` of `math.GT/0309136v1`: without prefix, version and subject
 * class. Semantic Scholar answers 404 to an id with a version.
 */
export function arxivId(text: string): string | undefined {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/^arxiv:\s?/, '')
    .replace(/\.pdf$/, '')
  const old = oldArxiv.exec(id)
  return newArxiv.exec(id)?.[1] ?? (old ? `${old[1]}/${old[2]}` : undefined)
}

const doiShape = /^10\.\d{4,9}(?:\.\d{1,9}){0,4}\/[^\s\p{C}"\\]{1,240}$/u
const arxivDoi = /^10\.48550\/arxiv\./

/** A DOI in lower case without `doi:` and closing punctuation, or undefined when the text is none. */
export function doi(text: string): string | undefined {
  const id = withoutPunctuation(
    text
      .slice(0, 400)
      .trim()
      .replace(/^doi:\s?/i, ''),
  ).toLowerCase()
  const climbs = id.split('/').some(part => part === '.' || part === '..')
  return doiShape.test(id) && !climbs ? id : undefined
}

/** The ids that a DOI gives: arXiv's own DOIs are arXiv ids, and the ACL Anthology's hold its ids. */
export function idsOfDoi(text: string): PaperIds {
  const id = doi(text)
  if (id === undefined) return {}
  if (arxivDoi.test(id)) {
    const arxiv = arxivId(id.replace(arxivDoi, ''))
    return arxiv === undefined ? {} : { arxiv }
  }
  const acl = id.startsWith('10.18653/v1/') ? aclId(id.slice('10.18653/v1/'.length)) : undefined
  return acl === undefined ? { doi: id } : { doi: id, acl }
}

const oldAcl = /^([a-z]\d{2}-\d{4})(?:v\d{1,2})?$/i
const newAcl = /^((?:19|20)\d{2}\.[a-z0-9_]{1,40}(?:-[a-z0-9_]{1,40})?\.\d{1,4})(?:v\d{1,2})?$/i

/** An ACL Anthology id: `N19-1423`, `2020.acl-main.447`. */
export function aclId(text: string): string | undefined {
  return oldAcl.exec(text)?.[1]?.toUpperCase() ?? newAcl.exec(text)?.[1]?.toLowerCase()
}

/** The text without the punctuation that a sentence leaves after an id; a bracket stays where it closes one inside. */
function withoutPunctuation(text: string): string {
  let end = text.length
  while (end > 0) {
    const last = text[end - 1] ?? ''
    const opening = { ')': '(', ']': '[', '>': '<', '}': '{' }[last]
    const unopened = opening !== undefined && count(text, opening, end) < count(text, last, end)
    if (!unopened && !'.,;:!?\'"*_’”'.includes(last)) break
    end -= 1
    if (text.length - end > 20) break
  }
  return text.slice(0, end)
}

function count(text: string, character: string, end: number): number {
  let found = 0
  for (let at = 0; at < end; at += 1) if (text[at] === character) found += 1
  return found
}

const named: readonly [RegExp, (found: string) => PaperIds][] = [
  [
    /\barxiv(?:\.org)?(?::\s?|\/(?:abs|pdf)\/|\s)((?:[a-z-]{2,10}(?:\.[a-z]{2})?\/)?\d[\d.]{6,10}(?:v\d{1,3})?)/i,
    found => idsOfArxiv(found),
  ],
  [/(?:^|[\s:/([{<"'])(10\.\d{4,9}(?:\.\d{1,9}){0,4}\/[^\s"'<>{}|\\^`]{1,240})/, idsOfDoi],
  [/\bPMID:?\s?(\d{1,9})\b/i, pubmed => ({ pubmed })],
  [/\bPMC(\d{3,9})\b/, pmc => ({ pmc })],
  [/\bCorpusID:?\s?(\d{1,12})\b/i, corpus => ({ corpus })],
]

function idsOfArxiv(text: string): PaperIds {
  const arxiv = arxivId(text.replace(/\.+$/, ''))
  return arxiv === undefined ? {} : { arxiv }
}

/** The ids that stand in running text: `arXiv:2106.09685v2`, `10.1145/3600006.3613165`, `PMID: 12345`. The first of each kind. */
export function idsInText(text: string): PaperIds {
  let ids: PaperIds = {}
  for (const [pattern, read] of named) {
    const found = pattern.exec(text.slice(0, 20_000))?.[1]
    if (found !== undefined) ids = { ...read(found), ...ids }
  }
  return ids
}

/** ACL ids stand for themselves in the new spelling only; in the old one many other things look like them. */
const everywhere = (
  [
    ...named,
    [/\bACL(?: Anthology)?:?\s?([A-Z]\d{2}-\d{4})\b/, idsOfAcl],
    [/\b(20\d{2}\.[a-z]{2,20}-[a-z0-9]{1,20}\.\d{1,4})\b/, idsOfAcl],
  ] satisfies typeof named
).map(([pattern, read]) => ({ pattern: new RegExp(pattern, `${pattern.flags}g`), read }))

/** Every id that stands in running text, in its order. */
export function allIdsInText(text: string): PaperIds[] {
  const found: { ids: PaperIds; at: number }[] = []
  for (const { pattern, read } of everywhere) {
    for (const { 1: written = '', index } of text.matchAll(pattern)) {
      const ids = read(written)
      if (Object.keys(ids).length > 0) found.push({ ids, at: index })
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ ids }) => ids)
}

function idsOfAcl(text: string): PaperIds {
  const acl = aclId(text)
  return acl === undefined ? {} : { acl }
}
