import fc from 'fast-check'
import { expect, test } from 'vitest'
import { impliedCitations } from '../../src/core/implied-citations.ts'
import { anyFacts, diamond, drawnFacts, mutual, shortcut } from '../graphs.ts'

function implied(drawing: string): string[] {
  return [...impliedCitations(drawnFacts(drawing))].flatMap(([citing, cited]) =>
    [...cited].map(other => `${citing}>${other}`),
  )
}

test('a citation beside a longer chain is implied, those of the chain are not', () => {
  expect(implied(shortcut)).toEqual(['c>a'])
  expect(implied(`${diamond} d>a`)).toEqual(['d>a'])
  expect(implied(diamond)).toEqual([])
})

test('neither of two papers that cite each other is implied by the other', () => {
  expect(implied(mutual)).toEqual([])
})

test('what implied citations reach is reached without them', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const spared = impliedCitations(facts)
      const kept = facts.citations.filter(({ citing, cited }) => !spared.get(citing)?.has(cited))
      const reach = (from: string) => {
        const seen = new Set<string>()
        const open = [from]
        for (let paper = open.pop(); paper !== undefined; paper = open.pop())
          for (const { citing, cited } of kept)
            if (citing === paper && !seen.has(cited)) {
              seen.add(cited)
              open.push(cited)
            }
        return seen
      }
      for (const [citing, cited] of spared) for (const paper of cited) expect(reach(citing)).toContain(paper)
    }),
  )
})
