/** Papers in chunks of which each can be asked for in one batch, with all its references in one answer. */

/** The API gives 9,999 references in one answer at most, and cuts lists short at random beyond; so we stay below. */
const mostNested = 9_000
const mostInChunk = 500
/** For papers of which the catalogue does not say how many references they have. */
const likelyReferences = 90

/** Ids in their order; papers that fit into no answer are left out. */
export function referenceChunks(
  papers: readonly { readonly id: string | undefined; readonly referenceCount?: number | undefined }[],
): string[][] {
  const chunks: string[][] = []
  let room = 0
  for (const { id, referenceCount = likelyReferences } of papers) {
    if (!id || referenceCount > mostNested) continue
    const last = chunks.at(-1)
    if (last && last.length < mostInChunk && referenceCount <= room) last.push(id)
    else {
      chunks.push([id])
      room = mostNested
    }
    room -= referenceCount
  }
  return chunks
}
