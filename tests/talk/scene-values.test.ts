import { expect, test } from 'vitest'
import { paperNames } from '../../src/talk/paper-names.ts'
import { readValue, writtenValue } from '../../src/talk/scene-values.ts'
import { sceneWords } from '../../src/talk/scene-words.ts'
import { example } from '../state/example.ts'

const graph = example()
const context = { graph, names: paperNames(graph) }
const wordOf = (word: string) => {
  const found = sceneWords.find(one => one.word === word)
  if (!found) throw new Error(`no such word: ${word}`)
  return found
}

test.each([
  ['size', 'citations in the world', 'world'],
  ['across', 'PageRank', 'page-rank'],
  ['missing', '4', '4'],
  ['until', '2019-06', '2019-06'],
  ['light', 'Transformer, Radford 2018', 'attention,gpt'],
  ['look at', 'Transformer', '~attention'],
  ['look at', '500, 350.5, 0.25', '500,350.5,0.25'],
] as const)('%s: %s is said and written the same way', (word, value, part) => {
  expect(readValue(wordOf(word), value, new Map(), context)).toEqual({ part, trouble: [] })
  expect(writtenValue(wordOf(word), part, new Map(), context)).toBe(value)
})

test('what is usual has a word, and an empty value means it too', () => {
  for (const word of sceneWords) {
    expect(readValue(word, word.usual, new Map(), context).trouble).toEqual([])
    expect(readValue(word, '', new Map(), context).part).toBe('')
    expect(writtenValue(word, '', new Map(), context)).toBe(word.usual)
  }
})

test('what is lit can be looked at only where something is', () => {
  const lit = new Map([['light', 'attention,gpt']])
  expect(readValue(wordOf('look at'), 'what is lit', lit, context).part).toBe('~attention,gpt')
  expect(writtenValue(wordOf('look at'), '~attention,gpt', lit, context)).toBe('what is lit')
  expect(readValue(wordOf('look at'), 'what is lit', new Map(), context).trouble).toEqual([
    'invalid look at: what is lit; expected a scene in which papers are lit',
  ])
})

test('of a list the papers that exist are taken, the others told', () => {
  const { part, trouble } = readValue(wordOf('light'), 'Transformer, Nobody 1999', new Map(), context)
  expect(part).toBe('attention')
  expect(trouble).toEqual(['invalid light: Nobody 1999; no single paper of the graph is called so'])
})
