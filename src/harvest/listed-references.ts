/** Which references mean a paper of the list. */
import { idNames } from './bibliography-references.ts'
import { type ListedWork, titlesOf } from './listed-works.ts'
import { entryIds } from './recognised-entries.ts'
import type { Reference } from './reference.ts'
import { titleName } from './same-works.ts'

/**
 * For each reference the number of the listed paper that it means, or undefined. Ids count first, then the title, then
 * a given name that elsewhere stands for a listed paper. A title that two listed papers share tells nothing, and neither
 * does one against which an arXiv id speaks.
 */
export function listedReferences(
  works: readonly ListedWork[],
  references: readonly Reference[],
): (number | undefined)[] {
  const byId = new Map<string, number>()
  const byTitle = new Map<string, number | undefined>()
  for (const [number, work] of works.entries()) {
    for (const item of work) for (const id of idNames(entryIds(item))) byId.set(id, number)
    for (const name of titleNames(work))
      byTitle.set(name, byTitle.has(name) && byTitle.get(name) !== number ? undefined : number)
  }
  const arxivIds = works.map(work => work.map(item => entryIds(item).arxiv).find(id => id !== undefined))
  const direct = references.map(({ work }) => {
    const ofId = idNames(work.ids)
      .map(id => byId.get(id))
      .find(number => number !== undefined)
    if (ofId !== undefined) return ofId
    const ofTitle = byTitle.get(titleName(work) ?? '')
    const apart = ofTitle !== undefined && work.ids.arxiv !== undefined && arxivIds[ofTitle] !== undefined
    return apart ? undefined : ofTitle
  })
  return withNames(references, direct)
}

/** A short title of a listed paper tells only together with a year, see `titleName`. */
function titleNames(work: ListedWork): Set<string> {
  const years = work
    .flatMap(item => [item.entry.year, item.found?.work.year, item.bibliography?.paper.year])
    .flatMap(year => (year === undefined ? [] : { year }))
  const names = titlesOf(work).flatMap(title =>
    (years.length > 0 ? years : [{}]).map(year => titleName({ title, ...year })),
  )
  return new Set(names.filter(name => name !== undefined))
}

function withNames(
  references: readonly Reference[],
  direct: readonly (number | undefined)[],
): (number | undefined)[] {
  const byName = new Map<string, number>()
  for (const [index, { name }] of references.entries()) {
    const number = direct[index]
    if (name !== undefined && number !== undefined) byName.set(name, byName.get(name) ?? number)
  }
  return references.map(
    ({ name }, index) => direct[index] ?? (name === undefined ? undefined : byName.get(name)),
  )
}
