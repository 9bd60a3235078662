/** Corrections by hand (`data/corrections.json`), read and checked field by field. */
import * as v from 'valibot'
import type { Correction } from '../core/corrections.ts'
import type { Parsed, Problem } from '../core/problem.ts'
import { aclId, arxivId, doi } from './identifiers.ts'
import { checked, jsonOf, mismatch, spelled } from './json-file.ts'
import { plainText } from './plain-text.ts'
import { safeLink } from './safe-link.ts'
import { writtenTitle } from './written-title.ts'

/** An optional field that `canonical` understands. */
function optional(canonical: (value: string) => string | undefined, expected: string) {
  return v.exactOptional(spelled(canonical, expected))
}

function matching(pattern: RegExp): (value: string) => string | undefined {
  return value => (pattern.test(value) ? value : undefined)
}

const entry = v.pipe(
  v.strictObject({
    title: optional(value => writtenTitle(value) || undefined, 'a title'),
    link: optional(safeLink, 'an http or https link'),
    file: v.exactOptional(v.string()),
    line: v.exactOptional(
      v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a line counted from 1')),
    ),
  }),
  v.check(
    value => value.title !== undefined || value.link !== undefined || value.line !== undefined,
    'a title, link or line',
  ),
)

const paper = v.pipe(
  v.strictObject({
    arxiv: optional(arxivId, 'an arXiv id such as 1706.03762'),
    doi: optional(doi, 'a DOI such as 10.1145/3600006.3613165'),
    acl: optional(aclId, 'an ACL Anthology id such as N19-1423'),
    pubmed: optional(matching(/^\d{1,9}$/), 'digits'),
    pmc: optional(matching(/^\d{1,9}$/), 'digits without PMC'),
    corpus: optional(matching(/^\d{1,12}$/), 'digits'),
    s2: optional(matching(/^[0-9a-f]{40}$/), '40 hexadecimal digits'),
    openreview: optional(matching(/^[\w-]{4,24}$/), 'an OpenReview forum id'),
  }),
  v.check(value => Object.keys(value).length > 0, 'at least one id'),
)

const correction = v.strictObject({
  entry,
  paper: v.exactOptional(paper),
  ignore: v.exactOptional(v.boolean()),
  because: v.exactOptional(
    v.pipe(
      v.string(),
      v.transform(value => plainText(value)),
    ),
  ),
})

/** The corrections in `text`. One that is wrong in any field is left out with an error: half of one would mislead. */
export function parseCorrections(text: string, file: string): Parsed<readonly Correction[]> {
  const json = jsonOf(text, file)
  if (json.problems.length > 0) return { value: [], problems: json.problems }
  if (!Array.isArray(json.value)) {
    return {
      value: [],
      problems: [{ severity: 'error', message: mismatch('corrections', json.value, 'a list'), file }],
    }
  }
  const problems: Problem[] = []
  const corrections = json.value.flatMap((value: unknown, i): Correction[] => {
    const one = checked(correction, value, `corrections[${i}]`, file)
    problems.push(...one.problems.map(problem => ({ ...problem, severity: 'error' as const })))
    if (one.value === undefined || one.problems.length > 0) return []
    if ((one.value.paper === undefined) === (one.value.ignore !== true)) {
      problems.push({
        severity: 'error',
        message: `invalid corrections[${i}]; expected either paper or "ignore": true`,
        file,
      })
      return []
    }
    return [one.value]
  })
  return { value: corrections, problems }
}
