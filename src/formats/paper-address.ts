/** The ids that the address of a paper's page holds, for the sites where papers live. */
import type { PaperIds } from '../core/paper.ts'
import { aclId, arxivId, idsOfDoi } from './identifiers.ts'
import { isUnder } from './safe-link.ts'

/** Reads a decoded path: ids of the paper there, `{}` for one whose address holds none, undefined for another page. */
type PathRule = (path: string, url: URL) => PaperIds | undefined

/** The rule for paths in which `pattern` captures one id. */
function captured(pattern: RegExp, ids: (id: string) => PaperIds | undefined): PathRule {
  return path => {
    const id = pattern.exec(path)?.[1]
    return id === undefined ? undefined : ids(id)
  }
}

function arxiv(text: string): PaperIds | undefined {
  const id = arxivId(text)
  return id === undefined ? undefined : { arxiv: id }
}

function acl(text: string): PaperIds | undefined {
  const id = aclId(text.replace(/\.pdf$/i, ''))
  return id === undefined ? undefined : { acl: id }
}

const semanticScholar: PathRule = path => {
  const corpus = /^\/corpusid:(\d{1,12})$/i.exec(path)?.[1]
  if (corpus !== undefined) return { corpus }
  const s2 = /^\/(?:paper|reader)\/(?:[^/]{1,300}\/)?([0-9a-f]{40})(?:\/|$)/i.exec(path)?.[1]
  if (s2 !== undefined) return { s2: s2.toLowerCase() }
  return arxiv(/^\/(?:paper\/)?(arxiv:.{1,40})$/i.exec(path)?.[1] ?? '')
}

const openReview: PathRule = (path, url) => {
  if (!/^\/(?:forum|pdf|attachment|references\/pdf)(?:$|\/)/.test(path)) return undefined
  const id = url.searchParams.get('id')
  return id !== null && /^[\w-]{4,24}$/.test(id) ? { openreview: id } : {}
}

/** What publishers append to a DOI in an address. */
const appended =
  /\/(?:full|fulltext|full-text|abstract|summary|meta|pdf|epdf|html|references|citations|related)$/i
/** bioRxiv and medRxiv append a version and a view: `v2`, `v1.full.pdf`. */
const preprintView = /(?:v\d{1,2})?(?:\.(?:full|abstract|full-text|article-info|supplementary-material))?$/

/** Ids of the DOI that a path ends in, as most publishers write it. */
function idsOfDoiIn(path: string): PaperIds | undefined {
  const tail = /\/(10\.\d{4,9}(?:\.\d{1,9}){0,4}\/.{1,240})$/s.exec(path)?.[1]
  if (tail === undefined) return undefined
  const id = tail
    .replace(/\/$/, '')
    .replace(appended, '')
    .replace(/\.pdf$/i, '')
  const ids = idsOfDoi(id.startsWith('10.1101/') ? id.replace(preprintView, '') : id)
  return Object.keys(ids).length > 0 ? ids : undefined
}

const rules: readonly (readonly [site: string, rule: PathRule])[] = [
  ['arxiv.org', captured(/^\/(?:abs|pdf|html|format|ps|e-print|src)\/(.{1,60}?)\/?$/, arxiv)],
  ['xxx.lanl.gov', captured(/^\/(?:abs|pdf)\/(.{1,60}?)\/?$/, arxiv)],
  ['alphaxiv.org', captured(/^\/(?:abs|pdf|overview)\/(.{1,60}?)\/?$/, arxiv)],
  ['ar5iv.org', captured(/^\/(?:html|abs|pdf)\/(.{1,60}?)\/?$/, arxiv)],
  ['ar5iv.labs.arxiv.org', captured(/^\/html\/(.{1,60}?)\/?$/, arxiv)],
  ['arxiv-vanity.com', captured(/^\/papers\/(.{1,60}?)\/?$/, arxiv)],
  ['huggingface.co', captured(/^\/papers\/([^/]{1,60})\/?$/, arxiv)],
  ['hf.co', captured(/^\/papers\/([^/]{1,60})\/?$/, arxiv)],
  ['aclanthology.org', captured(/^\/(?:papers\/[A-Z]\/[A-Z]\d\d\/)?([^/]{1,60}?)\/?$/, acl)],
  ['aclanthology.info', captured(/^\/papers\/([^/]{1,60})/, acl)],
  [
    'aclweb.org',
    captured(/^\/anthology(?:-new)?\/(?:papers\/)?(?:[A-Z]\/[A-Z]\d\d\/)?([^/]{1,60}?)\/?$/, acl),
  ],
  ['semanticscholar.org', semanticScholar],
  ['pubmed.ncbi.nlm.nih.gov', captured(/^\/(\d{1,9})\/?$/, pubmed => ({ pubmed }))],
  ['ncbi.nlm.nih.gov', captured(/^\/pubmed\/(\d{1,9})\/?$/, pubmed => ({ pubmed }))],
  ['ncbi.nlm.nih.gov', captured(/^\/(?:pmc\/)?articles\/PMC(\d{1,9})(?:\/|$)/i, pmc => ({ pmc }))],
  ['europepmc.org', captured(/^\/(?:article|abstract)\/MED\/(\d{1,9})\/?$/i, pubmed => ({ pubmed }))],
  ['europepmc.org', captured(/^\/articles?\/(?:PMC\/)?PMC(\d{1,9})\/?$/i, pmc => ({ pmc }))],
  // The end of the path is the end of the DOI, as in Semantic Scholar's records of Nature papers.
  [
    'nature.com',
    captured(/^\/articles\/([\w.-]{4,40}?)(?:\.pdf|\/)?$/, suffix => idsOfDoi(`10.1038/${suffix}`)),
  ],
  ['openreview.net', openReview],
  [
    'usenix.org',
    path => (/^\/(?:conference|system\/files|legacy|publications|event)\/./.test(path) ? {} : undefined),
  ],
  ['sciencedirect.com', path => (/^\/science\/article\/./.test(path) ? {} : undefined)],
]

/** Sites whose pages are papers and whose addresses hold no id that Semantic Scholar knows. */
const readingSites: ReadonlySet<string> = new Set(
  `cidrdb.org citeseerx.ist.psu.edu distill.pub dl.acm.org ecva.net eprint.iacr.org hal.science ieeexplore.ieee.org ijcai.org
  isca-archive.org isca-speech.org jmlr.org ndss-symposium.org neurips.cc nips.cc ojs.aaai.org openaccess.thecvf.com osf.io
  papers.ssrn.com paperswithcode.com proceedings.mlr.press proceedings.mlsys.org transformer-circuits.pub
  vldb.org`.split(/\s+/),
)

/**
 * Ids of the paper at an address: `{}` for a paper whose address holds none (PMLR, USENIX, NeurIPS), undefined when it
 * is not known to be a paper's. `site` is the host in lower case, without `www.`.
 */
export function idsOfAddress(site: string, url: URL): PaperIds | undefined {
  const path = decodedPath(url.pathname)
  if (path === undefined) return undefined
  let paper: PaperIds | undefined
  for (const [domain, rule] of rules) {
    if (site !== domain && !site.endsWith(`.${domain}`)) continue
    paper = rule(path, url) ?? paper
    if (paper !== undefined && Object.keys(paper).length > 0) return paper
  }
  const isReadingSite = isUnder(site, readingSites) && path.length > 1
  return idsOfDoiIn(path) ?? paper ?? (isReadingSite ? {} : undefined)
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
