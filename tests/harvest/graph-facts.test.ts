import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { graphFacts, type Harvested } from '../../src/harvest/graph-facts.ts'
import type { RecognisedEntry } from '../../src/harvest/recognised-entries.ts'
import type { CatalogueRecord } from '../../src/harvest/reference-lists.ts'
import { bibliography, entry, recognised, work } from './entries.ts'

const options = { files: ['lists/mine.md'], citedByAtLeast: 2 }

function harvested(items: RecognisedEntry[], records: Record<string, CatalogueRecord> = {}): Harvested {
  const list = { sections: [], entries: items.map(item => item.entry) }
  return {
    list,
    recognised: items,
    records: new Map(Object.entries(records)),
    problems: [],
    candidateLists: new Map(),
  }
}

/** A listed paper with an arXiv id and a bibliography of titles. */
function paper(number: number, ...cites: string[]): RecognisedEntry {
  const title = `Paper number ${number} of this list`
  return recognised(title, {
    entry: entry(title, { ids: { arxiv: `2001.0000${number}` }, line: number }),
    order: number,
    recognised: 'id',
    bibliography: bibliography(
      { title },
      cites.map(cited => ({ title: cited })),
    ),
  })
}

const cited = (facts: ReturnType<typeof graphFacts>) =>
  facts.citations.map(({ citing, cited }) => `${citing} → ${cited}`)

test('references to papers of the list become citations among them', () => {
  const facts = graphFacts(
    harvested([paper(1), paper(2, 'Paper number 1 of this list'), paper(3, 'paper number 2 of this list.')]),
    options,
  )
  expect([...facts.papers.keys()]).toEqual(['arxiv:2001.00001', 'arxiv:2001.00002', 'arxiv:2001.00003'])
  expect(cited(facts)).toEqual(['arxiv:2001.00002 → arxiv:2001.00001', 'arxiv:2001.00003 → arxiv:2001.00002'])
})

test('a work that two listed papers cite is a missing paper, one that a single paper cites is not', () => {
  const items = [paper(1, 'A Work That Is Missing', 'A Work Cited Once'), paper(2, 'A work that is missing')]
  const facts = graphFacts(harvested(items), options)
  expect(facts.papers.get('title:a-work-that-is-missing')).toMatchObject({
    listed: false,
    referencesKnown: 'unknown',
  })
  expect(facts.papers.size).toBe(3)
  expect(graphFacts(harvested(items), { ...options, citedByAtLeast: 0 }).papers.size).toBe(2)
  expect(graphFacts(harvested(items), { ...options, citedByAtLeast: 1 }).papers.size).toBe(4)
})

test('a paper that cites a work twice counts once', () => {
  const facts = graphFacts(harvested([paper(1, 'A Work That Is Missing', 'A work that is missing')]), options)
  expect(facts.papers.size).toBe(1)
})

test('a citation of oneself is left out, with a note', () => {
  const facts = graphFacts(harvested([paper(1, 'Paper number 1 of this list')]), options)
  expect(facts.citations).toEqual([])
  expect(facts.problems.map(({ message }) => message)).toEqual([
    '“Paper number 1 of this list” is in its own reference list; this citation is left out',
  ])
})

const ids = { s2: 'a'.repeat(40), arxiv: '2001.00001' }
const catalogued = {
  ...paper(1, 'Paper number 2 of this list'),
  found: { work: work('Paper number 1 of this list', { ids }), day: '2026-11-23' },
}
const list = (knowledge: 'complete' | 'unknown', titles: string[]): CatalogueRecord => ({
  list: {
    knowledge,
    references: titles.map(title => ({
      work: work(title),
      evidence: { influential: true, sources: ['semantic-scholar'] },
    })),
    day: '2026-11-23',
    ...(knowledge === 'unknown' ? { because: 'its publisher does not let Semantic Scholar show it' } : {}),
  },
})

test('a citation that both sources know names both, with the evidence of both', () => {
  const facts = graphFacts(
    harvested([catalogued, paper(2)], { [ids.s2]: list('complete', ['Paper number 2 of this list']) }),
    options,
  )
  expect(facts.citations).toEqual([
    {
      citing: 'arxiv:2001.00001',
      cited: 'arxiv:2001.00002',
      influential: true,
      sources: ['bibliography', 'semantic-scholar'],
    },
  ])
  expect(facts.provenance).toMatchObject({
    sources: ['bibliography', 'semantic-scholar'],
    date: '2026-11-23',
  })
})

test('a bibliography fills in for a list that the publisher withholds', () => {
  const facts = graphFacts(harvested([catalogued, paper(2)], { [ids.s2]: list('unknown', []) }), options)
  expect(facts.papers.get('arxiv:2001.00001')?.referencesKnown).toBe('complete')
  expect(facts.citations.map(({ sources }) => sources)).toEqual([['bibliography']])
})

test('a paper without any list is unknown and says why', () => {
  const { bibliography: _, ...bare } = catalogued
  const facts = graphFacts(harvested([bare], { [ids.s2]: list('unknown', []) }), options)
  expect(facts.papers.get('arxiv:2001.00001')?.referencesKnown).toBe('unknown')
  expect(facts.problems).toEqual([
    {
      severity: 'warning',
      message:
        'the reference list of “Paper number 1 of this list” is unknown: its publisher does not let Semantic Scholar show it',
      file: 'list.md',
      line: 1,
      paper: 'arxiv:2001.00001',
    },
  ])
})

test('bibliographies alone say that they are no answer of Semantic Scholar, and owe it nothing', () => {
  const { provenance } = graphFacts(harvested([paper(1, 'x'), paper(2)]), options)
  expect(provenance.sources).toEqual(['bibliography'])
  expect(provenance.statement).toMatch(
    /transcribed from the papers themselves; they are not an answer of Semantic Scholar/,
  )
  expect(provenance.attribution).toBe('')
})

test('an id or a count of Semantic Scholar is attributed, even without its lists', () => {
  const counted = {
    ...paper(1),
    bibliography: bibliography({ title: 'Paper number 1 of this list', citationCount: 7 }),
  }
  expect(graphFacts(harvested([counted]), options).provenance.attribution).toMatch(
    /^Data from Semantic Scholar \(https:/,
  )
})

test('a list without a heading is named after its file', () => {
  expect(graphFacts(harvested([paper(1)]), options).title).toBe('mine')
})

test('whatever the references are, every citation has both its papers, none is doubled, and the file holds it all', () => {
  const titles = [
    'Paper number 1 of this list',
    'paper number 2 of this list',
    'Paper number 3 of this list',
    'Missing work one',
    'Missing work two',
    '',
    '…',
  ]
  const cites = fc.array(fc.constantFrom(...titles), { maxLength: 6 })
  fc.assert(
    fc.property(cites, cites, cites, (a, b, c) => {
      const items = [paper(1, ...a), paper(2, ...b), paper(3, ...c)]
      const facts = graphFacts(harvested(items), options)
      const pairs = cited(facts)
      expect(new Set(pairs).size).toBe(pairs.length)
      for (const { citing, cited: to } of facts.citations) {
        expect(facts.papers.has(citing) && facts.papers.has(to)).toBe(true)
        expect(citing).not.toBe(to)
      }
      const shuffled = [a, b, c].map((texts, index) => paper(index + 1, ...texts.toReversed()))
      expect(graphFacts(harvested(shuffled), options)).toEqual(facts)
    }),
    { numRuns: 60 },
  )
})

test('the facts fit into a graph file', () => {
  const facts = graphFacts(
    harvested([paper(1), paper(2, 'Paper number 1 of this list'), recognised('Unknown thing')]),
    options,
  )
  const graph = decodeGraphFile(encodeGraphFile(citationGraph(facts)))
  expect(graph.order).toBe(3)
  expect(graph.size).toBe(1)
})
