/** The bibliographies by hand that lie in a folder, in our own JSON or in any format of reference lists. */
import { readdir, readFile } from 'node:fs/promises'
import type { Bibliography } from '../src/core/bibliography.ts'
import type { Parsed } from '../src/core/problem.ts'
import { textOrder } from '../src/core/text-order.ts'
import { parseBibliographyFile } from '../src/formats/reference-list.ts'
import { decodedText } from './decoded-text.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import { isMissing, reason } from './reason.ts'

/**
 * All of them, in the order of their names.
 *
 * @param wanted whether the folder must be there
 * @throws {ExpectedFailure} when the folder cannot be read
 */
export async function bibliographiesIn(
  folder: string,
  wanted: boolean,
): Promise<Parsed<readonly Bibliography[]>> {
  const read = await Promise.all(
    (await namesIn(folder, wanted)).map(async name => {
      const file = `${folder.replace(/\/+$/, '')}/${name}`
      return parseBibliographyFile(decodedText(await readFile(file)), file)
    }),
  )
  return {
    value: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

async function namesIn(folder: string, wanted: boolean): Promise<string[]> {
  try {
    const names = await readdir(folder)
    return names.filter(name => /^[^.].*\.(?:json|bib|ris)$/i.test(name)).sort(textOrder)
  } catch (error) {
    if (!wanted && isMissing(error)) return []
    throw new ExpectedFailure(
      `cannot read ${folder}: ${reason(error)}`,
      'Is the name right?',
      exitCodes.usage,
    )
  }
}
