/** BibTeX of a paper, for pasting into a bibliography. */
import { familyName, firstYear, type Paper } from '../core/paper.ts'

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/g, character => special[character] ?? character)
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
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(paper.title)}}`],
    ['author', paper.authors.map(escaped).join(' and ')],
    ['booktitle', paper.venue && escaped(paper.venue)],
    ['year', paper.year === undefined ? undefined : String(paper.year)],
    ['doi', paper.ids.doi],
    ['eprint', paper.ids.arxiv],
    ['archiveprefix', paper.ids.arxiv && 'arXiv'],
    ['url', paper.ids.doi || paper.ids.arxiv ? undefined : paper.links[0]],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${paper.venue ? 'inproceedings' : 'misc'}{${citationKey(paper)},\n${lines.join(',\n')}\n}\n`
}
