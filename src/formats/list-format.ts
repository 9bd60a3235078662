/** The formats that a reading list may be in, told by the name of its file or by what stands in it. */
import { idOf } from './word-id.ts'

/** `ids`: one id, address or title a line. `text`: anything at all, in which papers are mentioned. */
export const listFormats = ['markdown', 'bibtex', 'ris', 'csl-json', 'ids', 'html', 'text'] as const
export type ListFormat = (typeof listFormats)[number]

const extensions: Readonly<Record<string, ListFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'markdown',
  qmd: 'markdown',
  bib: 'bibtex',
  bibtex: 'bibtex',
  biblatex: 'bibtex',
  ris: 'ris',
  json: 'csl-json',
  csljson: 'csl-json',
  ids: 'ids',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** What a list's file is likely to be called; folders are searched for these. */
export const listExtensions: readonly string[] = [...Object.keys(extensions), 'txt']

/** The format that a file's name tells, if it tells any. */
export function formatOfName(file: string): ListFormat | undefined {
  const extension = /\.([a-z]{2,8})$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(extensions, extension) ? extensions[extension] : undefined
}

/** So many characters are looked at. */
const sample = 100_000

/** The format that the text itself shows. */
export function formatOfText(text: string): ListFormat {
  const start = text.slice(0, sample)
  if (/^\s*(?:\[\s*[{\]]|\{\s*["}])/.test(start)) return 'csl-json'
  if (/^[ \t]{0,8}@[a-z]{3,30}\s{0,8}[{(]/im.test(start)) return 'bibtex'
  if (/^\s{0,8}TY {1,4}- ?[A-Z]{3,6}\s*$/m.test(start)) return 'ris'
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype (?:html|netscape)|html|head|body|meta|dl)\b/i.test(start))
    return 'html'
  const lines = start
    .split(/[\r\n]+/)
    .map(line => line.trim().slice(0, 1_000))
    .filter(line => line !== '' && !line.startsWith('#'))
  if (isMost(lines, isIdLine, 0.5)) return 'ids'
  if (lines.some(line => /^(?:[-*+]|\d{1,4}[.)]) \S|^\|.*\||\]\(https?:|<a\s/i.test(line))) return 'markdown'
  return isMost(lines, isTitleLine, 0.9) ? 'ids' : 'text'
}

function isMost(lines: readonly string[], isSo: (line: string) => boolean, share: number): boolean {
  const seen = lines.slice(0, 500)
  return seen.length > 0 && seen.filter(isSo).length > share * seen.length
}

/** A line that is an id or an address, or begins with one. */
function isIdLine(line: string): boolean {
  const [first = ''] = line.split(/[\s,;]/, 1)
  if (/^(?:arxiv|doi|pmid|pmcid|corpusid|acl):/i.test(line) || idOf(first) !== undefined) return true
  return /^https?:\/\/\S/i.test(line)
}

function isTitleLine(line: string): boolean {
  return (
    line.length < 250 &&
    /^[\p{Lu}\p{Lo}\p{N}“"[]/u.test(line) &&
    !/[,;:]$|[.!?]\s+\p{Lu}\p{Ll}.*[.]$/u.test(line)
  )
}
