import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSharpened, missingCandidates, missingPapers } from '../../src/core/missing-papers.ts'
import { anyNetwork, drawnNetwork, namesOf } from '../networks.ts'

const off = { listed: false } as const

test('what more of the list cites is closer to it', () => {
  const network = drawnNetwork('a>x b>x c>x a>y b>y c>z', { x: off, y: off, z: off })
  const { papers, basis } = missingPapers(network)
  expect(basis).toEqual({ candidates: 3, referenced: 0 })
  expect(isSharpened(basis)).toBe(false)
  expect(
    namesOf(
      network,
      papers.map(({ paper }) => paper),
    ),
  ).toBe('x y z')
  expect(papers.map(({ citedByListed }) => citedByListed)).toEqual([3, 2, 1])
  expect(papers[0]?.score).toBe(1)
})

test('prerequisites are what at least two listed papers cite', () => {
  const network = drawnNetwork('a>x b>x c>z n>a n>b', { x: off, z: off, n: off })
  const names = (kind: 'gaps' | 'prerequisites') =>
    namesOf(
      network,
      missingPapers(network, { kind }).papers.map(({ paper }) => paper),
    )
  expect(names('prerequisites')).toBe('x')
  expect(names('gaps')).toContain('n')
  expect(missingPapers(network).papers.find(({ paper }) => network.keys[paper] === 'n')?.citesListed).toBe(2)
})

test('references of candidates, where known, bring in works that the list itself does not cite', () => {
  const papers = { x: off, y: off, w: off }
  const network = drawnNetwork('a>x b>x a>y b>y x>w y>w x>a y>b', papers)
  const { papers: found, basis } = missingPapers(network)
  expect(isSharpened(basis)).toBe(true)
  expect(found.map(({ paper }) => network.keys[paper])).toContain('w')
})

test('a reference out of a long list says less than one out of a short list', () => {
  const papers = { x: off, y: off, a: { referenceCount: 100 }, b: { referenceCount: 4 } }
  const network = drawnNetwork('a>x b>y', papers)
  expect(
    namesOf(
      network,
      missingPapers(network).papers.map(({ paper }) => paper),
    ),
  ).toBe('y x')
})

test('the second stage judges from half of the candidates on', () => {
  const stage = (referenced: number) => isSharpened({ candidates: 5, referenced })
  expect([0, 2, 3, 5].map(stage)).toEqual([false, false, true, true])
  expect(isSharpened({ candidates: 0, referenced: 0 })).toBe(false)
})

test('candidates are the best of the first stage, and stay so when their references are known', () => {
  const papers = { x: off, y: off, z: off }
  const cited = 'a>x b>x c>x a>y b>y c>z'
  const known = drawnNetwork(`${cited} x>a y>a y>b`, papers)
  for (const network of [drawnNetwork(cited, papers), known])
    expect(namesOf(network, missingCandidates(network, 2)).split(' ').sort()).toEqual(['x', 'y'])
})

test('nothing on the list is missing, scores are shares and descend', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { papers } = missingPapers(network)
      expect(papers.filter(({ paper }) => network.listed[paper])).toEqual([])
      const scores = papers.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
    }),
  )
})
