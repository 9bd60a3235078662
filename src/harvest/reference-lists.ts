/** The reference lists that Semantic Scholar has for papers, and how complete each is. */
import type { HarvestEffects } from './effects.ts'
import type { ReferenceList, WorkFacts } from './reference.ts'
import { referenceChunks } from './reference-chunks.ts'
import type { Finding, PagedReferences, S2Client } from './s2-client.ts'
import type { S2Paper } from './s2-fields.ts'

export interface CatalogueRecord {
  readonly list: ReferenceList
  readonly abstract?: string
  readonly tldr?: string
}

/** The papers whose lists are wanted, as the catalogue has them: all with `ids.s2`. */
type Wanted = Pick<WorkFacts, 'ids' | 'referenceCount' | 'date'>

/** Catalogues read new papers late: an empty list of a younger paper says nothing. Days. */
const readingTime = 120

/**
 * Reference lists by paper id. Whole lists come nested, many in one answer; a list that is missing or shorter than its
 * count is asked for again, page by page.
 *
 * @param evidence whether to ask for what is known about each citation (contexts, intents, influence), which takes a
 *   request for each paper
 */
export async function referenceLists(
  papers: readonly Wanted[],
  client: S2Client,
  effects: Pick<HarvestEffects, 'report'>,
  evidence = false,
): Promise<ReadonlyMap<string, CatalogueRecord>> {
  const records = new Map<string, CatalogueRecord>()
  const chunks = referenceChunks(papers.map(({ ids, referenceCount }) => ({ id: ids.s2, referenceCount })))
  for (const [index, chunk] of chunks.entries()) {
    const findings = await client.papersWithReferences([chunk])
    for (const [id, finding] of findings) records.set(id, nestedRecord(finding))
    effects.report({
      kind: 'progress',
      stage: 'Fetching reference lists',
      done: index + 1,
      total: chunks.length,
    })
  }
  for (const [index, paper] of papers.entries()) {
    const id = paper.ids.s2 ?? ''
    const record = records.get(id) ?? { list: unknownList('Semantic Scholar was not asked') }
    const offered = paper.referenceCount !== 0 || record.list.references.length > 0
    if (offered && (evidence || needsPages(record.list, paper))) {
      records.set(id, {
        ...record,
        list: better(pagedList(await client.references(id, evidence), paper), record.list),
      })
    } else {
      records.set(id, { ...record, list: judged(record.list, paper) })
    }
    effects.report({
      kind: 'progress',
      stage: 'Completing reference lists',
      done: index + 1,
      total: papers.length,
    })
  }
  return records
}

function nestedRecord(finding: Finding<S2Paper>): CatalogueRecord {
  if (finding.state === 'unasked') return { list: unknownList(unaskedReason(finding.because)) }
  if (finding.state === 'absent') return { list: unknownList('Semantic Scholar no longer knows the paper') }
  const { work, references } = finding.value
  const about = {
    ...(work.abstract === undefined ? {} : { abstract: work.abstract }),
    ...(work.tldr === undefined ? {} : { tldr: work.tldr }),
  }
  if (references.state !== 'given') return { ...about, list: { ...unknownList(withheld), day: finding.day } }
  return { ...about, list: { knowledge: 'partial', references: references.references, day: finding.day } }
}

const withheld = 'its publisher does not let Semantic Scholar show it'

function unaskedReason(because: string): string {
  return because === 'offline'
    ? 'Semantic Scholar was not asked (offline)'
    : `asking Semantic Scholar failed: ${because}`
}

function unknownList(because: string): ReferenceList {
  return { knowledge: 'unknown', references: [], because }
}

function needsPages(list: ReferenceList, paper: Wanted): boolean {
  return list.references.length === 0 || list.references.length < (paper.referenceCount ?? 1)
}

/** A list that was read in whole, for what it is: complete when it has as many references as the catalogue counts. */
function judged(list: ReferenceList, paper: Wanted): ReferenceList {
  const { references, day } = list
  const dated = day === undefined ? {} : { day }
  if (references.length === 0) return { ...unknownList(list.because ?? emptyReason(paper, day)), ...dated }
  const counted = paper.referenceCount ?? references.length
  if (references.length >= counted) return { knowledge: 'complete', references, ...dated }
  const because = `only ${references.length} of ${counted} references are there`
  return { knowledge: 'partial', references, because, ...dated }
}

function emptyReason(paper: Wanted, day: string | undefined): string {
  if (paper.referenceCount)
    return `it is empty, though Semantic Scholar counts ${paper.referenceCount} references`
  const age =
    day && paper.date ? (Date.parse(day) - Date.parse(paper.date)) / 86_400_000 : Number.POSITIVE_INFINITY
  return age < readingTime
    ? 'Semantic Scholar has not read this new paper yet'
    : 'Semantic Scholar has not read this paper: it knows no reference of it'
}

function pagedList(finding: Finding<PagedReferences>, paper: Wanted): ReferenceList {
  if (finding.state === 'unasked') return unknownList(unaskedReason(finding.because))
  const { day } = finding
  if (finding.state === 'absent') return { ...unknownList('Semantic Scholar no longer knows the paper'), day }
  if (finding.value.state === 'withheld') return { ...unknownList(withheld), day }
  const { references, whole } = finding.value
  const list = judged({ knowledge: 'partial', references, day }, paper)
  if (whole || list.knowledge !== 'complete') return list
  return { ...list, knowledge: 'partial', because: 'the last pages could not be had' }
}

/** The fuller of two readings of one list. */
function better(paged: ReferenceList, nested: ReferenceList): ReferenceList {
  if (paged.references.length >= nested.references.length) return paged
  return { ...nested, because: paged.because ?? 'a part of it could not be had' }
}
