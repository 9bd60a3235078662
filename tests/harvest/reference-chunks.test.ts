import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceChunks } from '../../src/harvest/reference-chunks.ts'

const paper = (id: string | undefined, referenceCount?: number) => ({ id, referenceCount })

test('a hundred papers of which nobody knows how many references they have fit into one answer', () => {
  const papers = Array.from({ length: 100 }, (_, index) => paper(`p${index}`))
  expect(referenceChunks(papers)).toEqual([papers.map(({ id }) => id)])
})

test('what an answer cannot hold goes into the next', () => {
  expect(referenceChunks([paper('a', 5_000), paper('b', 4_000), paper('c', 1)])).toEqual([['a', 'b'], ['c']])
})

test('a paper without an id, or with more references than any answer holds, is left out', () => {
  expect(referenceChunks([paper(undefined, 3), paper('huge', 9_001), paper('a', 3)])).toEqual([['a']])
})

test('no chunk is longer than a batch or its answer, and the order stays', () => {
  const counts = fc.array(fc.option(fc.nat({ max: 9_000 }), { nil: undefined }), { maxLength: 1_200 })
  fc.assert(
    fc.property(counts, all => {
      const papers = all.map((count, index) => paper(String(index), count))
      const chunks = referenceChunks(papers)
      expect(chunks.flat()).toEqual(papers.map(({ id }) => id))
      for (const chunk of chunks) {
        expect(chunk.length).toBeLessThanOrEqual(500)
        expect(chunk.reduce((sum, id) => sum + (all[Number(id)] ?? 0), 0)).toBeLessThanOrEqual(9_000)
      }
    }),
    { numRuns: 50 },
  )
})
