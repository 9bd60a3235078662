/** The key under which a bibliography cites a paper: `vaswani2017attention`. */
import { familyName, firstYear, type Paper } from '../core/paper.ts'

/** First author, year and first long word of the title, in plain letters. Keys of two papers can be equal: see `citationKeys`. */
export function citationKey(paper: Pick<Paper, 'title' | 'authors' | 'year' | 'date'>): string {
  const word = paper.title
    .split(/\s+/)
    .map(plain)
    .find(letters => letters.length > 3)
  const key = [plain(familyName(paper.authors[0] ?? '')), firstYear(paper), word].filter(Boolean).join('')
  return key || 'paper'
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** One key for each paper, in their order; a key that is taken already gets `-2`, `-3`, … */
export function citationKeys(
  papers: readonly Pick<Paper, 'title' | 'authors' | 'year' | 'date'>[],
): string[] {
  const uses = new Map<string, number>()
  return papers.map(paper => {
    const key = citationKey(paper)
    const use = (uses.get(key) ?? 0) + 1
    uses.set(key, use)
    return use === 1 ? key : `${key}-${use}`
  })
}
