/** Several reading lists as one, and a reading list without the sections that nobody asked for. */
import type { Parsed } from '../core/problem.ts'
import type { Entry, ReadingList, Section } from '../core/reading-list.ts'
import { titleKey } from '../core/title-key.ts'
import { type Heading, sectionsOf } from './outline.ts'

export interface ListOfFile {
  readonly list: ReadingList
  /** As the user named it. */
  readonly file: string
}

/**
 * One list alone stays as it is. Of several, each becomes a section with the list's title or else the file's name, and its
 * own sections lie in that one. A paper that stands in several lists is an entry of each.
 */
export function mergedLists(lists: readonly ListOfFile[]): ReadingList {
  const [only, ...others] = lists
  if (only !== undefined && others.length === 0) return only.list
  const headings: Heading[] = []
  const placed: { entry: Entry; heading: Heading }[] = []
  for (const { list, file } of lists) {
    const top: Heading = { title: list.title ?? nameOf(file), level: 0 }
    const byId = new Map<string, Heading>()
    headings.push(top)
    for (const { id, title, parent, depth } of list.sections) {
      const heading = { title, level: depth + 1, parent: byId.get(parent ?? '') ?? top }
      byId.set(id, heading)
      headings.push(heading)
    }
    for (const entry of list.entries) placed.push({ entry, heading: byId.get(entry.section ?? '') ?? top })
  }
  const { title, sections, idOf } = sectionsOf(
    headings,
    placed.map(({ heading }) => heading),
  )
  const entries = placed.map(({ entry: { section, ...rest }, heading }): Entry => {
    const id = idOf(heading)
    return id === undefined ? rest : { ...rest, section: id }
  })
  return { ...(title !== undefined && { title }), sections, entries }
}

/** `serving` of `lists/serving.md`. */
function nameOf(file: string): string {
  const name = file.replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '')
  return name.replace(/(?<=.)\.[^.]{1,12}$/, '') || file
}

/**
 * The entries of the sections with these names, each a title or an id such as `basic-architectures/multimodal`, and of the
 * sections in them. Sections that enclose a chosen one stay, without entries. A name that no section has is an error, which
 * names those that there are.
 */
export function chosenSections(list: ReadingList, names: readonly string[]): Parsed<ReadingList> {
  if (names.length === 0) return { value: list, problems: [] }
  const named = (section: Section, name: string) =>
    section.id === name.trim().replace(/\/$/, '') ||
    (titleKey(name) !== '' && titleKey(section.title) === titleKey(name))
  const unknown = names.filter(name => !list.sections.some(section => named(section, name)))
  const chosen = new Set<string>()
  for (const section of list.sections) {
    const isWithin = section.parent !== undefined && chosen.has(section.parent)
    if (isWithin || names.some(name => named(section, name))) chosen.add(section.id)
  }
  const kept = new Set(chosen)
  for (const { id, parent } of list.sections.toReversed())
    if (kept.has(id) && parent !== undefined) kept.add(parent)
  return {
    value: {
      ...list,
      sections: list.sections.filter(({ id }) => kept.has(id)),
      entries: list.entries.filter(({ section }) => section !== undefined && chosen.has(section)),
    },
    problems: unknown.map(name => ({
      severity: 'error',
      message: `invalid section: ${name.slice(0, 80)}; expected ${expected(list.sections)}`,
    })),
  }
}

/** As many names as a message bears. */
function expected(sections: readonly Section[]): string {
  const shown = sections.slice(0, 30).map(({ title, id, depth }) => (depth === 0 ? `“${title}”` : `“${id}”`))
  if (shown.length === 0) return 'no section: the list has none'
  return `one of ${shown.join(', ')}${sections.length > shown.length ? ` and ${sections.length - shown.length} more` : ''}`
}
