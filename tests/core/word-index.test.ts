import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type WordIndex, wordIndexSteps } from '../../src/core/word-index.ts'

function builtIndex(papers: readonly (readonly string[])[]): { index: WordIndex; steps: number } {
  const building = wordIndexSteps(papers.length, paper => papers[paper] ?? [])
  for (let steps = 0; ; steps += 1) {
    const { done, value } = building.next()
    if (done) return { index: value, steps }
  }
}

function visits(index: WordIndex, beginning: string): [number, boolean][] {
  const found: [number, boolean][] = []
  index.forEachWith(beginning, (paper, isWholeWord) => found.push([paper, isWholeWord]))
  return found
}

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '語', '\uFFFD', '😀'), maxLength: 3 })

test('each paper is visited once for each of its words that begins so', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyWord)), anyWord, (papers, beginning) => {
      const expected = papers.flatMap((words, paper) =>
        [...new Set(words)]
          .filter(word => word.startsWith(beginning))
          .map((word): [number, boolean] => [paper, word === beginning]),
      )
      const found = visits(builtIndex(papers).index, beginning)
      expect(found.map(String).sort()).toEqual(expected.map(String).sort())
    }),
  )
})

test('many papers are read in several steps', () => {
  const papers = Array.from({ length: 9000 }, (_, paper) => [
    `w${paper % 7}`,
    ...Array.from({ length: paper % 20 }, (_, word) => String(word)),
  ])
  const { index, steps } = builtIndex(papers)
  expect(steps).toBeGreaterThan(3)
  expect(visits(index, 'w3').length).toBe(papers.filter(([word]) => word === 'w3').length)
})
