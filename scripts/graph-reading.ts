/** What commands about a graph begin with: the graph file, the papers that the user names, and what was read. */
import { readFile } from 'node:fs/promises'
import type { CitationGraph } from '../src/core/citation-graph.ts'
import {
  type CitationNetwork,
  type NetworkPaper,
  networkOf,
  widerNetworkOf,
} from '../src/core/citation-network.ts'
import { decodeGraphFile, GraphFileError } from '../src/core/graph-file.ts'
import { namedPaper } from '../src/core/named-paper.ts'
import { paperLabel, titleAfterNickname } from '../src/core/paper.ts'
import { readStatusNames } from '../src/core/read-status.ts'
import { searchIndex } from '../src/core/search-index.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import { reason } from './reason.ts'

export interface GraphReading {
  readonly graph: CitationGraph
  readonly network: CitationNetwork
  /** The same with what works off the list cite; papers have the same numbers. */
  readonly widerNetwork: CitationNetwork
  /** Numbers of the papers that these names mean. */
  readonly named: (option: string, names: readonly string[]) => number[]
  /** Numbers of the papers in a file of what was read; none without a file. */
  readonly readIn: (file: string | undefined) => Promise<number[]>
}

/** A mistake in how a command was called. */
export function usage(message: string, command: string): ExpectedFailure {
  const hint = `See npm run ${command} -- --help; npm keeps what stands before the -- to itself`
  return new ExpectedFailure(message, hint, exitCodes.usage)
}

/**
 * What `parse` makes of the arguments; its complaints become mistakes that a user can mend.
 *
 * @throws {ExpectedFailure}
 */
export function parsedArguments<Parsed>(parse: () => Parsed, command: string): Parsed {
  try {
    return parse()
  } catch (error) {
    throw usage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), command)
  }
}

/** A whole number within bounds. */
export function wholeNumber(
  option: string,
  text: string,
  least: number,
  most: number,
  command: string,
): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw usage(`invalid ${option}: ${text}; expected a whole number from ${least} to ${most}`, command)
}

/**
 * Reads the graph.
 *
 * @throws {ExpectedFailure} when the file cannot be read, or a name means no paper or several
 */
export async function graphReading(path: string): Promise<GraphReading> {
  const graph = await graphIn(path)
  const network = networkOf(graph)
  const numbers = new Map(network.keys.map((key, number) => [key, number]))
  const search = searchIndex(graph)
  const named = (option: string, names: readonly string[]) =>
    names.map(name => {
      const found = namedPaper(graph, search, name)
      if ('key' in found) return numbers.get(found.key) ?? 0
      const lines = found.candidates.map(key => `  ${key}  ${fullName(graph.getNodeAttributes(key))}`)
      throw new ExpectedFailure(
        `invalid ${option}: ${name}; expected one paper of ${path}`,
        lines.length === 0 ? 'No paper is like it.' : ['Perhaps one of these:', ...lines].join('\n'),
        exitCodes.usage,
      )
    })
  const readIn = async (file: string | undefined) =>
    file === undefined ? [] : named(`line of ${file}`, readStatusNames(await textIn(file)))
  return { graph, network, widerNetwork: widerNetworkOf(graph), named, readIn }
}

/** `vLLM: Efficient Memory… (Kwon 2023)`. */
export function fullName(paper: NetworkPaper): string {
  const nickname = paper.nickname ? `${paper.nickname}: ` : ''
  return `${nickname}${titleAfterNickname(paper)} (${paperLabel(paper)})`
}

async function graphIn(path: string): Promise<CitationGraph> {
  const text = await textIn(path)
  try {
    return decodeGraphFile(text)
  } catch (error) {
    if (error instanceof GraphFileError)
      throw new ExpectedFailure(`cannot use ${path}`, error.message, exitCodes.usage)
    throw error
  }
}

/**
 * The text of a file.
 *
 * @throws {ExpectedFailure}
 */
export async function textIn(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const hint = /\.json$/.test(path) ? 'Is the name right? npm run graph makes one.' : 'Is the name right?'
    throw new ExpectedFailure(`cannot read ${path}: ${reason(error)}`, hint, exitCodes.usage)
  }
}
