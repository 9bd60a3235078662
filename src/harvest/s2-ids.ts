/** The forms of id that Semantic Scholar's API takes, from ours. */
import type { PaperIds } from '../core/paper.ts'
import { aclId, arxivId, doi } from '../formats/identifiers.ts'

/**
 * What a paper can be asked by, surest first, never empty strings: a single one would spoil a whole batch.
 * arXiv ids go without version and never as DOIs: both are often not found. OpenReview has no form.
 */
export function s2Ids(ids: PaperIds): string[] {
  const acl = aclId(ids.acl ?? '')
  const forms = [
    ['', matching(/^[0-9a-f]{40}$/, ids.s2)],
    ['CorpusId:', matching(/^\d{1,15}$/, ids.corpus)],
    ['ARXIV:', arxivId(ids.arxiv ?? '')],
    ['DOI:', doi(ids.doi ?? '')],
    ['ACL:', acl],
    ['DOI:10.18653/v1/', acl?.toLowerCase()],
    ['PMID:', matching(/^\d{1,15}$/, ids.pubmed)],
    ['PMCID:', matching(/^\d{1,15}$/, ids.pmc)],
  ] as const
  return [...new Set(forms.flatMap(([prefix, id]) => (id ? [prefix + id] : [])))]
}

function matching(pattern: RegExp, id: string | undefined): string | undefined {
  return id !== undefined && pattern.test(id) ? id : undefined
}
