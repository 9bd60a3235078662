import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../src/core/paper.ts'
import { cslJsonFile } from '../../src/formats/csl-json-export.ts'
import { parseCslJsonList } from '../../src/formats/csl-json-list.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { hostileGraphs } from './hostile-graph.ts'

function paper(facts: Partial<Paper>): Paper {
  return { title: 'X', authors: [], ids: {}, links: [], referencesKnown: 'unknown', ...facts }
}

test('an item holds what is known, in the words of CSL', () => {
  const bert = paper({
    title: 'BERT: Pre-training of Deep Bidirectional Transformers',
    nickname: 'BERT',
    authors: ['Jacob Devlin', 'OpenAI'],
    venue: 'NAACL',
    year: 2018,
    date: '2018-10-11',
    ids: { doi: '10.18653/v1/n19-1423', arxiv: '1810.04805', pmc: '12' },
  })
  expect(JSON.parse(cslJsonFile([bert]))).toEqual([
    {
      id: 'devlin2018bert',
      type: 'paper-conference',
      title: 'BERT: Pre-training of Deep Bidirectional Transformers',
      'title-short': 'BERT',
      author: [{ family: 'Devlin', given: 'Jacob' }, { literal: 'OpenAI' }],
      issued: { 'date-parts': [[2018, 10, 11]] },
      'container-title': 'NAACL',
      number: 'arXiv:1810.04805',
      DOI: '10.18653/v1/n19-1423',
      PMCID: 'PMC12',
      URL: 'https://arxiv.org/abs/1810.04805',
    },
  ])
})

test('the year is that of publication, without the month of an earlier version', () => {
  const [item] = JSON.parse(cslJsonFile([paper({ year: 2019, date: '2018-10' })]))
  expect(item.issued).toEqual({ 'date-parts': [[2019]] })
})

test('our own reader finds the papers of the example in the file, with ids, authors and years', () => {
  const papers = bundledGraph
    .filterNodes((_, { listed }) => listed)
    .map(key => bundledGraph.getNodeAttributes(key))
  const { value, problems } = parseCslJsonList(cslJsonFile(papers), 'list.json')
  expect(problems).toEqual([])
  expect(value.entries.map(({ ids }) => ids.arxiv ?? ids.doi)).toEqual(
    papers.map(({ ids }) => ids.arxiv ?? ids.doi),
  )
  expect(value.entries.map(({ authors = [] }) => authors)).toEqual(papers.map(({ authors }) => [...authors]))
})

test('whatever papers say, it is JSON with one item for each, and every id once', () => {
  fc.assert(
    fc.property(hostileGraphs, graph => {
      const items: { id: string; title?: string }[] = JSON.parse(cslJsonFile(graph.mapNodes((_, one) => one)))
      expect(items).toHaveLength(graph.order)
      expect(new Set(items.map(({ id }) => id)).size).toBe(graph.order)
    }),
  )
})
