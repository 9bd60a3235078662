/** The whole way from a reading list to everything that is known about it: recognise, fetch reference lists, look a step beyond. */
import type { Bibliography } from '../core/bibliography.ts'
import type { Correction } from '../core/corrections.ts'
import { usualCandidates } from '../core/missing-papers.ts'
import type { ReadingList } from '../core/reading-list.ts'
import { candidateLists } from './candidate-lists.ts'
import type { HarvestEffects } from './effects.ts'
import type { Harvested } from './graph-facts.ts'
import { recognisedEntries } from './recognised-entries.ts'
import { referenceLists } from './reference-lists.ts'
import type { S2Client } from './s2-client.ts'
import { surroundings } from './surroundings.ts'

export interface HarvestInput {
  readonly list: ReadingList
  readonly corrections: readonly Correction[]
  readonly bibliographies: readonly Bibliography[]
}

export interface HarvestOptions {
  /** Whether to ask what is known about each citation, which takes a request for each paper. */
  readonly evidence?: boolean
  /** How many listed papers must cite a work off the list for it to be in the graph; 0 for none at all. */
  readonly citedByAtLeast?: number
  /** How many works off the list lend their references to rank the missing ones, mostly in one request; 0 for none. */
  readonly candidates?: number
}

/**
 * Recognises the papers of a list, fetches their reference lists, and those of the works that the list most likely lacks.
 * `givenUp` says what got no answer after all repetitions, though the API is there: with it the facts would be others.
 *
 * @throws {ApiUnavailable} when the API cannot be had; what was fetched is in the store
 */
export async function harvest(
  input: HarvestInput,
  client: S2Client,
  effects: Pick<HarvestEffects, 'report'>,
  { evidence = false, citedByAtLeast = 2, candidates = usualCandidates }: HarvestOptions = {},
): Promise<Harvested & { readonly givenUp: readonly string[] }> {
  const { list, corrections, bibliographies } = input
  const { value: recognised, problems } = await recognisedEntries(
    list.entries,
    corrections,
    bibliographies,
    client,
    effects,
  )
  const papers = new Map(recognised.flatMap(({ found }) => (found ? [[found.work.ids.s2, found.work]] : [])))
  const records = await referenceLists([...papers.values()], client, effects, evidence)
  const around = surroundings(recognised, records, citedByAtLeast)
  const lists = await candidateLists(around, candidates, client, effects)
  const givenUp = [...new Set(client.givenUp())]
  return { list, recognised, records, candidateLists: lists, problems, givenUp }
}
