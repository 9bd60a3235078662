/** What is read from disk for a graph: the list, the corrections and the bibliographies. */
import { readFile } from 'node:fs/promises'
import type { Problem } from '../src/core/problem.ts'
import { parseCorrections } from '../src/formats/corrections-file.ts'
import type { HarvestInput } from '../src/harvest/harvest.ts'
import { bibliographiesIn } from './bibliographies.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import type { GraphOptions } from './graph-options.ts'
import { readLists, type StandardInput } from './list-files.ts'
import { isMissing, reason } from './reason.ts'

export interface InputFiles extends HarvestInput {
  /** The lists that were read, in their order. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Reads all files. Corrections and bibliographies need not be there unless they were asked for by name.
 *
 * @throws {ExpectedFailure} when a list cannot be read or none holds a paper
 */
export async function inputFiles(options: GraphOptions, standardInput: StandardInput): Promise<InputFiles> {
  const lists = await readLists(options, standardInput)
  const correctionsText = await optionalText(options.corrections, options.named.has('corrections'))
  const corrections =
    correctionsText === undefined ? undefined : parseCorrections(correctionsText, options.corrections)
  const bibliographies = await bibliographiesIn(options.bibliographies, options.named.has('bibliographies'))
  return {
    list: lists.list,
    files: lists.files,
    corrections: corrections?.value ?? [],
    bibliographies: bibliographies.value,
    problems: [lists, ...(corrections ? [corrections] : []), bibliographies].flatMap(
      ({ problems }) => problems,
    ),
  }
}

async function optionalText(path: string, wanted: boolean): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (!wanted && isMissing(error)) return undefined
    throw new ExpectedFailure(`cannot read ${path}: ${reason(error)}`, 'Is the name right?', exitCodes.usage)
  }
}
