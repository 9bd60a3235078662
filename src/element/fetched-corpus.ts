/** A corpus from the web, unpacked as it stands in the file: as columns in one buffer. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Corpus } from '../core/corpus.ts'
import { cutShort } from '../core/corpus-columns.ts'
import { decodeCorpus } from '../core/corpus-file.ts'
import { growingExcerpt } from '../state/growing-excerpt.ts'
import { answerFrom } from './answer-from.ts'

/** What of the corpus at this address stands on the stage at first; the address may be relative to the page. */
export async function fetchedExcerpt(address: string): Promise<CitationGraph> {
  return growingExcerpt(await corpusIn(await (await answerFrom(address)).blob()))
}

/**
 * The corpus in these bytes, packed with gzip or not: a file that is to be fetched is packed, also because many servers
 * pack nothing that they do not know.
 *
 * @throws {GraphFileError}
 */
export async function corpusIn(file: Blob): Promise<Corpus> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (first !== 0x1f || second !== 0x8b) return decodeCorpus(await file.arrayBuffer())
  const unpacked = new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
  return decodeCorpus(
    await unpacked.catch(() => {
      throw cutShort()
    }),
  )
}
