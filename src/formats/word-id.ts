/** The ids that one word is, in the spellings of people and catalogues. */
import type { PaperIds } from '../core/paper.ts'
import { aclId, arxivId, idsOfDoi } from './identifiers.ts'
import { trimmed } from './plain-text.ts'

/** Ids of `1706.03762`, `ARXIV:2106.15928`, `CorpusID:215416146`, `10.1145/3600006.3613165`; undefined for any other word. */
export function idOf(word: string): PaperIds | undefined {
  const bare = trimmed(word, /[[\]()<>"',;]/)
  const [, prefix = '', value = bare] = /^(arxiv|doi|acl|pmid|pmcid|corpusid|s2):(.+)$/i.exec(bare) ?? []
  const kind = prefix.toLowerCase()
  const digits = /^\d{1,12}$/.test(value)
  if (kind === 'pmid') return digits ? { pubmed: value } : undefined
  if (kind === 'corpusid') return digits ? { corpus: value } : undefined
  const pmc = /^PMC(\d{1,9})$/i.exec(kind === 'pmcid' && digits ? `PMC${value}` : value)?.[1]
  if (pmc !== undefined) return { pmc }
  if (/^[0-9a-f]{40}$/i.test(value)) return { s2: value.toLowerCase() }
  const arxiv = kind === '' || kind === 'arxiv' ? arxivId(value) : undefined
  if (arxiv !== undefined) return { arxiv }
  const acl = kind === '' || kind === 'acl' ? aclId(value) : undefined
  if (acl !== undefined) return { acl }
  const ofDoi = idsOfDoi(value)
  return Object.keys(ofDoi).length > 0 ? ofDoi : undefined
}
