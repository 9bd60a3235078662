/** A course of reading in the formats that the command line prints. */
import { type Course, type CourseStep, courseSteps, saidOf } from '../src/core/course.ts'
import { bibtexFile } from '../src/formats/bibtex.ts'
import { courseCsv } from '../src/formats/course-csv.ts'
import { courseMarkdown } from '../src/formats/course-markdown.ts'
import { fullName, usage } from './graph-reading.ts'

const formats = {
  text: plainText,
  markdown: courseMarkdown,
  bibtex: (course: Course) => bibtexFile(courseSteps(course).map(({ paper }) => paper)),
  csv: courseCsv,
} as const

const names = [...(Object.keys(formats) as (keyof typeof formats)[]), 'json'] as const
export type CourseFormat = (typeof names)[number]

/**
 * The format of this name; `--json` says the same as `--format json`.
 *
 * @throws {ExpectedFailure}
 */
export function courseFormat(name: string, isJson: boolean, command: string): CourseFormat {
  const format = names.find(known => known === (isJson ? 'json' : name))
  if (format) return format
  throw usage(`invalid --format: ${name}; expected ${names.join(', ')}`, command)
}

/** The course as a text; JSON is what the command itself makes of its answer. */
export function courseText(format: CourseFormat, course: Course, json: () => unknown): string {
  return format === 'json' ? JSON.stringify(json(), null, 2) : formats[format](course)
}

function plainText(course: Course): string {
  const places = new Map(courseSteps(course).map((step, at) => [step, at + 1]))
  const blocks = course.parts.map(({ title, steps }) => [
    ...(title === undefined ? [] : [title]),
    ...steps.flatMap(step => stepLines(step, places.get(step) ?? 0)),
  ])
  return [[course.title], course.lead, ...blocks, course.notes]
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

function stepLines(step: CourseStep, place: number): string[] {
  const { paper, isRead } = step
  return [
    `${String(place).padStart(3)}. ${isRead ? '✓ ' : ''}${fullName(paper)}`,
    ...saidOf(step).map(said => `     ${said}`),
  ]
}
