/** Catalogue records as a reading list: their collections or groups become its sections. */
import { type CatalogueRecord, recordLine } from './catalogue-record.ts'
import { enter, type Gathering, take } from './gathered-list.ts'

/**
 * Takes every record, those of one collection together, in the order in which collections are first met within
 * `collections`, a tree of titles that the file gives, and then within the records. A record in several collections stands
 * in the first. Without any, keywords are collections where no record has more than one and some share theirs.
 */
export function takeRecords(
  gathering: Gathering,
  records: readonly CatalogueRecord[],
  collections: readonly (readonly string[])[] = [],
): void {
  const paths = records.map(record => record.collections[0])
  const ofKeywords = paths.every(path => path === undefined) && areSections(records)
  const placed = records.map((record, i) => ({
    record,
    path: ofKeywords ? record.keywords.slice(0, 1) : (paths[i] ?? []),
  }))
  const root: Branch = { records: [], branches: new Map() }
  for (const path of collections) branchAt(root, path)
  for (const { record, path } of placed) branchAt(root, path).records.push(record)
  takeBranch(gathering, root, 1)
}

/** The records of one collection and the collections in it, by title. */
interface Branch {
  readonly records: CatalogueRecord[]
  readonly branches: Map<string, Branch>
}

/** Collections deeper than this are one. */
const deepest = 8

function branchAt(root: Branch, path: readonly string[]): Branch {
  let branch = root
  for (const title of path.slice(0, deepest)) {
    const inner: Branch = branch.branches.get(title) ?? { records: [], branches: new Map() }
    branch.branches.set(title, inner)
    branch = inner
  }
  return branch
}

function takeBranch(gathering: Gathering, { records, branches }: Branch, level: number): void {
  for (const record of records) take(gathering, recordLine(record), record.line)
  for (const [title, branch] of branches) {
    enter(gathering, level, title)
    takeBranch(gathering, branch, level + 1)
  }
}

function areSections(records: readonly CatalogueRecord[]): boolean {
  const given = records.flatMap(({ keywords }) => keywords)
  return records.every(({ keywords }) => keywords.length <= 1) && new Set(given).size < given.length
}
