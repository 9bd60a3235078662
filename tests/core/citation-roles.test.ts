import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationRoles } from '../../src/core/citation-roles.ts'
import { anyFacts, diamond, drawnFacts, mutual, shortcut } from '../graphs.ts'

function withRole(drawing: string, role: 'implied' | 'deepest'): string[] {
  const facts = drawnFacts(drawing)
  const roleOf = citationRoles(facts)
  return facts.citations
    .filter(({ citing, cited }) => roleOf(citing, cited)[role])
    .map(({ citing, cited }) => `${citing}>${cited}`)
}

function implied(drawing: string): string[] {
  return withRole(drawing, 'implied')
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
      const role = citationRoles(facts)
      const kept = facts.citations.filter(({ citing, cited }) => !role(citing, cited).implied)
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
      for (const { citing, cited } of facts.citations)
        if (role(citing, cited).implied) expect(reach(citing)).toContain(cited)
    }),
  )
})

test('the deepest citation of a paper belongs to the backbone, one for each paper that cites', () => {
  expect(withRole('b>a c>b d>a d>c', 'deepest')).toEqual(['b>a', 'c>b', 'd>c'])
  expect(withRole(mutual, 'deepest')).toHaveLength(2)
  fc.assert(
    fc.property(anyFacts, facts => {
      const role = citationRoles(facts)
      const citing = facts.citations.filter(one => role(one.citing, one.cited).deepest).map(one => one.citing)
      expect(new Set(citing).size).toBe(citing.length)
      for (const one of facts.citations)
        if (role(one.citing, one.cited).deepest) expect(role(one.citing, one.cited).implied).toBeUndefined()
    }),
  )
})
