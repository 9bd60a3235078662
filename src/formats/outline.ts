/** The outline of a list while it is read: which heading a line stands under, and in the end the list's sections. */
import type { Section } from '../core/reading-list.ts'

/** A heading as it was met. A smaller level encloses a larger one. */
export interface Heading {
  readonly title: string
  readonly level: number
  readonly parent?: Heading
}

/** The heading that a new one of this level stands under, when `current` is the last one met. */
export function headingUnder(current: Heading | undefined, level: number, title: string): Heading {
  let parent = current
  while (parent !== undefined && parent.level >= level) parent = parent.parent
  return parent === undefined ? { title, level } : { title, level, parent }
}

/**
 * The headings as sections, in the order of the text, those that hold no entry left out. The first heading is the
 * list's title and no section when all others and all entries stand under it.
 */
export function sectionsOf(
  headings: readonly Heading[],
  entries: readonly (Heading | undefined)[],
): { title?: string; sections: Section[]; idOf: (heading: Heading | undefined) => string | undefined } {
  const first = headings[0]
  const isTitle = first !== undefined && !headings.slice(1).some(isTop) && !entries.includes(undefined)
  const used = new Set<Heading>()
  for (const entry of entries) {
    for (let at = entry; at !== undefined && !used.has(at); at = at.parent) used.add(at)
  }
  const ids = new Map<Heading, string>()
  const depths = new Map<Heading, number>()
  const free = freeNames()
  const sections: Section[] = []
  for (const heading of headings) {
    if (!used.has(heading) || (isTitle && heading === first)) continue
    const parent = heading.parent === undefined ? undefined : ids.get(heading.parent)
    const depth =
      parent === undefined || heading.parent === undefined ? 0 : (depths.get(heading.parent) ?? 0) + 1
    const id = free(parent === undefined ? slug(heading.title) : `${parent}/${slug(heading.title)}`)
    ids.set(heading, id)
    depths.set(heading, depth)
    sections.push(
      parent === undefined
        ? { id, title: heading.title, depth }
        : { id, title: heading.title, parent, depth },
    )
  }
  const idOf = (heading: Heading | undefined) => (heading === undefined ? undefined : ids.get(heading))
  return isTitle ? { title: first.title, sections, idOf } : { sections, idOf }
}

function isTop(heading: Heading): boolean {
  return heading.parent === undefined
}

/** Gives each name it is asked for, with a number behind it when it was given before. */
function freeNames(): (name: string) => string {
  const given = new Map<string, number>()
  return name => {
    let count = given.get(name) ?? 0
    let free = name
    while (given.has(free)) {
      count += 1
      free = `${name}-${count + 1}`
    }
    given.set(name, count)
    if (free !== name) given.set(free, 0)
    return free
  }
}

/** `Basic Architectures of LLMs` → `basic-architectures-of-llms`; letters of every script stay. */
export function slug(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'section'
}
