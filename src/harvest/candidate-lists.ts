/** What the works that a list most likely lacks cite: asked for in one go, so that the second stage of their ranking can judge. */
import type { HarvestEffects } from './effects.ts'
import { referenceChunks } from './reference-chunks.ts'
import type { S2Client } from './s2-client.ts'
import { type CandidateList, type CandidateLists, candidateId, closestWorks } from './surrounding-network.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The reference lists of the works closest to the list, by the id under which they were asked for: all in one request as
 * long as their references fit into one answer. Lists that are withheld or empty are left out; they are not worth a
 * request each. Nothing is asked where nothing is missing.
 *
 * @param most how many works lend their references; 0 for none
 */
export async function candidateLists(
  around: Surroundings,
  most: number,
  client: S2Client,
  effects: Pick<HarvestEffects, 'report'>,
): Promise<CandidateLists> {
  const lists = new Map<string, CandidateList>()
  if (most === 0 || !around.offList.some(({ isMissing }) => isMissing)) return lists
  const works = closestWorks(around, most).filter(({ facts }) => facts.referenceCount !== 0)
  const chunks = referenceChunks(
    works.map(work => ({ id: candidateId(work), referenceCount: work.facts.referenceCount })),
  )
  for (const [index, chunk] of chunks.entries()) {
    for (const [id, finding] of await client.papersWithReferenceTitles([chunk])) {
      const list = finding.state === 'found' ? finding.value.references : undefined
      if (finding.state === 'found' && list?.state === 'given' && list.references.length > 0)
        lists.set(id, { references: list.references, day: finding.day })
    }
    effects.report({
      kind: 'progress',
      stage: 'Fetching references of missing papers',
      done: index + 1,
      total: chunks.length,
    })
  }
  return lists
}
