import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { citationGraph } from '../../src/core/analysed-graph.ts'
import { encodeCorpus } from '../../src/core/corpus-encoding.ts'
import { corpusIn } from '../../src/element/fetched-corpus.ts'
import { diamond, drawnFacts } from '../graphs.ts'

const bytes = encodeCorpus(citationGraph(drawnFacts(diamond)))
const packed = gzipSync(bytes)

test.each([
  ['packed', new Blob([packed])],
  ['as it is', new Blob([bytes])],
])('a corpus file is read %s', async (_, file) => {
  expect((await corpusIn(file)).titleOf(3)).toBe('The paper d')
})

test.each([
  ['cut short', new Blob([packed.subarray(0, packed.length - 20)]), 'The corpus file is cut short'],
  ['a web page', new Blob(['<!doctype html>']), 'A web page came in place of the corpus file'],
  ['something else that is packed', new Blob([gzipSync('hello')]), 'This is not a corpus file'],
  ['empty', new Blob([]), 'The corpus file is empty'],
])('a file that is %s is refused with a reason', async (_, file, reason) => {
  await expect(corpusIn(file)).rejects.toThrow(reason)
})
