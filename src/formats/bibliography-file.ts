/** A bibliography by hand (`data/bibliographies/*.json`), read and checked field by field. */
import * as v from 'valibot'
import type { Bibliography, BibliographyReference } from '../core/bibliography.ts'
import type { Parsed, Problem } from '../core/problem.ts'
import { arxivId, doi } from './identifiers.ts'
import { checked, isRecord, jsonOf, mismatch, spelled } from './json-file.ts'
import { plainText } from './plain-text.ts'
import { writtenTitle } from './written-title.ts'

const text = v.pipe(
  v.string(),
  v.transform(value => plainText(value)),
)
const title = v.pipe(v.string(), v.transform(writtenTitle), v.minLength(1, 'a title'))
const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a whole number from 0'))
const year = v.pipe(
  v.number('a whole number'),
  v.integer('a whole number'),
  v.minValue(1400, 'a year'),
  v.maxValue(2200, 'a year'),
)
const names = v.pipe(v.array(text), v.maxLength(5_000, 'at most 5000 names'))

const arxiv = spelled(arxivId, 'an arXiv id such as 1706.03762')
const doiField = spelled(doi, 'a DOI such as 10.1145/3600006.3613165')

const paper = v.strictObject({
  title,
  alsoTitled: v.exactOptional(v.array(title)),
  authors: v.exactOptional(names),
  year: v.exactOptional(year),
  date: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(
        /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
        'a date such as 2017-06-12 or 2017-06',
      ),
    ),
  ),
  venue: v.exactOptional(text),
  arxiv: v.exactOptional(arxiv),
  doi: v.exactOptional(doiField),
  s2: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/, '40 hexadecimal digits'))),
  corpus: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{1,12}$/, 'digits'))),
  citationCount: v.exactOptional(count),
  citationCountDate: v.exactOptional(v.pipe(v.string(), v.isoDate('a day such as 2026-05-11'))),
})

const reference = v.strictObject({
  title,
  authors: v.exactOptional(names),
  year: v.exactOptional(year),
  arxiv: v.exactOptional(arxiv),
  doi: v.exactOptional(doiField),
  mentions: v.exactOptional(count),
  work: v.exactOptional(text),
})

const frame = v.strictObject({
  paper: v.unknown(),
  source: v.exactOptional(text),
  transcribed: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as 2026-11')),
  ),
  complete: v.boolean(),
  references: v.array(v.unknown()),
})

/**
 * The bibliography in `text`, or undefined with the reasons. A reference that cannot be read is left out with an error,
 * and the list then counts as incomplete; a wrong field that it can do without is left out with a warning.
 */
export function parseBibliography(text: string, file: string): Parsed<Bibliography | undefined> {
  const json = jsonOf(text, file)
  if (json.problems.length > 0) return { value: undefined, problems: json.problems }
  if (!isRecord(json.value)) {
    const message = mismatch('bibliography', json.value, 'an object')
    return { value: undefined, problems: [{ severity: 'error', message, file }] }
  }
  const outside = checked(frame, json.value, '', file)
  if (outside.value === undefined) return { value: undefined, problems: outside.problems }
  const cited = checked(paper, outside.value.paper, 'paper', file)
  const { value: references, problems } = parsedReferences(outside.value.references, file)
  const all = [...outside.problems, ...cited.problems, ...problems]
  if (cited.value === undefined) return { value: undefined, problems: all }
  const complete = outside.value.complete && references.length === outside.value.references.length
  return { value: { ...outside.value, paper: cited.value, complete, references, file }, problems: all }
}

function parsedReferences(
  values: readonly unknown[],
  file: string,
): Parsed<readonly BibliographyReference[]> {
  const problems: Problem[] = []
  const references = values.flatMap((value, i) => {
    const one = checked(reference, value, `references[${i}]`, file)
    problems.push(...one.problems)
    return one.value === undefined ? [] : [one.value]
  })
  return { value: references, problems }
}
