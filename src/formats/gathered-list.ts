/** A reading list while it is gathered from a file: headings, entries and problems in the order in which they stand. */
import type { Parsed, Problem } from '../core/problem.ts'
import type { Entry, ReadingList } from '../core/reading-list.ts'
import type { Draft, ReadLine } from './line-entry.ts'
import { type Heading, headingUnder, sectionsOf } from './outline.ts'

/** Longer files are no reading lists; the longest public ones have about half a million characters. */
const longestFile = 10_000_000

export interface Gathering {
  readonly file: string
  readonly headings: Heading[]
  readonly entries: { draft: Draft; line: number; heading: Heading | undefined }[]
  readonly problems: Problem[]
  /** Under which the next entry stands. */
  heading: Heading | undefined
}

/** Nothing yet, of the file that entries and problems are to name. */
function newGathering(file: string): Gathering {
  return { file, headings: [], entries: [], problems: [], heading: undefined }
}

/** What `read` gathers from a text, or the complaint that the text is too long to be a list. */
export function gatheredFrom(
  text: string,
  file: string,
  read: (gathering: Gathering) => void,
): Parsed<ReadingList> {
  const gathering = newGathering(file)
  if (text.length > longestFile) {
    const message = `invalid list: ${text.length} characters; expected at most ${longestFile}`
    gathering.problems.push({ severity: 'error', message, file })
  } else read(gathering)
  return gatheredList(gathering)
}

/** A heading was met; what follows stands under it. A smaller level encloses a larger one. */
export function enter(gathering: Gathering, level: number, title: string): void {
  gathering.heading = headingUnder(gathering.heading, level, title)
  gathering.headings.push(gathering.heading)
}

/** A line was read, as a paper or not. */
export function take(gathering: Gathering, read: ReadLine, line: number): void {
  if (read.entry !== undefined)
    gathering.entries.push({ draft: read.entry, line, heading: gathering.heading })
  for (const { severity, message } of read.complaints) complain(gathering, line, severity, message)
}

export function complain(
  { problems, file }: Gathering,
  line: number,
  severity: Problem['severity'],
  message: string,
): void {
  problems.push({ severity, message, file, line })
}

/** The list as it stands. */
function gatheredList({ file, headings, entries, problems }: Gathering): Parsed<ReadingList> {
  const { title, sections, idOf } = sectionsOf(
    headings,
    entries.map(entry => entry.heading),
  )
  const placed = entries.map(({ draft, line, heading }): Entry => {
    const section = idOf(heading)
    return section === undefined ? { ...draft, file, line } : { ...draft, section, file, line }
  })
  return { value: { ...(title && { title }), sections, entries: placed }, problems }
}
