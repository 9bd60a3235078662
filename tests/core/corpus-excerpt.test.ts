import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { citationsOf } from '../../src/core/citation-graph.ts'
import { addToExcerpt, corpusExcerpt } from '../../src/core/corpus-excerpt.ts'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { graphExcerpt } from '../../src/core/graph-excerpt.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { anyFacts, diamond, drawnFacts } from '../graphs.ts'
import { graphOfCorpus } from './graph-of-corpus.ts'

const diamondCorpus = corpusOf(citationGraph(drawnFacts(diamond)))

test('an excerpt is that of the whole graph, in the order of keys', () => {
  fc.assert(
    fc.property(anyFacts, fc.array(fc.nat(11)), (facts, numbers) => {
      const corpus = corpusOf(citationGraph(facts))
      const papers = numbers.filter(paper => paper < corpus.size)
      const excerpt = corpusExcerpt(corpus, papers)
      const expected = graphExcerpt(graphOfCorpus(corpus), new Set(papers.map(corpus.keyOf)))
      expect(encodeGraphFile(excerpt)).toBe(encodeGraphFile(expected))
      expect(excerpt.nodes()).toEqual(expected.nodes())
    }),
    { numRuns: 40 },
  )
})

test('an excerpt that has grown is the excerpt of all its papers', () => {
  fc.assert(
    fc.property(anyFacts, fc.array(fc.array(fc.nat(11))), (facts, steps) => {
      const corpus = corpusOf(citationGraph(facts))
      const papers = steps.map(step => step.filter(paper => paper < corpus.size))
      const grown = corpusExcerpt(corpus, [])
      for (const step of papers) {
        const isNews = step.some(paper => !grown.hasNode(corpus.keyOf(paper)))
        expect(addToExcerpt(grown, corpus, step)).toBe(isNews)
      }
      expect(encodeGraphFile(grown)).toBe(encodeGraphFile(corpusExcerpt(corpus, papers.flat())))
    }),
    { numRuns: 40 },
  )
})

test('metrics stay those of the whole', () => {
  const excerpt = corpusExcerpt(diamondCorpus, [0, 3])
  expect(excerpt.nodes()).toEqual(['a', 'd'])
  expect(citationsOf(excerpt)).toEqual([])
  expect(excerpt.getNodeAttribute('a', 'inListCitations')).toBe(2)
  expect(excerpt.getAttributes()).toEqual(diamondCorpus.attributes)
})

test('a paper of elsewhere in the excerpt is left alone', () => {
  const excerpt = corpusExcerpt(diamondCorpus, [0])
  excerpt.addNode('elsewhere', diamondCorpus.paper(1))
  expect(addToExcerpt(excerpt, diamondCorpus, [1])).toBe(true)
  expect(excerpt.nodes()).toEqual(['a', 'elsewhere', 'b'])
})

test('the file of an excerpt does not say that a work cites what is not in it', () => {
  const facts = drawnFacts(diamond, { c: { listed: false, cites: ['a', 'b'] } })
  const excerpt = corpusExcerpt(corpusOf(citationGraph(facts)), [0, 2])
  expect(excerpt.getNodeAttribute('c', 'cites')).toEqual(['a', 'b'])
  expect(decodeGraphFile(encodeGraphFile(excerpt)).getNodeAttribute('c', 'cites')).toEqual(['a'])
})
