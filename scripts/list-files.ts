/** The reading lists that are named on the command line: files, folders of files, standard input. */
import { readdir, readFile, stat } from 'node:fs/promises'
import type { Problem } from '../src/core/problem.ts'
import type { ReadingList } from '../src/core/reading-list.ts'
import { textOrder } from '../src/core/text-order.ts'
import { listExtensions } from '../src/formats/list-format.ts'
import { chosenSections, type ListOfFile, mergedLists } from '../src/formats/merged-lists.ts'
import { parseReadingList } from '../src/formats/reading-list-file.ts'
import { decodedText } from './decoded-text.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import type { GraphOptions } from './graph-options.ts'
import { reason } from './reason.ts'

export interface ReadLists {
  readonly list: ReadingList
  /** The files that were read, in their order; `stdin` for standard input. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/** All bytes of standard input. */
export type StandardInput = () => Promise<Uint8Array>

interface ListText {
  readonly file: string
  readonly text: string
  /** Nobody named the file itself: what it holds may be no list. */
  readonly isFound: boolean
}

/**
 * The lists as one, without the sections that were not asked for.
 *
 * @throws {ExpectedFailure} when one cannot be read, none holds a paper, or a section is not there
 */
export async function readLists(
  { lists, format, sections }: Pick<GraphOptions, 'lists' | 'format' | 'sections'>,
  standardInput: StandardInput,
): Promise<ReadLists> {
  const texts: ListText[] = []
  for (const name of lists) texts.push(...(await listTexts(name, standardInput)))
  const read = texts.map(({ file, text, isFound }) => {
    const { value, problems } = parseReadingList(text, file, format)
    return { file, list: value, problems: isFound && value.entries.length === 0 ? noList(file) : problems }
  })
  const found: ListOfFile[] = read.filter(({ list }) => list.entries.length > 0)
  if (found.length === 0)
    throw new ExpectedFailure(
      `no paper in ${lists.join(', ')}`,
      'A list names a paper a line, by title, link or id: markdown, BibTeX, RIS, CSL-JSON, HTML or plain text.',
      exitCodes.usage,
    )
  const chosen = chosenSections(mergedLists(found), sections)
  if (chosen.problems.length > 0)
    throw new ExpectedFailure(
      chosen.problems.map(({ message }) => message).join('\n'),
      'A section is named by its title or its path.',
      exitCodes.usage,
    )
  return {
    list: chosen.value,
    files: found.map(({ file }) => file),
    problems: read.flatMap(one => one.problems),
  }
}

function noList(file: string): Problem[] {
  return [{ severity: 'note', message: 'no paper was found in it', file }]
}

async function listTexts(name: string, standardInput: StandardInput): Promise<ListText[]> {
  if (name === '-') return [{ file: 'stdin', text: decodedText(await standardInput()), isFound: false }]
  try {
    if (!(await stat(name)).isDirectory())
      return [{ file: name, text: decodedText(await readFile(name)), isFound: false }]
    const folder = name.replace(/(?<=.)\/+$/, '')
    const files = (await readdir(folder, { withFileTypes: true }))
      .filter(item => !item.isDirectory() && isListName(item.name))
      .map(item => (folder === '.' ? item.name : `${folder}/${item.name}`))
      .sort(textOrder)
    return await Promise.all(
      files.map(async file => ({ file, text: decodedText(await readFile(file)), isFound: true })),
    )
  } catch (error) {
    throw new ExpectedFailure(
      `cannot read ${name}: ${reason(error)}`,
      'Name the reading list: npm run graph -- my-list.md',
      exitCodes.usage,
    )
  }
}

function isListName(name: string): boolean {
  return (
    !name.startsWith('.') && listExtensions.some(extension => name.toLowerCase().endsWith(`.${extension}`))
  )
}
