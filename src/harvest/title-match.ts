/**
 * Whether a paper that Semantic Scholar offers for a title is the paper that was meant. Its own match score is no
 * help: it is unbounded, grows with the length of the title and differs from day to day.
 */
import { familyName, type Paper } from '../core/paper.ts'
import type { Entry } from '../core/reading-list.ts'
import { titleKey } from '../core/title-key.ts'
import { titleSimilarity } from './title-similarity.ts'

/** What a line says about the paper that it means. */
export type Meant = Pick<Entry, 'titles' | 'authors' | 'year'>

export type MatchVerdict =
  | { readonly accepted: true }
  /** Why not, as the end of a sentence about the candidate: `its title is only 81 % alike`. */
  | { readonly accepted: false; readonly because: string }

/** Titles at least this alike can be the same with a typing error or another spelling. */
const alike = 0.95
/** Normalised titles shorter than this are shared by different works: "Attention", "Gravity hill". */
const shortestSure = 14

/**
 * Accepts a candidate
 * - whose title is equal to one of the titles in normalised form, unless the first author speaks against it, or the year
 *   does (by more than one, as between preprint and journal) and no author speaks for it, or the title is so short that
 *   one of them has to speak for it;
 * - or whose title is at least 95 % alike, if year (give or take one) and first author, as far as the line gives them,
 *   agree, and it gives at least one of them.
 */
export function matchVerdict(
  meant: Meant,
  candidate: Pick<Paper, 'title' | 'authors' | 'year'>,
): MatchVerdict {
  const similarity = Math.max(0, ...meant.titles.map(title => titleSimilarity(title, candidate.title)))
  const years = yearsAgree(meant.year, candidate.year)
  const authors = firstAuthorsAgree(meant.authors?.[0], candidate.authors)
  if (similarity < alike) return refused(`its title is only ${Math.floor(similarity * 100)} % alike`)
  if (years === false && !(similarity === 1 && authors))
    return refused(`it is of ${candidate.year}, not ${meant.year}`)
  if (authors === false)
    return refused(`its first author is ${candidate.authors[0]}, not ${meant.authors?.[0]}`)
  const confirmed = years === true || authors === true
  if (confirmed) return { accepted: true }
  if (similarity < 1) return refused('its title differs and the line gives neither year nor author to tell')
  if (titleKey(candidate.title).length < shortestSure)
    return refused('the title is too short to be sure and the line gives neither year nor author')
  return { accepted: true }
}

function refused(because: string): MatchVerdict {
  return { accepted: false, because }
}

/** undefined when one of them is not known. */
function yearsAgree(meant: number | undefined, found: number | undefined): boolean | undefined {
  return meant === undefined || found === undefined ? undefined : Math.abs(meant - found) <= 1
}

/** The first author's family name among the candidate's first three: catalogues sometimes change the order. */
function firstAuthorsAgree(meant: string | undefined, found: readonly string[]): boolean | undefined {
  if (meant === undefined || found.length === 0) return undefined
  const name = titleKey(familyName(meant))
  return name === '' ? undefined : found.slice(0, 3).some(author => titleKey(author).includes(name))
}
