/** A reference and a reference list as one source knows them, before works of several lists are brought together. */
import type { CitationEvidence } from '../core/citation-graph.ts'
import type { Paper, ReferenceKnowledge } from '../core/paper.ts'

/** A work as one source knows it. */
export type WorkFacts = Omit<Paper, 'referencesKnown'>

export interface Reference {
  readonly work: WorkFacts
  /** A name that a person gave the work, equal wherever lists cite it under different titles. */
  readonly name?: string
  readonly evidence: CitationEvidence
}

/** A reference list as one source knows it. */
export interface ReferenceList {
  readonly knowledge: ReferenceKnowledge
  readonly references: readonly Reference[]
  /** Why it is not complete, as the end of a sentence about the list: `the publisher withholds it`. */
  readonly because?: string
  /** Day of the newest answer it rests on. */
  readonly day?: string
}
