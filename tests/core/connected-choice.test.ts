import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectedChoice } from '../../src/core/connected-choice.ts'
import { linksOf } from '../../src/core/links.ts'
import { anyNetwork, drawnNetwork, namesOf, numbersOf } from '../networks.ts'

/** What is chosen for `goal` with these values; papers without a value are not eligible. */
function chosen(
  drawing: string,
  values: Readonly<Record<string, number>>,
  budget: number,
  read = '',
): string {
  const network = drawnNetwork(drawing)
  const of = (name: string) => values[name] ?? 0
  const reads = new Set(read === '' ? [] : numbersOf(network, read))
  return namesOf(
    network,
    connectedChoice({
      cites: network.cites,
      goals: numbersOf(network, 'goal'),
      eligible: Uint8Array.from(network.keys, name => (of(name) > 0 ? 1 : 0)),
      read: Uint8Array.from(network.keys, (_, paper) => (reads.has(paper) ? 1 : 0)),
      values: Float64Array.from(network.keys, of),
      budget,
    }).sort((a, b) => a - b),
  )
}

test('a connector is charged to the budget', () => {
  const drawing = 'goal>a goal>b a>deep'
  const values = { a: 1, b: 2, deep: 9 }
  expect(chosen(drawing, values, 2)).toBe('a deep')
  expect(chosen(drawing, values, 1)).toBe('b')
})

test('a read paper connects for nothing', () => {
  expect(chosen('goal>a goal>b a>deep', { a: 1, b: 2, deep: 9 }, 1, 'a')).toBe('deep')
})

test('the cheaper and then the more valuable connector is taken', () => {
  expect(chosen('goal>a goal>b a>deep b>deep', { a: 1, b: 2, deep: 9 }, 2)).toBe('b deep')
})

test('what no eligible chain leads to is not chosen', () => {
  expect(chosen('goal>a a>deep', { deep: 9 }, 5)).toBe('')
})

test('everything chosen hangs together, and all within reach is chosen before budget is left over', () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat({ max: 6 }), fc.nat(), (network, budget, bits) => {
      const eligible = Uint8Array.from(network.keys, (_, paper) => ((bits >> (paper % 16)) & 1 ? 1 : 0))
      const read = Uint8Array.from(network.keys, (_, paper) => (paper % 5 === 4 ? 1 : 0))
      const values = Float64Array.from(network.keys, (_, paper) => (paper * 7) % 5)
      const choice = connectedChoice({ cites: network.cites, goals: [0], eligible, read, values, budget })
      const within = [0]
      for (const paper of within)
        for (const cited of linksOf(network.cites, paper))
          if (eligible[cited] && !within.includes(cited)) within.push(cited)
      const reach = within.filter(paper => paper !== 0 && !read[paper])
      expect(choice).toHaveLength(Math.min(budget, reach.length))
      const linked = [0]
      for (const paper of linked)
        for (const cited of linksOf(network.cites, paper))
          if ((choice.includes(cited) || (read[cited] && eligible[cited])) && !linked.includes(cited))
            linked.push(cited)
      for (const paper of choice) expect(linked).toContain(paper)
    }),
  )
})
