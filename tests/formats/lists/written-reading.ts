/** What was read of a list as lines of text, for comparing with the file beside it. */
import { problemLine } from '../../../src/core/problem.ts'
import type { Entry } from '../../../src/core/reading-list.ts'
import type { ReadList } from '../../../src/formats/reading-list-file.ts'

/** The format and title, the sections, then a line for each entry and each problem. */
export function writtenReading({ format, value, problems }: ReadList): string {
  const lines = [
    `${format}: ${value.title ?? '(no title)'}`,
    ...value.sections.map(({ id, title }) => `${id} = ${title}`),
    '',
    ...value.entries.map(entryLine),
    '',
    ...problems.map(problemLine),
  ]
  return `${lines.join('\n')}\n`
}

function entryLine(entry: Entry): string {
  const ids = Object.entries(entry.ids)
    .map(([kind, id]) => `${kind}:${id}`)
    .sort()
  const parts = [
    `${entry.line}. ${entry.nickname === undefined ? '' : `${entry.nickname} = `}${entry.title}`,
    entry.section === undefined ? '' : `in ${entry.section}`,
    ids.join(' '),
    (entry.authors ?? []).join(', '),
    [entry.venue, entry.year].filter(part => part !== undefined).join(' '),
    entry.note === undefined ? '' : `(${entry.note})`,
    entry.links.join(' '),
  ]
  return parts.filter(part => part !== '').join(' | ')
}
