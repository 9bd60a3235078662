/** Rows of Semantic Scholar's batch answers: one for each id, stored one by one, so that a longer list asks only for what is new. */
import type { AnswerStore, StoredAnswer } from './answer-store.ts'
import { politeRetries } from './retry-timing.ts'
import { RequestGivenUp, type S2Exchange } from './s2-exchange.ts'
import { s2ErrorText, saysNoValidIds } from './s2-fields.ts'

/** Why there is no answer. `givenUp`: in better weather there would be one. */
export interface NoAnswer {
  readonly unasked: string
  readonly givenUp?: true
}

/** The row of an id; its body is null where there is no such paper. */
export type S2Row = StoredAnswer | NoAnswer

/** The most ids of one batch, says the API. */
const longestBatch = 500
/** A batch of which no id is known is refused as a whole, and so is one with a single bad id: so many times its halves are tried. */
const mostBarrenHalvings = 2
const briefRetries = { ...politeRetries, retries: 1 }

/** Rows of `fields` for the ids of each chunk; a chunk is one request at best. */
export function s2Rows(
  store: AnswerStore,
  exchange: S2Exchange | undefined,
): (fields: string, chunks: readonly (readonly string[])[]) => Promise<ReadonlyMap<string, S2Row>> {
  return async (fields, chunks) => {
    const rows = new Map<string, S2Row>()
    const question = (id: string) => `POST /paper/batch?fields=${fields} ${id}`
    for (const chunk of chunks) {
      const missing: string[] = []
      for (const id of new Set(chunk)) {
        const earlier = await store.earlier(question(id))
        if (earlier) rows.set(id, earlier)
        else if (exchange) missing.push(id)
        else rows.set(id, { unasked: 'offline' })
      }
      if (!exchange) continue
      for (const batch of batches(missing)) {
        for (const [id, body] of await batchRows(exchange, fields, batch)) {
          rows.set(id, body instanceof RequestGivenUp ? noAnswer(body) : await store.keep(question(id), body))
        }
      }
    }
    return rows
  }
}

export function noAnswer(error: RequestGivenUp): NoAnswer {
  return error.lasting ? { unasked: error.message } : { unasked: error.message, givenUp: true }
}

/** Parts of at most 500 ids. */
function batches(ids: readonly string[]): string[][] {
  const parts: string[][] = []
  for (let start = 0; start < ids.length; start += longestBatch)
    parts.push(ids.slice(start, start + longestBatch))
  return parts
}

type Rows = [id: string, body: unknown][]

/** A row, null, or why there is none for each id: a batch that is refused or fails is halved until the guilty id is alone. */
async function batchRows(exchange: S2Exchange, fields: string, ids: readonly string[]): Promise<Rows> {
  const whole = await askedBatch(exchange, fields, ids)
  return Array.isArray(whole) ? whole : halves(exchange, fields, ids, whole, 0)
}

async function halves(
  exchange: S2Exchange,
  fields: string,
  ids: readonly string[],
  refusal: RequestGivenUp | 'none known',
  barren: number,
): Promise<Rows> {
  const body = refusal === 'none known' ? null : refusal
  if (ids.length < 2 || (refusal === 'none known' && barren === mostBarrenHalvings))
    return ids.map(id => [id, body])
  const middle = Math.ceil(ids.length / 2)
  const parts = [ids.slice(0, middle), ids.slice(middle)]
  const answers: (Rows | RequestGivenUp | 'none known')[] = []
  for (const part of parts) answers.push(await askedBatch(exchange, fields, part, true))
  const next = answers.some(Array.isArray) ? 0 : barren + 1
  const rows: Rows = []
  for (const [index, answer] of answers.entries()) {
    rows.push(
      ...(Array.isArray(answer) ? answer : await halves(exchange, fields, parts[index] ?? [], answer, next)),
    )
  }
  return rows
}

async function askedBatch(
  exchange: S2Exchange,
  fields: string,
  ids: readonly string[],
  brief = false,
): Promise<Rows | RequestGivenUp | 'none known'> {
  const about = ids.length === 1 ? `paper ${ids[0]}` : `a batch of ${ids.length} papers`
  const request = { method: 'POST', path: '/paper/batch', query: { fields }, body: { ids }, about } as const
  try {
    const fits = (body: unknown) => Array.isArray(body) && body.length === ids.length
    const { status, body } = await exchange.reply(request, fits, brief ? briefRetries : undefined)
    if (Array.isArray(body)) return ids.map((id, index) => [id, body[index] ?? null])
    if (saysNoValidIds(body)) return 'none known'
    return new RequestGivenUp(
      `${about}: the API answered ${status} (${s2ErrorText(body) ?? 'no reason given'})`,
      true,
    )
  } catch (error) {
    if (error instanceof RequestGivenUp) return error
    throw error
  }
}
