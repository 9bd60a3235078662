/** The files of a graph: the graph file and, where it is large, a corpus file beside it, which the page opens in its place. */
import { rm } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { CitationGraph } from '../src/core/citation-graph.ts'
import { encodeCorpus } from '../src/core/corpus-encoding.ts'
import { encodeGraphFile } from '../src/core/graph-file.ts'
import { replaceFile } from './replaced-file.ts'

/** Up to so many papers and works off the list stand on the page all at once. */
export const mostAtOnce = 3000

/**
 * Writes the files of the graph, and removes the corpus file of a list that was larger. Their names. The corpus file is
 * packed with gzip: most of it is text, and it is made to be fetched.
 */
export async function writeGraphFiles(out: string, graph: CitationGraph): Promise<string[]> {
  const corpus = `${out.replace(/\.json$/, '')}.corpus`
  const isLarge = graph.order > mostAtOnce
  if (isLarge) await replaceFile(corpus, gzipSync(encodeCorpus(graph)))
  await replaceFile(out, encodeGraphFile(graph))
  if (!isLarge) await rm(corpus, { force: true })
  return isLarge ? [out, corpus] : [out]
}
