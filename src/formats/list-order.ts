/** The order of papers in files that people read: as the reading list has them, then works off the list by key. */
import { textOrder } from '../core/text-order.ts'
import type { PaperRow } from './paper-columns.ts'

export function inListOrder<Row extends PaperRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => place(a) - place(b) || textOrder(a.key, b.key))
}

function place({ paper }: PaperRow): number {
  return paper.order ?? Number.MAX_SAFE_INTEGER
}
