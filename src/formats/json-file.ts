/** JSON by hand, checked field by field: what is wrong is said with the field's name and what was expected. */
import * as v from 'valibot'
import type { Problem } from '../core/problem.ts'

/** What the text holds, or the problem that it is no JSON. */
export function jsonOf(text: string, file: string): { value: unknown; problems: Problem[] } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')), problems: [] }
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    const position = /position (\d{1,9})/.exec(reason)?.[1]
    const line = position === undefined ? {} : { line: text.slice(0, Number(position)).split('\n').length }
    const message = `invalid JSON${reason === '' ? '' : `: ${shownValue(reason, 100)}`}; expected a JSON file`
    return { value: undefined, problems: [{ severity: 'error', message, file, ...line }] }
  }
}

/**
 * `value` as `schema` describes it. A field that is wrong, missing or unknown gives one problem each, named by its path
 * below `place`. Fields that may be absent are left out with a warning; without a needed one there is no value.
 */
export function checked<const Entries extends v.ObjectEntries>(
  schema: v.StrictObjectSchema<Entries, undefined>,
  value: unknown,
  place: string,
  file: string,
): { value: v.InferOutput<v.StrictObjectSchema<Entries, undefined>> | undefined; problems: Problem[] } {
  if (!isRecord(value)) {
    return {
      value: undefined,
      problems: [{ severity: 'error', message: mismatch(place, value, 'an object'), file }],
    }
  }
  const isKnown = (key: string) => Object.hasOwn(schema.entries, key)
  const unknown = Object.keys(value).filter(key => !isKnown(key))
  const known = Object.fromEntries(Object.entries(value).filter(([key]) => isKnown(key)))
  const first = v.safeParse(schema, known)
  const wrong = new Map((first.issues ?? []).toReversed().map(issue => [String(issue.path?.[0].key), issue]))
  const right = Object.fromEntries(Object.entries(known).filter(([key]) => !wrong.has(key)))
  const last = first.success ? first : v.safeParse(schema, right)
  const severity = last.success ? 'warning' : 'error'
  const problems = [
    ...unknown.slice(0, 20).map(key => `unknown field: ${inside(place, key)}`),
    ...Array.from(wrong.values(), issue => complaint(issue, place)),
  ].map(message => ({ severity, message, file }) as const)
  return { value: last.success ? last.output : undefined, problems }
}

/** A text field that `canonical` understands, given in its spelling. */
export function spelled(canonical: (value: string) => string | undefined, expected: string) {
  return v.pipe(
    v.string(),
    v.check(value => canonical(value) !== undefined, expected),
    v.transform(value => canonical(value) ?? value),
  )
}

/** Whether a value read from JSON is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `invalid year: "x"; expected a whole number`. */
export function mismatch(field: string, value: unknown, expected: string): string {
  return `invalid ${field}: ${shownValue(JSON.stringify(value) ?? 'nothing', 60)}; expected ${expected}`
}

function complaint(issue: v.BaseIssue<unknown>, place: string): string {
  const field = (issue.path ?? []).reduce((path, step) => inside(path, step.key), place)
  if (issue.expected === 'never') return `unknown field: ${field}`
  if (issue.type.endsWith('object') && issue.input === undefined) return `missing field: ${field}`
  return mismatch(field, issue.input, kinds[issue.expected ?? ''] ?? issue.message)
}

function inside(place: string, key: unknown): string {
  if (typeof key === 'number') return `${place}[${key}]`
  return `${place}${place === '' ? '' : '.'}${shownValue(String(key), 40)}`
}

/** What valibot expects, in words; every other message is written in its schema. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a whole number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
}

function shownValue(text: string, length: number): string {
  const line = text.slice(0, length).replace(/[\p{C}\s]+/gu, ' ')
  return text.length > length ? `${line}…` : line
}
