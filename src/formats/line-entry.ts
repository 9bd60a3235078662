/** One line of a list as the paper somebody meant, or the reason why it is none. */
import type { PaperIds } from '../core/paper.ts'
import type { Problem } from '../core/problem.ts'
import type { Entry } from '../core/reading-list.ts'
import { citationDetails } from './citation-text.ts'
import { idsInText } from './identifiers.ts'
import type { LineLink } from './line-links.ts'
import { type LineTitle, titleOf } from './line-title.ts'
import { isUnsafe, reasonAgainst } from './no-paper.ts'
import { plainText } from './plain-text.ts'
import { type Run, textOf } from './runs.ts'
import { titleParts } from './title-parts.ts'

/** An entry before its place in the list is known. */
export type Draft = Omit<Entry, 'section' | 'file' | 'line'>

/** A problem before its place in the list is known. */
export type Complaint = Pick<Problem, 'severity' | 'message'>

export interface ReadLine {
  /** Absent where the line is no paper; then a complaint says why, unless the line says nothing at all. */
  readonly entry?: Draft
  readonly complaints: readonly Complaint[]
}

const longestNote = 1_000

/** What the line says. `isTitled`: its place says that it is a title, as in a table's title column. */
export function readLine(runs: readonly Run[], links: readonly LineLink[], isTitled = false): ReadLine {
  const complaints = links.filter(isUnsafe).map(unsafeLink)
  const line = titleOf(runs, links, isTitled)
  const reason = reasonAgainst(runs, links, line, isTitled)
  if (reason !== undefined)
    return { complaints: [...complaints, { severity: 'note', message: `not a paper: ${reason}` }] }
  const leading = links.filter(
    link => link.role !== 'aside' && (link.kind === 'paper' || link.kind === 'page'),
  )
  const { ids, own, strangers } = identity(leading, textOf(runs))
  const title = titleIn(line, own, ids)
  if (title === undefined) return { complaints: [...complaints, ...untitled(runs)] }
  return {
    entry: {
      ...title,
      ids,
      links: [...new Set(own.flatMap(link => link.link ?? []))],
      ...detailsIn(line.rest),
    },
    complaints: [
      ...complaints,
      ...strangers.map(link => ({
        severity: 'note' as const,
        message: `not taken: ${plainText(link.link ?? '', 200)} is another paper in the same line`,
      })),
    ],
  }
}

function unsafeLink(link: LineLink): Complaint {
  return {
    severity: 'warning',
    message: `invalid link: ${plainText(link.written.address, 80)}; expected http or https`,
  }
}

/** What the links and the text say about who the paper is; links that say it is another one are strangers. */
function identity(
  links: readonly LineLink[],
  text: string,
): { ids: PaperIds; own: LineLink[]; strangers: LineLink[] } {
  let ids: PaperIds = {}
  const own: LineLink[] = []
  const strangers: LineLink[] = []
  for (const link of links) {
    const isStranger = Object.entries(link.ids).some(
      ([kind, id]) => (ids[kind as keyof PaperIds] ?? id) !== id,
    )
    if (isStranger) strangers.push(link)
    else {
      own.push(link)
      ids = { ...ids, ...link.ids }
    }
  }
  return { ids: { ...idsInText(text), ...ids }, own, strangers }
}

/** The title's parts; of a line that gives only a link or an id, that as one reads it. */
function titleIn(
  line: LineTitle,
  links: readonly LineLink[],
  ids: PaperIds,
): Pick<Draft, 'title' | 'nickname' | 'titles'> | undefined {
  const parts = titleParts(line.title.replace(/\s/g, ' '))
  if (/\p{L}{2}|\p{L}\p{N}|\p{Lo}/u.test(parts.title)) return parts
  const link = links[0]?.link?.replace(/^https?:\/\/(?:www\.)?/, '')
  const [kind, id] = Object.entries(ids)[0] ?? []
  const title = link ?? (id === undefined ? undefined : `${kind}:${id}`)
  return title === undefined ? undefined : { title: plainText(title, 120), titles: [] }
}

/** Says that nothing was made of a line, unless nothing stands in it. */
function untitled(runs: readonly Run[]): Complaint[] {
  const text = plainText(textOf(runs), 80)
  return text === '' ? [] : [{ severity: 'note', message: `not a paper: “${text}” holds no title` }]
}

/** Authors, year and venue; and the whole text as a note when it says more than those. */
function detailsIn(rest: string): Pick<Draft, 'authors' | 'year' | 'venue' | 'note'> {
  const { details, isAll } = citationDetails(rest)
  const note = isAll ? '' : plainText(rest, longestNote)
  return note === '' ? details : { ...details, note }
}
