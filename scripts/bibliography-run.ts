/** `npm run graph -- bibliography PAPER FILE`: makes a bibliography by hand of a reference list in any format. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bibliography, BibliographyReference } from '../src/core/bibliography.ts'
import type { CitationGraph, PaperNode } from '../src/core/citation-graph.ts'
import { decodeGraphFile, GraphFileError } from '../src/core/graph-file.ts'
import type { PaperIds } from '../src/core/paper.ts'
import { problemLine } from '../src/core/problem.ts'
import { titleKey } from '../src/core/title-key.ts'
import { parsePlainList } from '../src/formats/plain-list.ts'
import { parseReferenceList } from '../src/formats/reference-list.ts'
import { ExpectedFailure, exitCodes } from './expected-failure.ts'
import { replaceFile } from './replaced-file.ts'

export const bibliographyHelp = `Usage: npm run graph -- bibliography PAPER FILE [options]

Writes down the references of a paper of which Semantic Scholar has none.

  PAPER                 the citing paper: an id, an address or its title
  FILE                  its references: BibTeX, RIS, CSL-JSON, ids or titles
  --bibliographies DIR  where it goes (data/bibliographies)
  --graph FILE          where the paper is looked up (data/graph.json)
  --incomplete          FILE holds a part of the references only
  --replace             write over a bibliography of this paper
`

/**
 * Does what the arguments after `bibliography` say and gives the report in lines.
 *
 * @param month of the transcription, `2026-11`
 * @throws {ExpectedFailure} for what a user can mend
 */
export async function bibliographyRun(args: readonly string[], month: string): Promise<string[]> {
  const { values, positionals } = parsed(args)
  if (values.help) return [bibliographyHelp]
  const [paper, file, ...more] = positionals
  if (paper === undefined || file === undefined || more.length > 0)
    throw usage(`invalid arguments: ${positionals.join(' ')}; expected a paper and a file`)
  const { value: references, problems } = parseReferenceList(await textOf(file), file)
  if (references.length === 0) throw usage(`no reference was found in ${file}`)
  const { citing, isKnown } = await citingPaper(paper, values.graph)
  const path = join(values.bibliographies, `${fileName(citing)}.json`)
  if (!values.replace && (await isThere(path)))
    throw new ExpectedFailure(`${path} is there already`, 'To write over it, add --replace', exitCodes.usage)
  const head = { paper: citing, source: file, transcribed: month, complete: !values.incomplete }
  await replaceFile(path, written(head, references))
  const stranger = `No paper in ${values.graph} is that. It counts as soon as the list names the paper.`
  return [
    ...problems.map(problemLine),
    `Written: ${path}, ${references.length} ${references.length === 1 ? 'reference' : 'references'} of “${citing.title}”`,
    isKnown ? 'It counts from the next npm run graph on.' : stranger,
  ]
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        bibliographies: { type: 'string', default: 'data/bibliographies' },
        graph: { type: 'string', default: 'data/graph.json' },
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
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw usage(`cannot read ${file}: ${code === 'ENOENT' ? 'it is not there' : code}`)
  }
}

type Citing = Bibliography['paper']

/** The paper as the graph knows it, or else as it was named. */
async function citingPaper(name: string, graphFile: string): Promise<{ citing: Citing; isKnown: boolean }> {
  const [entry] = parsePlainList(name, 'PAPER').value.entries
  const wanted = { ids: entry?.ids ?? {}, title: entry?.title ?? name }
  const found = (await graphIn(graphFile))
    ?.mapNodes((_, paper) => paper)
    .find(paper => isMeant(paper, wanted))
  const { title, ids, year } = found ?? { ...wanted, year: entry?.year }
  const { arxiv, doi, s2, corpus } = ids
  const citing = {
    title,
    ...(year !== undefined && { year }),
    ...(arxiv && { arxiv }),
    ...(doi && { doi }),
    ...(s2 && { s2 }),
    ...(corpus && { corpus }),
  }
  return { citing, isKnown: found?.listed === true }
}

function isMeant(paper: PaperNode, { ids, title }: { ids: PaperIds; title: string }): boolean {
  const kinds = Object.keys(ids) as (keyof PaperIds)[]
  const names = [paper.title, paper.nickname ?? ''].map(titleKey).filter(key => key !== '')
  return kinds.some(kind => ids[kind] === paper.ids[kind]) || names.includes(titleKey(title))
}

async function graphIn(file: string): Promise<CitationGraph | undefined> {
  try {
    return decodeGraphFile(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof GraphFileError || (error instanceof Error && 'code' in error)) return undefined
    throw error
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** `attention-is-all-you-need`: the title's words, which cannot lead out of the folder. */
function fileName({ title }: Citing): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['paper']
  return words.join('-').slice(0, 60).replace(/-$/, '')
}

/** Pretty as a whole, with a line for each reference. */
function written(head: object, references: readonly BibliographyReference[]): string {
  const lines = references.map(reference => `    ${JSON.stringify(reference)}`).join(',\n')
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "references": [\n${lines}\n  ]\n}\n`
}
