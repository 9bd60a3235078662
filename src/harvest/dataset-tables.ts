/** What the harvest needs from Semantic Scholar's bulk datasets, as one named interface; the rows are untrusted, as they lie there. */

/** An id or a title key of papers that are looked for; ids in lower case. */
export interface WantedPapers {
  /** `{kind: 'arxiv', id: '1706.03762'}` */
  readonly ids: readonly { readonly kind: PaperIdKind; readonly id: string }[]
  /** Titles as they are written. A table may find more than these; `titleKey` judges. */
  readonly titles: readonly string[]
}

/** `corpus` is the datasets' own key, `sha` the paper id of the API. */
export type PaperIdKind = 'corpus' | 'sha' | 'doi' | 'arxiv' | 'acl' | 'pubmed' | 'pmc'

/** Each question is a pass over all shards of a dataset or two; the rows of an answer are distinct and in a fixed order. */
export interface DatasetTables {
  /** The day of the release. */
  readonly day: string
  /** Rows of `papers` with one of these ids or titles. */
  readonly namedPapers: (wanted: WantedPapers) => Promise<readonly unknown[]>
  /** Rows of `papers` with these corpus ids. */
  readonly papers: (corpusIds: readonly string[]) => Promise<readonly unknown[]>
  /** Rows of `paper-ids` with these shas, for papers that were merged into others. */
  readonly paperIds: (shas: readonly string[]) => Promise<readonly unknown[]>
  /** Rows of `citations` by these papers. */
  readonly citations: (corpusIds: readonly string[], contexts: boolean) => Promise<readonly unknown[]>
  /** Rows of `abstracts` and of `tldrs` about these papers, as far as these datasets are there. */
  readonly texts: (corpusIds: readonly string[]) => Promise<readonly unknown[]>
}
