/** The graph that an earlier run wrote, so that papers which stay keep their place. */
import { readFile } from 'node:fs/promises'
import type { CitationGraph } from '../src/core/citation-graph.ts'
import { decodeGraphFile, GraphFileError } from '../src/core/graph-file.ts'
import { isMissing } from './reason.ts'

/** The graph in the file if there is one, it can be read, and it was made of the same lists; else undefined. */
export async function earlierGraph(
  path: string,
  lists: readonly string[],
): Promise<CitationGraph | undefined> {
  try {
    const graph = decodeGraphFile(await readFile(path, 'utf8'))
    const { files } = graph.getAttributes()
    return files.length === lists.length && files.every((file, index) => file === lists[index])
      ? graph
      : undefined
  } catch (error) {
    if (isMissing(error) || error instanceof GraphFileError) return undefined
    throw error
  }
}
