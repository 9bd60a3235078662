/** Settings for `npm run graph` in a file: `cairn.config.json`, with the names of the options. */
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import * as v from 'valibot'
import { type Parsed, problemLine } from '../src/core/problem.ts'
import { checked, jsonOf } from '../src/formats/json-file.ts'
import { type ListFormat, listFormats } from '../src/formats/list-format.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import { isMissing, reason } from './reason.ts'

/** Every setting may be absent. */
export interface GraphConfig {
  readonly list?: readonly string[]
  readonly format?: ListFormat
  readonly sections?: readonly string[]
  readonly out?: string
  readonly cache?: string
  readonly dataset?: string
  readonly bibliographies?: string
  readonly corrections?: string
  readonly external?: number
  readonly candidates?: number
  readonly contexts?: boolean
  readonly rate?: number
  readonly retries?: number
  readonly publishable?: boolean
  readonly strict?: boolean
}

const path = v.pipe(v.string(), v.minLength(1, 'the name of a file or folder'))
const paths = v.pipe(
  v.union(
    [
      v.array(path),
      v.pipe(
        path,
        v.transform(one => [one]),
      ),
    ],
    'the name of a list, or several in brackets',
  ),
  v.minLength(1, 'at least one list'),
)
const whole = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a whole number from 0'))
const rate = v.custom<number>(value => typeof value === 'number' && value > 0, 'a number above 0')

const schema = v.strictObject({
  list: v.exactOptional(paths),
  format: v.exactOptional(v.picklist(listFormats, listFormats.join(', '))),
  sections: v.exactOptional(v.array(v.string())),
  out: v.exactOptional(path),
  cache: v.exactOptional(path),
  dataset: v.exactOptional(path),
  bibliographies: v.exactOptional(path),
  corrections: v.exactOptional(path),
  external: v.exactOptional(whole),
  candidates: v.exactOptional(whole),
  contexts: v.exactOptional(v.boolean()),
  rate: v.exactOptional(rate),
  retries: v.exactOptional(whole),
  publishable: v.exactOptional(v.boolean()),
  strict: v.exactOptional(v.boolean()),
})

/** The settings in `text`; names of files and folders are meant from where the file lies. */
export function parseGraphConfig(text: string, file: string): Parsed<GraphConfig> {
  const json = jsonOf(text, file)
  if (json.problems.length > 0) return { value: {}, problems: json.problems }
  const { value = {}, problems } = checked(schema, json.value, '', file)
  const placed = Object.entries(value).map(([name, setting]): [string, unknown] => {
    if (name === 'list' && Array.isArray(setting)) return [name, setting.map(one => from(file, one))]
    const isPath = /^(?:out|cache|dataset|bibliographies|corrections)$/.test(name)
    return [name, isPath && typeof setting === 'string' ? from(file, setting) : setting]
  })
  return { value: Object.fromEntries(placed), problems }
}

function from(file: string, path: string): string {
  return path === '-' || isAbsolute(path) ? path : join(dirname(file), path)
}

/**
 * The settings in the file named, or in `cairn.config.json` if there is one.
 *
 * @throws {ExpectedFailure} when a file that was named cannot be read, or one holds anything that is no setting
 */
export async function graphConfig(named: string | undefined): Promise<GraphConfig> {
  const file = named ?? 'cairn.config.json'
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (named === undefined && isMissing(error)) return {}
    throw new ExpectedFailure(`cannot read ${file}: ${reason(error)}`, 'Is the name right?', exitCodes.usage)
  }
  const { value, problems } = parseGraphConfig(text, file)
  if (problems.length === 0) return value
  throw new ExpectedFailure(
    problems.map(problemLine).join('\n'),
    'data/README.md says what may stand in it.',
    exitCodes.usage,
  )
}
