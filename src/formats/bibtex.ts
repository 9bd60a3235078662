/** BibTeX of a paper, for pasting into a bibliography. */
import { familyName, firstYear, type Paper } from '../core/paper.ts'
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

/** `vaswani2017attention`: first author, year and first long word of the title, in plain letters. */
function citationKey(paper: Paper): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
  const word = paper.title
    .split(/\s+/)
    .map(plain)
    .find(letters => letters.length > 3)
  const key = [plain(familyName(paper.authors[0] ?? '')), firstYear(paper), word].filter(Boolean).join('')
  return key || 'paper'
}

/** The paper as one BibTeX entry, with the fields that are known. Journal or conference cannot be told apart: `@misc` or `@inproceedings`. */
export function bibtexEntry(paper: Paper): string {
  const { doi, arxiv } = paper.ids
  const venue = paper.venue && !/^arxiv\b/i.test(paper.venue) ? paper.venue : undefined
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
  return `@${venue ? 'inproceedings' : 'misc'}{${citationKey(paper)},\n${lines.join(',\n')}\n}\n`
}
