import { expect, test } from 'vitest'
import {
  calledName,
  citedHere,
  listedIn,
  mostCitedFirst,
  namedTitle,
  titleList,
} from '../../../src/talk/generated/scene-text.ts'
import { example } from '../../state/example.ts'

const graph = example()
const facts = (paper: string) => graph.getNodeAttributes(paper)

test('a paper is called by its nickname, else by author and year', () => {
  expect([calledName(facts('attention')), calledName(facts('gpt'))]).toEqual(['Transformer', 'Radford 2018'])
  expect(namedTitle(facts('attention'))).toBe('**Transformer**: Attention Is All You Need')
})

test('of a long list the first are named and the others counted', () => {
  const list = titleList(graph, ['attention', 'gpt', 'bert', 'palm'], 2)
  expect(list.split('\n')).toHaveLength(3)
  expect(list).toMatch(/- and 2 more$/)
})

test('what the list cites most comes first, and it is said how often', () => {
  expect(mostCitedFirst(graph, listedIn(graph))[0]).toBe('attention')
  expect(citedHere(graph, 'attention')).toBe('Cited by 3 of the 3 others here.')
  expect(citedHere(graph, 'palm')).toBe('None of the others here cites it.')
})
