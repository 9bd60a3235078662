/** The references of one paper, from a file in any format that reading lists come in: BibTeX, RIS, CSL-JSON, ids, text. */
import type { Bibliography, BibliographyReference } from '../core/bibliography.ts'
import type { PaperIds } from '../core/paper.ts'
import type { Parsed, Problem } from '../core/problem.ts'
import type { Entry } from '../core/reading-list.ts'
import { parseBibliography } from './bibliography-file.ts'
import { isRecord, jsonOf } from './json-file.ts'
import { parseReadingList } from './reading-list-file.ts'
import { idOf } from './word-id.ts'

/** The works that a file lists, in its order. What is no paper (software, pages) is left out, with a note. */
export function parseReferenceList(text: string, file: string): Parsed<BibliographyReference[]> {
  const { value, problems } = parseReadingList(text, file)
  return { value: value.entries.map(referenceOf), problems }
}

/** The title is the whole one, with what may be a nickname, as a reference list prints it. */
function referenceOf({ title, titles, authors, year, ids }: Entry): BibliographyReference {
  return {
    title: titles[0] ?? title,
    ...(authors && { authors }),
    ...(year !== undefined && { year }),
    ...(ids.arxiv !== undefined && { arxiv: ids.arxiv }),
    ...(ids.doi !== undefined && { doi: ids.doi }),
  }
}

/**
 * The bibliography in a file of the folder of bibliographies: one of our own in JSON, or a reference list in any format
 * whose name says whose it is: `1706.03762.bib`, `10.1145_3341301.3359646.ris`, `attention-is-all-you-need.json`. A
 * reference list counts as complete, unless a part of it could not be read.
 */
export function parseBibliographyFile(text: string, file: string): Parsed<Bibliography | undefined> {
  if (isOwnFormat(text, file)) return parseBibliography(text, file)
  const { value: references, problems } = parseReferenceList(text, file)
  if (references.length > 0) {
    return { value: { paper: paperOfName(file), complete: isWhole(problems), references, file }, problems }
  }
  const problem: Problem = { severity: 'error', message: 'no reference was found in it', file }
  return { value: undefined, problems: [...problems, problem] }
}

/** Whether nothing was lost on the way: what is no paper is no loss. */
export function isWhole(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity === 'note')
}

function isOwnFormat(text: string, file: string): boolean {
  if (!/\.json$/i.test(file)) return false
  const { value } = jsonOf(text, file)
  return value === undefined || (isRecord(value) && !('items' in value))
}

/** What a file's name says about the citing paper. The title is empty where the name is an id. */
export function paperOfName(file: string): Bibliography['paper'] {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[a-z]{2,8}$/i, '')
  const { arxiv, doi, s2, corpus }: PaperIds = idOf(name.replace(/^(10\.\d{4,9})_/, '$1/')) ?? {}
  if (arxiv !== undefined) return { title: '', arxiv }
  if (doi !== undefined) return { title: '', doi }
  if (s2 !== undefined) return { title: '', s2 }
  if (corpus !== undefined) return { title: '', corpus }
  return { title: name.replace(/[-_\s]+/g, ' ').trim() }
}
