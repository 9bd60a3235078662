/** The title of a paper in the title of its page, which browsers and copied links carry. */

const leadingId = /^\s{0,4}\[(?:arxiv:)?\d{4}\.\d{4,5}(?:v\d{1,2})?\]\s{0,4}(?=\S)/i
const closingSite =
  /\s{1,4}[-–—|·]\s{1,4}(?:ACL Anthology|arXiv(?:\.org)?|OpenReview|ar5iv|alphaXiv|Papers with Code|Semantic Scholar|USENIX|ScienceDirect|IEEE (?:Xplore|Journals & Magazine|Conference Publication)|(?:[^|]{1,80}\| )?ACM Digital Library|SpringerLink|Springer Nature|Nature|PubMed|PMC|bioRxiv|medRxiv|Hugging ?Face|JMLR|PMLR|MIT Press|Google Scholar)\s{0,4}$/i

/** `[1706.03762] Attention Is All You Need` → `Attention Is All You Need`; `… - ACL Anthology` → `…`. */
export function titleOfPage(text: string): string {
  const bare = text.replace(leadingId, '')
  return bare.length > 2_000 ? bare : bare.replace(closingSite, '')
}
