/** The whole way from a reading list to everything that is known about it: recognise, then fetch reference lists. */
import type { Bibliography } from '../core/bibliography.ts'
import type { Correction } from '../core/corrections.ts'
import type { ReadingList } from '../core/reading-list.ts'
import type { HarvestEffects } from './effects.ts'
import type { Harvested } from './graph-facts.ts'
import { recognisedEntries } from './recognised-entries.ts'
import { referenceLists } from './reference-lists.ts'
import type { S2Client } from './s2-client.ts'

export interface HarvestInput {
  readonly list: ReadingList
  readonly corrections: readonly Correction[]
  readonly bibliographies: readonly Bibliography[]
}

/**
 * Recognises the papers of a list and fetches their reference lists. `givenUp` says what got no answer after all
 * repetitions, though the API is there: with it the facts would be others.
 *
 * @param evidence whether to ask what is known about each citation, which takes a request for each paper
 * @throws {ApiUnavailable} when the API cannot be had; what was fetched is in the store
 */
export async function harvest(
  input: HarvestInput,
  client: S2Client,
  effects: Pick<HarvestEffects, 'report'>,
  evidence = false,
): Promise<Harvested & { readonly givenUp: readonly string[] }> {
  const { list, corrections, bibliographies } = input
  const recognised = await recognisedEntries(list.entries, corrections, bibliographies, client, effects)
  const papers = new Map(
    recognised.value.flatMap(({ found }) => (found ? [[found.work.ids.s2, found.work]] : [])),
  )
  const records = await referenceLists([...papers.values()], client, effects, evidence)
  const { value, problems } = recognised
  return { list, recognised: value, records, problems, givenUp: [...new Set(client.givenUp())] }
}
