/** The options of `npm run graph`, from its arguments and its environment. */
import { parseArgs } from 'node:util'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'

export interface GraphOptions {
  readonly list: string
  readonly out: string
  readonly cache: string
  readonly bibliographies: string
  readonly corrections: string
  /** Whether the folder of bibliographies or the file of corrections was asked for by name, and so must be there. */
  readonly named: ReadonlySet<string>
  readonly requestsPerSecond: number
  readonly retries: number
  readonly citedByAtLeast: number
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

export const graphHelp = `Usage: npm run graph -- [LIST] [options]

Turns a reading list in markdown into a citation graph, with the references
that Semantic Scholar has for its papers.

  LIST                  the reading list (data/reading-list.md)
  --out FILE            where the graph goes (data/graph.json)
  --cache DIR           where answers are kept (data/cache): a second run asks
                        nothing, and a run that was stopped goes on from there
  --bibliographies DIR  reference lists written by hand (data/bibliographies)
  --corrections FILE    which paper a line means, or that it is none
                        (data/corrections.json)
  --external N          how many papers of the list must cite a work for it to
                        appear as missing (2); 0 for no missing papers
  --contexts            also fetch where and how papers cite each other, which
                        takes a request for each paper
  --rate N              requests a second at most (1), 0.2 for one in five
  --retries N           how often a request that fails is repeated (10)
  --offline             ask nothing: use cache and bibliographies alone
  --refresh DAYS        ask again for what was answered so many days ago or
                        longer; 0 for everything
  --dry-run             ask and write nothing: say how many requests a run takes
  --publishable         leave out abstracts, summaries and citing sentences,
                        which may not be published
  --strict              exit with 1 when a line of the list was not recognised
  --fresh-layout        place all papers anew, even those of the old graph
  --help                this text

Environment:
  S2_API_KEY  a key for Semantic Scholar's API; it works without, but slowly
  S2_API_URL  another address than https://api.semanticscholar.org/graph/v1

Exit codes: 0 written; 1 written, but with unrecognised lines (--strict); 2 bad
usage or unreadable list; 3 the API could not be had, or left a question without
an answer: nothing was written, and the same command goes on where it stopped.
`

const definitions = {
  out: { type: 'string', default: 'data/graph.json' },
  cache: { type: 'string', default: 'data/cache' },
  bibliographies: { type: 'string', default: 'data/bibliographies' },
  corrections: { type: 'string', default: 'data/corrections.json' },
  external: { type: 'string', default: '2' },
  contexts: { type: 'boolean', default: false },
  rate: { type: 'string', default: '1' },
  retries: { type: 'string', default: '10' },
  offline: { type: 'boolean', default: false },
  refresh: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  publishable: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  'fresh-layout': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

/**
 * The options, or undefined when help was asked for.
 *
 * @throws {ExpectedFailure} for arguments that make no sense
 */
export function graphOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): GraphOptions | undefined {
  const { values, positionals, tokens } = parsed(args)
  if (values.help) return undefined
  if (positionals.length > 1) throw usage(`invalid LIST: ${positionals.join(' ')}; expected one file`)
  if (values.offline && values.refresh !== undefined)
    throw usage('invalid --refresh: it cannot be had with --offline')
  const key = environment.S2_API_KEY?.trim()
  if (key && !/^[\x21-\x7e]+$/.test(key)) throw usage('invalid S2_API_KEY; expected letters and digits')
  return {
    list: positionals[0] ?? 'data/reading-list.md',
    out: values.out,
    cache: values.cache,
    bibliographies: values.bibliographies,
    corrections: values.corrections,
    named: new Set(tokens.flatMap(token => (token.kind === 'option' ? token.name : []))),
    requestsPerSecond: numberOption('--rate', values.rate, { above: 0, most: 1000 }),
    retries: numberOption('--retries', values.retries, { whole: true, most: 100 }),
    citedByAtLeast: numberOption('--external', values.external, { whole: true, most: 1e6 }),
    evidence: values.contexts,
    offline: values.offline,
    dryRun: values['dry-run'],
    publishable: values.publishable,
    strict: values.strict,
    freshLayout: values['fresh-layout'],
    baseUrl: apiAddress(environment.S2_API_URL),
    ...(values.refresh === undefined
      ? {}
      : { refresh: numberOption('--refresh', values.refresh, { whole: true, most: 1e6 }) }),
    ...(key ? { key } : {}),
  }
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
  text: string,
  { above = -1, most, whole = false }: { above?: number; most: number; whole?: boolean },
): number {
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
