/** The bulk datasets in memory, with a log of what was asked of them. */
import { titleKey } from '../../src/core/title-key.ts'
import { datasetPaper, paperName, paperNames } from '../../src/harvest/dataset-rows.ts'
import type { DatasetTables } from '../../src/harvest/dataset-tables.ts'
import type { CatalogueRecord } from '../stand-in/catalogue.ts'
import { datasetRows } from '../stand-in/dataset-shards.ts'

export interface FakeTables extends DatasetTables {
  /** `papers 12`: the table and for how many it was asked. */
  readonly asked: string[]
}

/** The datasets of a release of 2026-11-23 that knows these records. */
export function fakeTables(records: readonly CatalogueRecord[]): FakeTables {
  const datasets = datasetRows(records)
  const asked: string[] = []
  const rows = (dataset: string, key: string, wanted: readonly string[]) => {
    asked.push(`${dataset} ${wanted.length}`)
    return (datasets[dataset.replace('brief ', '')] ?? []).filter(row => wanted.includes(String(row[key])))
  }
  return {
    asked,
    day: '2026-11-23',
    namedPapers: async ({ ids, titles }) => {
      asked.push(`named papers ${ids.length} ${titles.length}`)
      const names = new Set(ids.map(({ kind, id }) => paperName(kind, id)))
      const keys = new Set(titles.map(titleKey))
      return (datasets.papers ?? []).filter(row => {
        const paper = datasetPaper(row)
        return paper && (paperNames(paper).some(name => names.has(name)) || keys.has(titleKey(paper.title)))
      })
    },
    paperIds: async shas => rows('paper-ids', 'sha', shas),
    papers: async corpusIds => rows('papers', 'corpusid', corpusIds),
    citations: async (corpusIds, contexts) =>
      rows(contexts ? 'citations' : 'brief citations', 'citingcorpusid', corpusIds),
    texts: async corpusIds => [
      ...rows('abstracts', 'corpusid', corpusIds).map(({ openaccessinfo, ...row }) => ({
        ...row,
        openaccessurl: (openaccessinfo as { url: string | null }).url,
      })),
      ...rows('tldrs', 'corpusid', corpusIds).map(({ text, ...row }) => ({ ...row, tldr: text })),
    ],
  }
}
