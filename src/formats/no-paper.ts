/** Why a line of a list is no paper. */
import { citationDetails } from './citation-text.ts'
import { idsInText } from './identifiers.ts'
import type { LineLink } from './line-links.ts'
import type { LineTitle } from './line-title.ts'
import { plainText } from './plain-text.ts'
import { type Run, textOf } from './runs.ts'

/** A link with a scheme that nobody should follow: `javascript:…`, `file:…`, or http with credentials. */
export function isUnsafe(link: LineLink): boolean {
  return link.link === undefined && /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link.written.address.trim())
}

/** A link to another place of the document or its folder. A relative link to a PDF is somebody's copy of a paper. */
function isInside(link: LineLink): boolean {
  return link.link === undefined && !isUnsafe(link) && !/\.pdf$/i.test(link.written.address)
}

/** The reason in words, or undefined where the line may be a paper. `isTitled`: its place says that it holds a title. */
export function reasonAgainst(
  runs: readonly Run[],
  links: readonly LineLink[],
  line: LineTitle,
  isTitled: boolean,
): string | undefined {
  const text = textOf(runs)
  const shown = `“${plainText(line.title === '' ? text : line.title, 80)}”`
  if (links.some(link => link.kind === 'paper')) return undefined
  if (text.trim() === '' && runs.some(run => run.image)) return 'an image or badge'
  if (isTitled) return undefined
  if (links.every(isUnsafe))
    return readsLikeTitle(text, runs, line) ? undefined : `${shown} has no link and reads like no title`
  if (links.every(isInside)) return `${shown} is a link within the document`
  const isShort = line.title.split(/\s+/).length < 4
  const judged = line.link ?? (isShort ? links.find(link => link.link !== undefined) : undefined)
  if (judged?.kind === 'code') return `${shown} links to code, models or data`
  if (judged?.kind === 'other' && !isUnsafe(judged)) return `${shown} links to a page that is no paper’s`
  return judged?.role === 'aside' ? `${shown} links to something about a paper` : undefined
}

/** Whether a line without a link names a paper: by an id, details, emphasis, or four words that begin as titles do. */
function readsLikeTitle(text: string, runs: readonly Run[], line: LineTitle): boolean {
  if (Object.keys(idsInText(text)).length > 0) return true
  const words = line.title.split(/\s+/).length
  const isCjk = /\p{Lo}{4}/u.test(line.title)
  if (words < 3 && !isCjk) return false
  const isEmphasised = runs.some(run => run.strong || run.emphasis)
  if (isEmphasised || Object.keys(citationDetails(line.rest).details).length > 0) return true
  return /^[\p{Lu}\p{Lo}\p{N}$\\]/u.test(line.title) && !/[:：]\s*$/.test(text) && (words > 3 || isCjk)
}
