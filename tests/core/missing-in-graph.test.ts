import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import type { PaperFacts } from '../../src/core/citation-graph.ts'
import { widerNetworkOf } from '../../src/core/citation-network.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { missingInGraph } from '../../src/core/missing-in-graph.ts'
import { isSharpened, missingPapers } from '../../src/core/missing-papers.ts'
import { drawnFacts } from '../graphs.ts'

const drawing = 'a>x b>x c>x a>y b>y c>z'
const off = { listed: false } as const
const basis = { candidates: 3, referenced: 2 }

function ranked(papers: Record<string, Partial<PaperFacts>>, ranking?: typeof basis, kind?: 'gaps') {
  const facts = { ...drawnFacts(drawing, papers), ...(ranking ? { ranking } : {}) }
  const graph = decodeGraphFile(encodeGraphFile(citationGraph(facts)))
  const network = widerNetworkOf(graph)
  const found = missingInGraph(graph, network, kind ?? 'prerequisites')
  return { ...found, network, names: found.papers.map(({ paper }) => network.keys[paper]).join(' ') }
}

test('a graph gives the order that its build found, whatever its own citations say', () => {
  const papers = { x: { ...off, leaning: 0.3 }, y: { ...off, leaning: 1 }, z: { ...off, leaning: 0.5 } }
  const found = ranked(papers, basis)
  expect(found.names).toBe('y x')
  expect(found.papers.map(({ score, citedByListed }) => [score, citedByListed])).toEqual([
    [1, 2],
    [0.3, 3],
  ])
  expect(found.basis).toEqual(basis)
  expect(ranked(papers, basis, 'gaps').names).toBe('y z x')
})

test('what a work off the list cites is counted where it is known', () => {
  const papers = { x: { ...off, leaning: 1, cites: ['a', 'y'] }, y: { ...off, leaning: 0.5 }, z: off }
  expect(ranked(papers, basis).papers.map(({ citesListed }) => citesListed)).toEqual([1, 0])
})

test('a graph of an older build is ranked by what it shows: the first stage', () => {
  const { papers, network, basis, names } = ranked({ x: off, y: off, z: off })
  expect(names).toBe('x y')
  expect(papers).toEqual(missingPapers(network, { kind: 'prerequisites' }).papers)
  expect(isSharpened(basis)).toBe(false)
})
