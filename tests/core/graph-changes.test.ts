import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import type { GraphFacts } from '../../src/core/citation-graph.ts'
import { graphChanges } from '../../src/core/graph-changes.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { drawnFacts } from '../graphs.ts'

const named = (...names: string[]) =>
  Object.fromEntries(names.map(name => [name, { title: `The paper called ${name}` }]))
const all = named('a', 'b', 'c', 'd')

/** The changes from one drawing to the next. */
function changes(before: string, after: string, papers: Parameters<typeof drawnFacts>[1] = all) {
  return graphChanges(citationGraph(drawnFacts(before, all)), drawnFacts(after, papers))
}

/** The facts with the news that a build would write. */
function nextFacts(earlier: GraphFacts, facts: GraphFacts): GraphFacts {
  const found = graphChanges(decodeGraphFile(encodeGraphFile(citationGraph(earlier))), facts)
  return found ? { ...facts, changes: found } : facts
}

test('a graph of the same facts has no news', () => {
  expect(changes('b>a c>a', 'b>a c>a')).toBeUndefined()
})

test('new and gone papers are told, and their own citations go without saying', () => {
  expect(changes('b>a c>a', 'b>a d>a d>b')).toMatchObject({
    papers: ['d'],
    gone: ['The paper called c'],
    citations: [],
    goneCitations: 0,
  })
})

test('citations between papers that stay are told when they come and counted when they go', () => {
  expect(changes('b>a c>a', 'b>a c>b')).toMatchObject({
    papers: [],
    gone: [],
    citations: [{ citing: 'c', cited: 'b' }],
    goneCitations: 1,
  })
})

test('a paper that only now got an id is no news, and neither are its citations', () => {
  const before = citationGraph(drawnFacts('b>a', { a: { title: 'The very same title' }, b: all.b ?? {} }))
  const after = drawnFacts('b>x', {
    x: { title: 'The Very Same Title!', ids: { arxiv: '2001.00001' } },
    b: all.b ?? {},
  })
  expect(graphChanges(before, after)).toBeUndefined()
})

test('a missing paper that joins the list is new, a listed one that leaves it is gone', () => {
  const off = { ...all, a: { ...all.a, listed: false } }
  const facts = (papers: Parameters<typeof drawnFacts>[1]) => drawnFacts('b>a c>a c>b', papers)
  expect(graphChanges(citationGraph(facts(off)), facts(all))).toMatchObject({ papers: ['a'], gone: [] })
  expect(graphChanges(citationGraph(facts(all)), facts(off))).toMatchObject({
    papers: [],
    gone: ['The paper called a'],
    citations: [],
  })
})

test('papers with another number of citations in the world are counted', () => {
  const counted = { ...all, a: { ...all.a, citationCount: 7 } }
  expect(changes('b>a', 'b>a', counted)).toMatchObject({ counts: 1, papers: [] })
})

test('the day of the data before is named', () => {
  const facts = drawnFacts('b>a', all)
  const dated = { ...facts, provenance: { ...facts.provenance, date: '2026-11-16' } }
  expect(graphChanges(citationGraph(dated), drawnFacts('b>a c>a', all))?.since).toBe('2026-11-16')
})

test('building once more keeps the news: the same file, to the byte', () => {
  const drawing = fc
    .array(fc.constantFrom('b>a', 'c>a', 'd>a', 'c>b', 'd>c', 'e>d'), { minLength: 1 })
    .map(words => [...new Set(words)].join(' '))
  fc.assert(
    fc.property(drawing, drawing, (before, after) => {
      const once = nextFacts(drawnFacts(before, all), drawnFacts(after, all))
      const twice = nextFacts(once, drawnFacts(after, all))
      expect(encodeGraphFile(citationGraph(twice))).toBe(encodeGraphFile(citationGraph(once)))
    }),
    { numRuns: 40 },
  )
})
