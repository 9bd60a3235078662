/** A plain list: one id, address or title a line, with comments and headings. */
import type { PaperIds } from '../core/paper.ts'
import type { Parsed } from '../core/problem.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { enter, type Gathering, gatheredFrom, take } from './gathered-list.ts'
import { type ReadLine, readLine } from './line-entry.ts'
import { linksOf } from './line-links.ts'
import { plainText, trimmed } from './plain-text.ts'
import { linkedRuns } from './text-runs.ts'
import { idOf } from './word-id.ts'
import { writtenTitle } from './written-title.ts'

/**
 * The list that `text` holds. `# …` is a comment, `## Serving` and a line that is only `[Serving]` are headings. An id
 * may stand before or after its title.
 */
export function parsePlainList(text: string, file: string): Parsed<ReadingList> {
  return gatheredFrom(text, file, gathering => {
    for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) readPlainLine(gathering, line, i + 1)
  })
}

function readPlainLine(gathering: Gathering, line: string, number: number): void {
  const bare = plainText(line, 2_000)
  const [, marks, heading] = /^(#{2,6}) (.+)$/.exec(bare) ?? []
  const bracketed = /^\[([^[\]]{2,80})\]$/.exec(bare)?.[1]
  if (marks !== undefined && heading !== undefined) enter(gathering, marks.length, writtenTitle(heading))
  else if (bare === '' || bare.startsWith('#') || bare.startsWith('//')) return
  else if (bracketed !== undefined && /\p{L}{2}/u.test(bracketed) && idOf(bracketed) === undefined)
    enter(gathering, 2, writtenTitle(bracketed))
  else take(gathering, plainLine(bare), number)
}

/** What one line says: `1706.03762`, `Attention Is All You Need`, or both with a tab, comma or space between. */
export function plainLine(text: string): ReadLine {
  const [said = '', ...comments] = text.split(/\s#\s/)
  if (
    /^(?!https?:|arxiv:|doi:|acl:|pmid:|pmcid:|corpusid:|s2:)[a-z][a-z0-9+.-]{1,20}:\S{1,2000}$/i.test(said)
  )
    return { complaints: [{ severity: 'warning', message: notHttp(said) }] }
  const { ids, rest } = withoutId(said)
  const runs = linkedRuns(rest)
  const links = linksOf(runs)
  const cited = readLine(runs, links)
  const isCited = cited.entry?.authors ?? cited.entry?.year ?? cited.entry?.venue
  const isTitle = links.length === 0 && isCited === undefined && /\p{L}{2}/u.test(rest)
  const read = isTitle ? readLine(runs, links, true) : cited
  const entry = read.entry ?? (Object.keys(ids).length > 0 ? untitled(ids) : undefined)
  if (entry === undefined) return read
  const note = plainText(comments.join(' # '), 1_000)
  return {
    entry: { ...entry, ids: { ...entry.ids, ...ids }, ...(note !== '' && { note }) },
    complaints: read.entry === undefined ? [] : read.complaints,
  }
}

function notHttp(address: string): string {
  return `invalid link: ${plainText(address, 80)}; expected http or https`
}

function untitled(ids: PaperIds) {
  const [kind = '', id = ''] = Object.entries(ids)[0] ?? []
  return { title: `${kind}:${id}`, titles: [], ids, links: [] }
}

/** A word at the beginning, behind a bullet perhaps, or at the end of a line. */
const edges = [/^[-*•]?\s?(?:\[\s?\]\s)?([^\s,;]{3,300})(?=$|[\s,;])/, /(?:^|[\s,;])([^\s,;]{3,300})$/]

/** The id that a line begins or ends with, and the line without it. */
function withoutId(text: string): { ids: PaperIds; rest: string } {
  const spaced = /^(arxiv|doi|pmid|pmcid|corpusid|acl):\s(\S{3,300})$/i.exec(text)
  const named = spaced === null ? undefined : idOf(`${spaced[1]}:${spaced[2]}`)
  if (named !== undefined) return { ids: named, rest: '' }
  for (const edge of edges) {
    const found = edge.exec(text)
    const ids = found?.[1] === undefined ? undefined : idOf(found[1])
    if (found !== null && ids !== undefined)
      return { ids, rest: trimmed(text.replace(found[0], ' '), /[\s,;|:–-]/) }
  }
  return { ids: {}, rest: text }
}
