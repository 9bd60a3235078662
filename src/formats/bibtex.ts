/** BibTeX of papers, for pasting into a bibliography or as a file of their own. */
import { firstYear, type Paper } from '../core/paper.ts'
import { citationKey, citationKeys } from './citation-key.ts'
import { venueOf } from './published-in.ts'
import { safeLink } from './safe-link.ts'

/** BibTeX counts escaped braces too, so that `\{` alone would swallow the rest of the file: they get names. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\{}%&$#_~^]/g, character => special[character] ?? character)
}

/** Ids and addresses, which BibTeX styles print as they are. */
function verbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, encodeURIComponent)
}

/** Names parted by `and`; a name that holds this word itself is held together by braces. */
function authorField(authors: readonly string[]): string {
  return authors
    .map(escaped)
    .filter(Boolean)
    .map(author => (/(?:^| )and(?: |$)/i.test(author) ? `{${author}}` : author))
    .join(' and ')
}

/** The paper as one BibTeX entry, with the fields that are known. Journal or conference cannot be told apart: `@misc` or `@inproceedings`. */
export function bibtexEntry(paper: Paper): string {
  return entry(paper, citationKey(paper))
}

/** The papers as one BibTeX file, in their order, each under a key of its own. */
export function bibtexFile(papers: readonly Paper[]): string {
  const keys = citationKeys(papers)
  return papers.map((paper, at) => entry(paper, keys[at] ?? '')).join('\n')
}

function entry(paper: Paper, key: string): string {
  const { doi, arxiv } = paper.ids
  const venue = venueOf(paper)
  const year = paper.year ?? firstYear(paper)
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(paper.title)}}`],
    ['author', authorField(paper.authors)],
    ['booktitle', venue && escaped(venue)],
    ['year', year === undefined ? undefined : String(year)],
    ['doi', doi && verbatim(doi)],
    ['eprint', arxiv && verbatim(arxiv)],
    ['archiveprefix', arxiv && 'arXiv'],
    ['url', doi || arxiv ? undefined : verbatim(paper.links.map(safeLink).find(Boolean) ?? '')],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${venue ? 'inproceedings' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`
}
