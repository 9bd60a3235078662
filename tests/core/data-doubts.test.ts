import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { dataDoubts } from '../../src/core/data-doubts.ts'
import { drawnFacts, mutual, shortcut } from '../graphs.ts'

function doubts(drawing: string, dates: Readonly<Record<string, string>> = {}) {
  const dated = Object.fromEntries(Object.entries(dates).map(([key, date]) => [key, { date }]))
  return dataDoubts(citationGraph(drawnFacts(drawing, dated)))
}

test('two papers that cite each other are one doubt', () => {
  expect(doubts(mutual).map(({ kind, papers }) => ({ kind, papers }))).toEqual([
    { kind: 'mutual', papers: ['a', 'b'] },
  ])
})

test('a citation of a paper that appeared much later is a doubt, one of a few weeks is not', () => {
  expect(doubts('b>a', { a: '2020-06', b: '2019-06' })).toEqual([
    expect.objectContaining({
      kind: 'later',
      papers: ['b', 'a'],
      message: expect.stringContaining('12 months later'),
    }),
  ])
  expect(doubts('b>a', { a: '2020-07', b: '2020-06' })).toEqual([])
})

test('citations of older papers and papers without a date raise no doubt', () => {
  expect(doubts(shortcut)).toEqual([])
  expect(dataDoubts(citationGraph(drawnFacts('b>a')))).toEqual([])
})

test('works off the list raise no doubt', () => {
  const facts = drawnFacts('b>a', { a: { date: '2022', listed: false }, b: { date: '2019' } })
  expect(dataDoubts(citationGraph(facts))).toEqual([])
})
