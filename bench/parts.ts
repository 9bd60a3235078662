/** The parts of the benchmark, in the order of the report. */
import { dataset } from './dataset.ts'
import { harvest } from './harvest.ts'
import { pages } from './pages.ts'
import type { AnyPart } from './part.ts'
import { scaling } from './scaling.ts'

export const parts: readonly AnyPart[] = [pages, scaling, harvest, dataset]
