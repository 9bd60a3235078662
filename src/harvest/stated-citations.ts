/** Who cites whom, as the reference lists state it: among the listed papers, and beyond them. */
import type { Citation, CitationEvidence } from '../core/citation-graph.ts'
import { textOrder } from '../core/text-order.ts'
import { joinedEvidence } from './joined-evidence.ts'
import { listedReferences } from './listed-references.ts'
import type { ListedWork } from './listed-works.ts'
import type { Reference, ReferenceList } from './reference.ts'
import { sameWorks } from './same-works.ts'

/** "This listed paper has this reference." */
export interface Statement {
  readonly citing: number
  readonly reference: Reference
}

/** A citation between papers given by their numbers. */
export interface StatedCitation {
  readonly citing: number
  readonly cited: number
  readonly evidence: CitationEvidence
}

export interface StatedCitations {
  readonly amongListed: readonly StatedCitation[]
  /** References to works off the list. */
  readonly elsewhere: readonly Statement[]
  /** Numbers of papers whose reference lists name the paper itself. */
  readonly selfCitations: readonly number[]
}

/** What the reference lists of the listed papers state, papers by their number in the list. */
export function statedCitations(
  works: readonly ListedWork[],
  lists: readonly (readonly ReferenceList[])[],
): StatedCitations {
  const statements = lists.flatMap((ofPaper, citing) =>
    ofPaper.flatMap(({ references }) => references.map(reference => ({ citing, reference }))),
  )
  const cited = listedReferences(
    works,
    statements.map(({ reference }) => reference),
  )
  const amongListed: StatedCitation[] = []
  const elsewhere: Statement[] = []
  const selfCitations = new Set<number>()
  for (const [index, statement] of statements.entries()) {
    const number = cited[index]
    if (number === undefined) elsewhere.push(statement)
    else if (number === statement.citing) selfCitations.add(number)
    else amongListed.push({ citing: statement.citing, cited: number, evidence: statement.reference.evidence })
  }
  return { amongListed, elsewhere, selfCitations: [...selfCitations].sort((a, b) => a - b) }
}

/** The works off the list, each with everything that was said about it. */
export function offListWorks(elsewhere: readonly Statement[]): Statement[][] {
  const statementOf = new Map(elsewhere.map(statement => [statement.reference, statement]))
  return sameWorks(elsewhere.map(({ reference }) => reference)).map(group =>
    group.flatMap(reference => statementOf.get(reference) ?? []),
  )
}

/** Whether enough listed papers cite a work off the list, by its title at least, for it to count as missing. */
export function isMissing(statements: readonly Statement[], citedByAtLeast: number): boolean {
  return (
    citedByAtLeast > 0 &&
    statements.some(({ reference: { work } }) => work.title !== '') &&
    new Set(statements.map(({ citing }) => citing)).size >= citedByAtLeast
  )
}

/** One citation for each pair of papers, with the evidence of all statements of it, in the order of the keys. */
export function joinedCitations(
  all: readonly StatedCitation[],
  keyOf: (number: number) => string,
): Citation[] {
  const pairs = new Map<string, StatedCitation[]>()
  for (const citation of all) {
    const pair = `${citation.citing} ${citation.cited}`
    const list = pairs.get(pair)
    if (list) list.push(citation)
    else pairs.set(pair, [citation])
  }
  return [...pairs.values()]
    .flatMap(list => {
      const [first] = list
      const evidence = joinedEvidence(list.map(citation => citation.evidence))
      return first ? { citing: keyOf(first.citing), cited: keyOf(first.cited), ...evidence } : []
    })
    .sort((a, b) => textOrder(a.citing, b.citing) || textOrder(a.cited, b.cited))
}
