/** What is read from disk for a graph: the list, the corrections and the bibliographies. */
import { readdir, readFile } from 'node:fs/promises'
import type { Problem } from '../src/core/problem.ts'
import { textOrder } from '../src/core/text-order.ts'
import { parseBibliography } from '../src/formats/bibliography-file.ts'
import { parseCorrections } from '../src/formats/corrections-file.ts'
import { parseMarkdownList } from '../src/formats/markdown-list.ts'
import type { HarvestInput } from '../src/harvest/harvest.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import type { GraphOptions } from './graph-options.ts'

export interface InputFiles extends HarvestInput {
  readonly problems: readonly Problem[]
}

/**
 * Reads all files. Corrections and bibliographies need not be there unless they were asked for by name.
 *
 * @throws {ExpectedFailure} when the list cannot be read or holds no paper
 */
export async function inputFiles(options: GraphOptions): Promise<InputFiles> {
  const list = parseMarkdownList(await listText(options.list), options.list)
  if (list.value.entries.length === 0)
    throw new ExpectedFailure(
      `no paper in ${options.list}`,
      'A list is a markdown file with a table row or a bullet for each paper, with its title and a link.',
      exitCodes.usage,
    )
  const correctionsText = await optionalText(options.corrections, options.named.has('corrections'))
  const corrections =
    correctionsText === undefined ? undefined : parseCorrections(correctionsText, options.corrections)
  const bibliographies = await Promise.all(
    (await bibliographyNames(options)).map(async name => {
      const file = `${options.bibliographies.replace(/\/+$/, '')}/${name}`
      return parseBibliography(await readFile(file, 'utf8'), file)
    }),
  )
  return {
    list: list.value,
    corrections: corrections?.value ?? [],
    bibliographies: bibliographies.flatMap(({ value }) => value ?? []),
    problems: [list, ...(corrections ? [corrections] : []), ...bibliographies].flatMap(
      ({ problems }) => problems,
    ),
  }
}

async function listText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new ExpectedFailure(
      `cannot read ${path}: ${reason(error)}`,
      'Name the reading list: npm run graph -- my-list.md',
      exitCodes.usage,
    )
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

/** Names of the JSON files in the folder of bibliographies, in order. */
async function bibliographyNames({ bibliographies: folder, named }: GraphOptions): Promise<string[]> {
  try {
    const names = await readdir(folder)
    return names.filter(name => name.endsWith('.json') && !name.startsWith('.')).sort(textOrder)
  } catch (error) {
    if (!named.has('bibliographies') && isMissing(error)) return []
    throw new ExpectedFailure(
      `cannot read ${folder}: ${reason(error)}`,
      'Is the name right?',
      exitCodes.usage,
    )
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Why a file could not be read or written, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'it is not there',
    EACCES: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
  }
  return words[code] ?? (error instanceof Error ? error.message : String(error))
}
