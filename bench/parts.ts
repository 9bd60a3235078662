/** The parts of the benchmark, in the order of the report. */
import { pages } from './pages.ts'
import type { AnyPart } from './part.ts'

export const parts: readonly AnyPart[] = [pages]
