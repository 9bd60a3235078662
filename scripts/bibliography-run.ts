/** `npm run graph -- bibliography PAPER FILE`: makes a bibliography by hand of a reference list in any format. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Bibliography } from '../src/core/bibliography.ts'
import { problemLine } from '../src/core/problem.ts'
import type { Entry } from '../src/core/reading-list.ts'
import { bibliographyFileName, bibliographyText, paperOfEntry } from '../src/formats/bibliography-text.ts'
import { entriesNamed } from '../src/formats/named-entries.ts'
import { isWhole, parseReferenceList } from '../src/formats/reference-list.ts'
import { bibliographiesIn } from './bibliographies.ts'
import { decodedText } from './decoded-text.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import { graphConfig } from './graph-config.ts'
import { graphOptions } from './graph-options.ts'
import { readLists, type StandardInput } from './list-files.ts'
import { reason } from './reason.ts'
import { replaceFile } from './replaced-file.ts'

export const bibliographyHelp = `Usage: npm run graph -- bibliography PAPER FILE [LIST…] [options]

Writes down what a paper of the list cites, where Semantic Scholar has no
references of it.

  PAPER                 the citing paper: an id, an address, its nickname or title
  FILE                  its references: BibTeX, RIS, CSL-JSON, ids or titles
  LIST                  the lists in which the paper stands (data/reading-list.md)
  --bibliographies DIR  where it goes (data/bibliographies)
  --incomplete          FILE holds a part of the references only
  --replace             write over a bibliography of this paper
  --config FILE         settings with the names of the options of npm run graph
`

/**
 * Does what the arguments after `bibliography` say and gives the report in lines.
 *
 * @param month of the transcription, `2026-11`
 * @throws {ExpectedFailure} for what a user can mend
 */
export async function bibliographyRun(
  args: readonly string[],
  month: string,
  standardInput: StandardInput,
): Promise<string[]> {
  const { values, positionals } = parsed(args)
  if (values.help) return [bibliographyHelp]
  const [name, file, ...lists] = positionals
  if (name === undefined || file === undefined)
    throw usage(`invalid arguments: ${positionals.join(' ')}; expected a paper and a file`)
  const config = await graphConfig(values.config)
  const options = graphOptions(lists, {}, config)
  const folder = values.bibliographies ?? options.bibliographies
  const { value: references, problems } = parseReferenceList(await textOf(file), file)
  if (references.length === 0) throw usage(`no reference was found in ${file}`)
  const { list } = await readLists(options, standardInput)
  const entry = entryNamed(list.entries, name)
  const path = await freePath(folder, list.entries, entry, values.replace)
  const bibliography: Bibliography = {
    paper: paperOfEntry(entry),
    source: file.replace(/^.*[/\\]/s, ''),
    transcribed: month,
    complete: !values.incomplete && isWhole(problems),
    references,
    file: path,
  }
  await replaceFile(path, bibliographyText(bibliography))
  const count = `${references.length} ${references.length === 1 ? 'reference' : 'references'}`
  return [
    ...problems.map(problemLine),
    `Written: ${path}, ${count} of “${entry.title}”`,
    `The list counts as ${bibliography.complete ? 'complete' : 'incomplete'}, from the next npm run graph on.`,
  ]
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        bibliographies: { type: 'string' },
        config: { type: 'string' },
        incomplete: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
  } catch (error) {
    throw usage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

function usage(message: string): ExpectedFailure {
  return new ExpectedFailure(message, 'See npm run graph -- bibliography --help', exitCodes.usage)
}

async function textOf(file: string): Promise<string> {
  try {
    return decodedText(await readFile(file))
  } catch (error) {
    throw usage(`cannot read ${file}: ${reason(error)}`)
  }
}

/** The one paper of the list that the name means. */
function entryNamed(entries: readonly Entry[], name: string): Entry {
  const { exact, near } = entriesNamed(entries, name)
  const [entry] = exact
  if (entry !== undefined && exact.length === 1) return entry
  const candidates = exact.length > 0 ? exact : near
  if (candidates.length > 0) throw usage(`invalid paper: ${name}; expected one of ${namesOf(candidates)}`)
  throw usage(`no line of the list is ${name}; expected an id, an address, a nickname or a title`)
}

/** As many as a message bears. */
function namesOf(entries: readonly Entry[]): string {
  const shown = entries
    .slice(0, 8)
    .map(({ title, nickname }) => `“${nickname === undefined ? title : `${nickname}: ${title}`}”`)
  return `${shown.join(', ')}${entries.length > shown.length ? ` and ${entries.length - shown.length} more` : ''}`
}

/** Where the bibliography goes: where the earlier one of this paper lies, if it may be written over. */
async function freePath(
  folder: string,
  entries: readonly Entry[],
  entry: Entry,
  mayReplace: boolean,
): Promise<string> {
  const { value } = await bibliographiesIn(folder, false)
  const earlier = value.find(({ paper }) =>
    [paper.arxiv, paper.doi, paper.title].some(
      name => name !== undefined && entriesNamed(entries, name).exact.includes(entry),
    ),
  )
  if (earlier === undefined)
    return `${folder.replace(/\/+$/, '')}/${bibliographyFileName(entries.indexOf(entry) + 1, entry)}`
  if (mayReplace && earlier.file.endsWith('.json')) return earlier.file
  const hint = mayReplace ? 'Move it away first.' : 'To write over it, add --replace'
  throw new ExpectedFailure(`${earlier.file} is there already`, hint, exitCodes.usage)
}
