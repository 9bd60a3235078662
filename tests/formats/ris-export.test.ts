import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../src/core/paper.ts'
import { risFile } from '../../src/formats/ris-export.ts'
import { parseRisList } from '../../src/formats/ris-list.ts'
import { risRecords } from '../../src/formats/ris-syntax.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { hostileGraphs } from './hostile-graph.ts'

function paper(facts: Partial<Paper>): Paper {
  return { title: 'X', authors: [], ids: {}, links: [], referencesKnown: 'unknown', ...facts }
}

test('a record holds what is known, its lines ending in CR LF', () => {
  const bert = paper({
    title: 'BERT: Pre-training of Deep Bidirectional Transformers',
    nickname: 'BERT',
    authors: ['Jacob Devlin', 'Ming-Wei Chang'],
    venue: 'NAACL',
    year: 2018,
    date: '2018-10-11',
    ids: { doi: '10.18653/v1/n19-1423', arxiv: '1810.04805' },
  })
  expect(risFile([bert]).split('\r\n')).toEqual([
    'TY  - CONF',
    'TI  - BERT: Pre-training of Deep Bidirectional Transformers',
    'ST  - BERT',
    'AU  - Devlin, Jacob',
    'AU  - Chang, Ming-Wei',
    'PY  - 2018',
    'DA  - 2018/10/11',
    'T2  - NAACL',
    'DO  - 10.18653/v1/n19-1423',
    'AN  - arXiv:1810.04805',
    'UR  - https://arxiv.org/abs/1810.04805',
    'ER  - ',
    '',
    '',
  ])
})

test('a date of another year than that of publication is left out', () => {
  expect(risFile([paper({ year: 2019, date: '2018-10' })])).not.toContain('DA  -')
})

test('our own reader finds the papers of the example in the file, with ids, authors and years', () => {
  const papers = bundledGraph
    .filterNodes((_, { listed }) => listed)
    .map(key => bundledGraph.getNodeAttributes(key))
  const { value, problems } = parseRisList(risFile(papers), 'list.ris')
  expect(problems).toEqual([])
  expect(value.entries.map(({ ids }) => ids.arxiv ?? ids.doi)).toEqual(
    papers.map(({ ids }) => ids.arxiv ?? ids.doi),
  )
  expect(value.entries.map(({ authors = [] }) => authors)).toEqual(papers.map(({ authors }) => [...authors]))
  expect(value.entries.map(({ year }) => year)).toEqual(
    papers.map(({ year, date }) => year ?? Number(date?.slice(0, 4))),
  )
})

test('whatever papers say, there is one closed record for each, and no field is another’s', () => {
  fc.assert(
    fc.property(hostileGraphs, graph => {
      const papers = graph.mapNodes((_, one) => one)
      const records = risRecords(risFile(papers))
      expect(records).toHaveLength(papers.length)
      expect(records.every(({ closed }) => closed)).toBe(true)
      for (const [at, { fields }] of records.entries())
        expect(fields.get('AU')?.length ?? 0).toBeLessThanOrEqual(papers[at]?.authors.length ?? 0)
    }),
    { numRuns: 200 },
  )
})
