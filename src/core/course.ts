/** A course of reading: papers one after the other, each with the reasons why; what files and prints of a path, a story and an order are made of. */
import type { CitationGraph, PaperNode } from './citation-graph.ts'
import type { CitationNetwork } from './citation-network.ts'

export interface Course {
  readonly title: string
  /** What it is, in sentences. */
  readonly lead: readonly string[]
  readonly parts: readonly CoursePart[]
  /** What else must be said, in sentences. */
  readonly notes: readonly string[]
}

export interface CoursePart {
  /** Absent where there is one part only, or papers stand outside all. */
  readonly title?: string
  readonly steps: readonly CourseStep[]
}

export interface CourseStep {
  readonly key: string
  readonly paper: PaperNode
  readonly isRead: boolean
  /** What it is there for, in a word or two: `essential`, `ready now`. */
  readonly kind?: string
  /** Why it stands there, in sentences. */
  readonly reasons: readonly string[]
}

/** What is said of a step, one thing after the other; its kind goes before the first. */
export function saidOf({ kind, reasons }: Pick<CourseStep, 'kind' | 'reasons'>): string[] {
  if (!kind) return [...reasons]
  const [first, ...rest] = reasons
  return [`${kind.charAt(0).toUpperCase()}${kind.slice(1)}.${first ? ` ${first}` : ''}`, ...rest]
}

/** All steps, one after the other. */
export function courseSteps({ parts }: Course): CourseStep[] {
  return parts.flatMap(({ steps }) => steps)
}

/** A step of a course in a graph. */
export function courseStep(
  graph: CitationGraph,
  { keys }: CitationNetwork,
  read: ReadonlySet<string>,
  paper: number,
  told: Pick<CourseStep, 'kind' | 'reasons'>,
): CourseStep {
  const key = keys[paper] ?? ''
  return { key, paper: graph.getNodeAttributes(key), isRead: read.has(key), ...told }
}
