/** A reading list in whatever format people keep one. */
import type { Parsed, Problem } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { parseBibtexList } from './bibtex-list.ts'
import { parseCslJsonList } from './csl-json-list.ts'
import { gatheredFrom } from './gathered-list.ts'
import { htmlDocumentBlocks } from './html-document.ts'
import { parseHtmlList } from './html-list.ts'
import { formatOfName, formatOfText, type ListFormat, listFormats } from './list-format.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { parseMarkdownList } from './markdown-list.ts'
import { takeMentions, takeTextMentions } from './mentioned-papers.ts'
import { parsePlainList } from './plain-list.ts'
import { parseRisList } from './ris-list.ts'

export interface ReadList extends Parsed<ReadingList> {
  /** As which the text was read in the end. */
  readonly format: ListFormat
}

const parsers: Readonly<Record<ListFormat, (text: string, file: string) => Parsed<ReadingList>>> = {
  markdown: parseMarkdownList,
  bibtex: parseBibtexList,
  ris: parseRisList,
  'csl-json': parseCslJsonList,
  ids: parsePlainList,
  html: parseHtmlList,
  text: (text, file) => gatheredFrom(text, file, gathering => takeTextMentions(gathering, text)),
}

/**
 * The reading list that `text` holds, in the format given, or else in that of the file's name, or else in the one that
 * the text shows. Where that finds no paper and no format was given, papers that the text mentions anywhere are the list,
 * and a note says so.
 *
 * @param file the name to give in entries and problems
 */
export function parseReadingList(text: string, file: string, format?: ListFormat): ReadList {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  const named = format ?? formatOfName(file)
  const first = readAs(named ?? formatOfText(bare), bare, file)
  if (format !== undefined || isFound(first) || first.format === 'csl-json') return first
  const shown = named === undefined ? first : readAs(formatOfText(bare), bare, file)
  if (isFound(shown)) return shown
  const mentioned = mentionedIn(bare, file, first.format)
  if (mentioned.value.entries.length === 0) return first
  const message = `no list in ${first.format} was found; every paper that the text mentions was taken`
  const note: Problem = { severity: 'note', message, file }
  return { ...mentioned, problems: [note, ...mentioned.problems], format: 'text' }
}

function readAs(format: ListFormat, text: string, file: string): ReadList {
  return { ...parsers[format](text, file), format }
}

function isFound(list: Parsed<ReadingList>): boolean {
  return list.value.entries.length > 0
}

function mentionedIn(text: string, file: string, format: ListFormat): Parsed<ReadingList> {
  return gatheredFrom(text, file, gathering => {
    if (format === 'markdown') takeMentions(gathering, markdownBlocks(text).blocks)
    else if (format === 'html') takeMentions(gathering, htmlDocumentBlocks(text))
    else takeTextMentions(gathering, text)
  })
}

/** The format of this name, or what is wrong with it. */
export function parseListFormat(name: string): Parsed<ListFormat | undefined> {
  const value = listFormats.find(format => format === name.trim().toLowerCase())
  if (value !== undefined) return { value, problems: [] }
  const expected = `${listFormats.slice(0, -1).join(', ')} or ${listFormats.at(-1)}`
  return {
    value,
    problems: [{ severity: 'error', message: `invalid format: ${name.slice(0, 40)}; expected ${expected}` }],
  }
}
