/** A paper: the facts about one work, as far as they are known. Nothing about how it is shown. */

/** Identifiers of one work in the catalogues that name it. Values are canonical: no prefix, no version, DOIs in lower case. */
export interface PaperIds {
  /** arXiv id without version: `1706.03762`, `cs/0112017`. */
  readonly arxiv?: string
  /** DOI in lower case, never an arXiv DOI: `10.18653/v1/n19-1423`. */
  readonly doi?: string
  /** ACL Anthology id: `N19-1423`, `2020.acl-main.447`. */
  readonly acl?: string
  /** PubMed id, digits. */
  readonly pubmed?: string
  /** PubMed Central id, digits without `PMC`. */
  readonly pmc?: string
  /** Semantic Scholar corpus id, digits. */
  readonly corpus?: string
  /** Semantic Scholar paper id: 40 hexadecimal digits. */
  readonly s2?: string
  /** OpenReview forum id. Semantic Scholar cannot be asked by it. */
  readonly openreview?: string
}

/** What is known about a work's reference list. `partial`: some references known, the list as a whole is not. */
export type ReferenceKnowledge = 'complete' | 'partial' | 'unknown'

export interface Paper {
  /** Title as people write it, in Unicode: `PanGu-Σ: Towards Trillion Parameter…`. */
  readonly title: string
  /** Short name the field uses: `vLLM`, `BERT`. */
  readonly nickname?: string
  /** `Ashish Vaswani`, in the order of the title page. May be cut after the first few. */
  readonly authors: readonly string[]
  /** Year of publication as the catalogue has it. */
  readonly year?: number
  /** Earliest known date of any version: `2017`, `2017-06` or `2017-06-12`. */
  readonly date?: string
  readonly venue?: string
  readonly ids: PaperIds
  /** Where it can be read: http(s) links, best first. */
  readonly links: readonly string[]
  /** Citations in the world. */
  readonly citationCount?: number
  /** Day on which `citationCount` was true, `2026-05-11`. */
  readonly citationCountDate?: string
  /** How many references the catalogue counts. */
  readonly referenceCount?: number
  readonly referencesKnown: ReferenceKnowledge
  /** Only in graphs that users build for themselves. */
  readonly abstract?: string
  /** One-sentence summary. Only in graphs that users build for themselves. */
  readonly tldr?: string
}

/** The year in which a paper first appeared: 2017 for `2017-06-12`, else the year of publication. */
export function firstYear(paper: Pick<Paper, 'date' | 'year'>): number | undefined {
  return paper.date ? Number(paper.date.slice(0, 4)) : paper.year
}

/**
 * When a paper first appeared, in years: 2017.46 for `2017-06-15`.
 * A date without a day counts as the middle of its month, one without a month as the middle of its year.
 */
export function decimalDate(paper: Pick<Paper, 'date' | 'year'>): number | undefined {
  const [year, month, day] = (paper.date ?? String(paper.year ?? '')).split('-').map(Number)
  if (!year) return undefined
  if (!month) return year + 0.5
  return year + (month - 1 + ((day ?? 15.5) - 0.5) / 31) / 12
}

const particles = /^(?:van|von|der|den|de|la|le|di|da|dos|del|el|al|bin|ibn|ter|ten)$/i
const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** The family name in `Guido van Rossum`, `Sutskever, I.` or `Quoc V. Le`. */
export function familyName(author: string): string {
  const comma = author.indexOf(',')
  if (comma > 0) return author.slice(0, comma).trim()
  const words = author.trim().split(/\s+/)
  while (words.length > 1 && suffixes.test(words.at(-1) ?? '')) words.pop()
  let start = words.length - 1
  while (start > 1 && particles.test(words[start - 1] ?? '')) start -= 1
  return words.slice(start).join(' ')
}

/** `Vaswani 2017`: first author and first year. Where no author is named, the title stands in, shortened. */
export function paperLabel(paper: Pick<Paper, 'authors' | 'date' | 'year' | 'title'>): string {
  const name = familyName(paper.authors[0] ?? '') || shortened(paper.title, 24)
  const year = firstYear(paper)
  return year ? `${name} ${year}` : name
}

/** The title without its nickname where it begins with it: `Pre-training of…` of `BERT: Pre-training of…`. */
export function titleAfterNickname({ title, nickname }: Pick<Paper, 'title' | 'nickname'>): string {
  if (!nickname || !title.toLowerCase().startsWith(`${nickname.toLowerCase()}:`)) return title
  return title.slice(nickname.length + 1).trimStart()
}

/** The text cut at a word before `length` UTF-16 code units, with an ellipsis when something was cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1).replace(/\p{Cs}$/u, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** How a paper is called in running text: its nickname, or its title, shortened. */
export function runningName({ nickname, title }: Pick<Paper, 'title' | 'nickname'>): string {
  return nickname ?? shortened(title, 60)
}
