/** The options of `npm run graph`, from its arguments and its environment. */
import { parseArgs } from 'node:util'
import { usualCandidates } from '../src/core/missing-papers.ts'
import type { ListFormat } from '../src/formats/list-format.ts'
import { parseListFormat } from '../src/formats/reading-list-file.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import type { GraphConfig } from './graph-config.ts'

export interface GraphOptions {
  /** Files, folders or `-`, as the user named them. */
  readonly lists: readonly string[]
  readonly format?: ListFormat
  /** Titles or ids of the sections that are wanted; all where none is named. */
  readonly sections: readonly string[]
  readonly out: string
  readonly cache: string
  /** Folder with Semantic Scholar's bulk datasets, read instead of asking its API. */
  readonly dataset?: string
  readonly bibliographies: string
  readonly corrections: string
  /** Whether the folder of bibliographies or the file of corrections was asked for by name, and so must be there. */
  readonly named: ReadonlySet<string>
  readonly requestsPerSecond: number
  readonly retries: number
  readonly citedByAtLeast: number
  readonly candidates: number
  readonly evidence: boolean
  readonly offline: boolean
  /** Answers so many days old, or older, are asked for again. */
  readonly refresh?: number
  readonly dryRun: boolean
  readonly publishable: boolean
  readonly strict: boolean
  readonly freshLayout: boolean
  readonly baseUrl: string
  readonly key?: string
}

const definitions = {
  format: { type: 'string' },
  section: { type: 'string', multiple: true },
  out: { type: 'string' },
  cache: { type: 'string' },
  dataset: { type: 'string' },
  bibliographies: { type: 'string' },
  corrections: { type: 'string' },
  external: { type: 'string' },
  candidates: { type: 'string' },
  contexts: { type: 'boolean' },
  rate: { type: 'string' },
  retries: { type: 'string' },
  offline: { type: 'boolean', default: false },
  refresh: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  publishable: { type: 'boolean' },
  strict: { type: 'boolean' },
  'fresh-layout': { type: 'boolean', default: false },
  config: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

/** What must be known before the settings are read: whether help is wanted, and which file `--config` names. */
export function beforeConfig(args: readonly string[]): { wantsHelp: boolean; config?: string } {
  const { values } = parseArgs({
    args: [...args],
    options: definitions,
    allowPositionals: true,
    strict: false,
  })
  const config = typeof values.config === 'string' ? { config: values.config } : {}
  return { wantsHelp: values.help === true, ...config }
}

/**
 * What the arguments ask for, or else the settings, or else what is usual.
 *
 * @throws {ExpectedFailure} for arguments that make no sense
 */
export function graphOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  config: GraphConfig = {},
): GraphOptions {
  const { values, positionals, tokens } = parsed(args)
  if (values.offline && values.refresh !== undefined)
    throw usage('invalid --refresh: it cannot be had with --offline')
  const dataset = values.dataset ?? config.dataset
  if (dataset !== undefined && (values['dry-run'] || values.refresh !== undefined))
    throw usage(`invalid ${values['dry-run'] ? '--dry-run' : '--refresh'}: nobody is asked with --dataset`)
  const key = environment.S2_API_KEY?.trim()
  if (key && !/^[\x21-\x7e]+$/.test(key)) throw usage('invalid S2_API_KEY; expected letters and digits')
  const format = values.format === undefined ? config.format : formatOption(values.format)
  return {
    lists: positionals.length > 0 ? [...new Set(positionals)] : (config.list ?? ['data/reading-list.md']),
    ...(format === undefined ? {} : { format }),
    sections: values.section ?? config.sections ?? [],
    out: values.out ?? config.out ?? 'data/graph.json',
    cache: values.cache ?? config.cache ?? 'data/cache',
    bibliographies: values.bibliographies ?? config.bibliographies ?? 'data/bibliographies',
    corrections: values.corrections ?? config.corrections ?? 'data/corrections.json',
    named: new Set([
      ...Object.keys(config),
      ...tokens.flatMap(token => (token.kind === 'option' ? token.name : [])),
    ]),
    requestsPerSecond: numberOption('--rate', values.rate ?? config.rate ?? 1, { above: 0, most: 1000 }),
    retries: numberOption('--retries', values.retries ?? config.retries ?? 10, { whole: true, most: 100 }),
    citedByAtLeast: numberOption('--external', values.external ?? config.external ?? 2, {
      whole: true,
      most: 1e6,
    }),
    candidates: numberOption('--candidates', values.candidates ?? config.candidates ?? usualCandidates, {
      whole: true,
      most: 500,
    }),
    evidence: values.contexts ?? config.contexts ?? false,
    offline: values.offline,
    dryRun: values['dry-run'],
    publishable: values.publishable ?? config.publishable ?? false,
    strict: values.strict ?? config.strict ?? false,
    freshLayout: values['fresh-layout'],
    baseUrl: apiAddress(environment.S2_API_URL),
    ...(values.refresh === undefined
      ? {}
      : { refresh: numberOption('--refresh', values.refresh, { whole: true, most: 1e6 }) }),
    ...(key ? { key } : {}),
    ...(dataset === undefined ? {} : { dataset }),
  }
}

function formatOption(name: string): ListFormat {
  const { value, problems } = parseListFormat(name)
  if (value === undefined) throw usage(problems.map(({ message }) => message).join('; '))
  return value
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: definitions, allowPositionals: true, tokens: true })
  } catch (error) {
    throw usage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function usage(message: string): ExpectedFailure {
  return new ExpectedFailure(message, 'See npm run graph -- --help', exitCodes.usage)
}

function numberOption(
  name: string,
  given: string | number,
  { above = -1, most, whole = false }: { above?: number; most: number; whole?: boolean },
): number {
  const text = String(given)
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value > above && value <= most && (!whole || Number.isInteger(value))) return value
  throw usage(
    `invalid ${name}: ${text}; expected a ${whole ? 'whole ' : ''}number ${above < 0 ? 'from' : 'above'} 0 to ${most}`,
  )
}

/** The address of the API without a slash at its end. A refused one is not repeated: it may hold a password. */
function apiAddress(text: string | undefined): string {
  const address = text?.trim() || 'https://api.semanticscholar.org/graph/v1'
  const url = URL.canParse(address) ? new URL(address) : undefined
  const usable =
    url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash
  if (!usable)
    throw usage('invalid S2_API_URL; expected an http(s) address such as https://example.org/graph/v1')
  return url.href.replace(/\/+$/, '')
}
