/** The papers of a list, each once: entries that mean the same paper are brought together. */
import type { Parsed, Problem } from '../core/problem.ts'
import { titleKey } from '../core/title-key.ts'
import { bibliographyTitles, idNames } from './bibliography-references.ts'
import { entryIds, type RecognisedEntry } from './recognised-entries.ts'
import { titleSimilarity } from './title-similarity.ts'

/** The entries that mean one paper, in the order of the list: the first has its place. */
export type ListedWork = readonly [RecognisedEntry, ...RecognisedEntry[]]

/** Papers in the order of the list. Two entries with an id in common, or with one title and no ids to tell them apart, are one. */
export function listedWorks(entries: readonly RecognisedEntry[]): Parsed<ListedWork[]> {
  const works: [RecognisedEntry, ...RecognisedEntry[]][] = []
  const byId = new Map<string, number>()
  const byTitle = new Map<string, number>()
  const problems: Problem[] = []
  for (const item of entries) {
    const ids = idNames(entryIds(item))
    const place =
      ids.map(id => byId.get(id)).find(index => index !== undefined) ?? sameTitle(item, works, byTitle)
    const work = place === undefined ? undefined : works[place]
    if (work) {
      work.push(item)
      problems.push(duplicateNote(work[0], item))
    } else works.push([item])
    const index = place ?? works.length - 1
    for (const id of ids) byId.set(id, byId.get(id) ?? index)
    for (const title of ownTitles(item)) byTitle.set(titleKey(title), byTitle.get(titleKey(title)) ?? index)
  }
  return { value: works, problems }
}

function sameTitle(
  item: RecognisedEntry,
  works: readonly ListedWork[],
  byTitle: ReadonlyMap<string, number>,
): number | undefined {
  const place = ownTitles(item)
    .map(title => byTitle.get(titleKey(title)))
    .find(index => index !== undefined)
  const first = place === undefined ? undefined : works[place]?.[0]
  if (!first) return undefined
  const [a, b] = [entryIds(first), entryIds(item)]
  const differs = (['arxiv', 'doi', 's2', 'acl'] as const).some(
    kind => a[kind] && b[kind] && a[kind] !== b[kind],
  )
  return differs ? undefined : place
}

function ownTitles(item: RecognisedEntry): string[] {
  return [item.entry.title, item.found?.work.title ?? ''].filter(title => titleKey(title) !== '')
}

/** Every title under which the paper may be cited. */
export function titlesOf(work: ListedWork): string[] {
  return work.flatMap(item => [
    item.entry.title,
    ...item.entry.titles,
    ...(item.found ? [item.found.work.title] : []),
    ...(item.bibliography ? bibliographyTitles(item.bibliography) : []),
  ])
}

function duplicateNote(first: RecognisedEntry, second: RecognisedEntry): Problem {
  const { title, file, line } = second.entry
  const far = titleSimilarity(title, first.entry.title) < 0.6
  const names = far ? `, though their titles differ: “${title}” and “${first.entry.title}”` : `: “${title}”`
  const message = `lines ${first.entry.line} and ${line} mean the same paper${names}`
  return { severity: far ? 'warning' : 'note', message, file, line }
}
