/** The parts of an author's name, as bibliographies keep them: family name, given names, suffix. */
import { familyName } from '../core/paper.ts'

export interface AuthorName {
  readonly family: string
  readonly given?: string
  /** `Jr.`, `III`. */
  readonly suffix?: string
}

/** `Guido van Rossum` → van Rossum, Guido; `Sutskever, I.` → Sutskever, I.; a name of one word has no given name. */
export function authorName(author: string): AuthorName {
  const name = author.trim().replace(/\s+/g, ' ')
  const comma = name.indexOf(',')
  const family = familyName(name)
  if (comma > 0) {
    const given = name.slice(comma + 1).trim()
    return given ? { family, given } : { family }
  }
  const start = family ? name.lastIndexOf(family) : 0
  const given = name.slice(0, start).trim()
  const suffix = name.slice(start + family.length).trim()
  return { family, ...(given && { given }), ...(suffix && { suffix }) }
}
