/** A course of reading as CSV: one line for each paper, in the order in which to read them. */
import type { Course, CourseStep } from '../core/course.ts'
import { firstYear } from '../core/paper.ts'
import { type CsvColumn, csv } from './csv.ts'
import { bestLink } from './paper-links.ts'

interface Row extends CourseStep {
  readonly place: number
  readonly part: string | undefined
}

const columns: readonly CsvColumn<Row>[] = [
  { name: 'place', value: ({ place }) => place },
  { name: 'part', value: ({ part }) => part },
  { name: 'key', value: ({ key }) => key },
  { name: 'title', value: ({ paper }) => paper.title },
  { name: 'nickname', value: ({ paper }) => paper.nickname },
  { name: 'authors', value: ({ paper }) => paper.authors.join('; ') },
  { name: 'year', value: ({ paper }) => firstYear(paper) },
  { name: 'link', value: ({ paper }) => bestLink(paper) },
  { name: 'read', value: ({ isRead }) => isRead },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'reasons', value: ({ reasons }) => reasons.join(' ') },
]

export function courseCsv({ parts }: Course): string {
  const steps = parts.flatMap(({ title, steps }) => steps.map(step => ({ ...step, part: title })))
  return csv(
    columns,
    steps.map((step, at) => ({ ...step, place: at + 1 })),
  )
}
