/** What we ask Semantic Scholar, in our words: papers by id, their reference lists, and the paper with a title. */
import type { AnswerStore } from './answer-store.ts'
import type { Reference } from './reference.ts'
import { RequestGivenUp, type S2Exchange, type S2Reply } from './s2-exchange.ts'
import {
  type S2Paper,
  s2ErrorText,
  s2Fields,
  s2Hits,
  s2Paper,
  s2ReferencePage,
  saysWithheld,
} from './s2-fields.ts'
import { type NoAnswer, noAnswer, type S2Row, s2Rows } from './s2-rows.ts'
import { sharedWorks } from './shared-works.ts'

/**
 * What is known after asking: the thing itself; that there is none; or nothing, because nobody was asked (offline) or
 * the question was given up.
 */
export type Finding<T> =
  | { readonly state: 'found'; readonly value: T; readonly day: string }
  | { readonly state: 'absent'; readonly day: string }
  | { readonly state: 'unasked'; readonly because: string }

/** A reference list read page by page. `whole`: no page is missing. */
export type PagedReferences =
  | { readonly state: 'withheld' }
  | { readonly state: 'given'; readonly references: readonly Reference[]; readonly whole: boolean }

export interface S2Client {
  /** The papers with these ids in the API's own forms (see `s2Ids`), as few requests as can be. */
  readonly papers: (ids: readonly string[]) => Promise<ReadonlyMap<string, Finding<S2Paper>>>
  /** The same with references, for chunks of ids of which each fits into one answer. */
  readonly papersWithReferences: (
    chunks: readonly (readonly string[])[],
  ) => Promise<ReadonlyMap<string, Finding<S2Paper>>>
  /** The same, of each reference only what tells which work it is. */
  readonly papersWithReferenceTitles: S2Client['papersWithReferences']
  /** The reference list of one paper. */
  readonly references: (id: string, evidence: boolean) => Promise<Finding<PagedReferences>>
  /** What the catalogue thinks has this title. Its judgement is not to be trusted: see `title-match.ts`. */
  readonly titleHit: (title: string) => Promise<Finding<S2Paper>>
  /** Why questions of this run have no answer though the API is there: each after all its repetitions. */
  readonly givenUp: () => readonly string[]
}

/** The API refuses pages that reach beyond this row. */
const lastRow = 9_999
const longestPage = 1_000
/** A list that is null for no stated reason is asked for so often before it counts as withheld. */
const mostUnexplained = 3

/**
 * A client that answers from the store and asks only what is not there.
 *
 * @param exchange absent when offline: what is not in the store stays unasked
 */
export function s2Client(store: AnswerStore, exchange: S2Exchange | undefined): S2Client {
  const rows = s2Rows(store, exchange)
  const share = sharedWorks()
  const givenUp: string[] = []

  function unasked(answer: NoAnswer): { readonly state: 'unasked'; readonly because: string } {
    if (answer.givenUp) givenUp.push(answer.unasked)
    return { state: 'unasked', because: answer.unasked }
  }

  async function answered(question: string, ask: (exchange: S2Exchange) => Promise<unknown>): Promise<S2Row> {
    const earlier = await store.earlier(question)
    if (earlier) return earlier
    if (!exchange) return { unasked: 'offline' }
    try {
      return await store.keep(question, await ask(exchange))
    } catch (error) {
      if (error instanceof RequestGivenUp) return noAnswer(error)
      throw error
    }
  }

  async function referencePage(id: string, fields: string, offset: number) {
    const limit = Math.min(longestPage, lastRow - offset)
    const path = `/paper/${encodeURIComponent(id)}/references`
    const query = { fields, offset: String(offset), limit: String(limit) }
    let unexplained = 0
    const fits = (body: unknown) => {
      const page = s2ReferencePage(body, '')
      if (page?.state !== 'withheld' || saysWithheld(body)) return page !== undefined
      unexplained += 1
      return unexplained === mostUnexplained
    }
    return answered(`GET ${path}?${new URLSearchParams(query)}`, async asked => {
      const request = { method: 'GET', path, query, about: `references of ${id}` } as const
      return bodyOf(await asked.reply(request, fits), request.about)
    })
  }

  async function references(id: string, evidence: boolean): Promise<Finding<PagedReferences>> {
    const fields = evidence ? s2Fields.referencesWithEvidence : s2Fields.references
    const found: Reference[] = []
    let day = ''
    for (let offset = 0; offset < lastRow; ) {
      const answer = await referencePage(id, fields, offset)
      if ('unasked' in answer) return unasked(answer)
      day = answer.day > day ? answer.day : day
      const page = s2ReferencePage(answer.body, answer.day, share)
      if (!page && offset === 0) return { state: 'absent', day }
      if (!page) return { state: 'found', day, value: { state: 'given', references: found, whole: false } }
      if (page.state === 'withheld') return { state: 'found', day, value: page }
      found.push(...page.references)
      const whole = page.next === undefined
      if (whole || page.next <= offset)
        return { state: 'found', day, value: { state: 'given', references: found, whole } }
      offset = page.next
    }
    return { state: 'found', day, value: { state: 'given', references: found, whole: false } }
  }

  async function titleHit(title: string): Promise<Finding<S2Paper>> {
    const query = { query: title, fields: s2Fields.papers }
    const path = '/paper/search/match'
    const answer = await answered(`GET ${path}?${new URLSearchParams(query)}`, async asked => {
      const request = { method: 'GET', path, query, about: `title “${title}”` } as const
      return bodyOf(await asked.reply(request, hits => s2Hits(hits, '') !== undefined), request.about)
    })
    if ('unasked' in answer) return unasked(answer)
    const hit = s2Hits(answer.body, answer.day)?.[0]
    return hit ? { state: 'found', value: hit, day: answer.day } : { state: 'absent', day: answer.day }
  }

  async function papersIn(
    fields: string,
    chunks: readonly (readonly string[])[],
  ): Promise<ReadonlyMap<string, Finding<S2Paper>>> {
    const findings = new Map<string, Finding<S2Paper>>()
    for (const [id, answer] of await rows(fields, chunks)) {
      if ('unasked' in answer) findings.set(id, unasked(answer))
      else {
        const value = s2Paper(answer.body, answer.day, share)
        findings.set(
          id,
          value ? { state: 'found', value, day: answer.day } : { state: 'absent', day: answer.day },
        )
      }
    }
    return findings
  }

  return {
    papers: ids => papersIn(s2Fields.papers, [ids]),
    papersWithReferences: chunks => papersIn(s2Fields.papersWithReferences, chunks),
    papersWithReferenceTitles: chunks => papersIn(s2Fields.papersWithReferenceTitles, chunks),
    references,
    titleHit,
    givenUp: () => givenUp,
  }
}

/** The body of an answer, null for "not found". */
function bodyOf(reply: S2Reply, about: string): unknown {
  if (reply.status === 200) return reply.body
  if (reply.status === 404) return null
  throw new RequestGivenUp(
    `${about}: the API answered ${reply.status} (${s2ErrorText(reply.body) ?? 'no reason given'})`,
    true,
  )
}
