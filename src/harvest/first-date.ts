/** When a work first appeared, from everything that says something about it. */
import type { PaperIds } from '../core/paper.ts'

/** `2017-06` of `1706.03762`, `2001-12` of `cs/0112017`: arXiv ids tell the month of the first version. */
export function arxivMonth(arxiv: string): string | undefined {
  const digits = /^(\d{2})(0[1-9]|1[0-2])\.\d{4,5}$/.exec(arxiv)
  const old = /\/(\d{2})(0[1-9]|1[0-2])\d{3}$/.exec(arxiv)
  if (digits) return `20${digits[1]}-${digits[2]}`
  if (old) return `${Number(old[1]) > 90 ? 19 : 20}${old[1]}-${old[2]}`
  return undefined
}

/** The earliest of some dates (`2017`, `2017-06`, `2017-06-12`); of two that agree, the more exact one. */
export function earliestDate(dates: readonly (string | undefined)[]): string | undefined {
  let earliest: string | undefined
  for (const date of dates) {
    if (date === undefined) continue
    if (earliest === undefined || date.startsWith(earliest)) earliest = date
    else if (!earliest.startsWith(date) && date < earliest) earliest = date
  }
  return earliest
}

/** The earliest known date of any version of a work. */
export function firstDate(facts: {
  readonly ids: PaperIds
  readonly year?: number | undefined
  readonly dates?: readonly (string | undefined)[]
}): string | undefined {
  const month = facts.ids.arxiv === undefined ? undefined : arxivMonth(facts.ids.arxiv)
  return earliestDate([
    facts.year === undefined ? undefined : String(facts.year),
    ...(facts.dates ?? []),
    month,
  ])
}
