/** Where a paper was published, as bibliographies need it: a venue, or only a preprint server. */
import type { Paper } from '../core/paper.ts'

/** The venue, unless it is a preprint server. Journals and proceedings cannot be told apart by their names. */
export function venueOf({ venue }: Pick<Paper, 'venue'>): string | undefined {
  return venue && !/^arxiv\b/i.test(venue) ? venue : undefined
}
