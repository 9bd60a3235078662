/** One question to Semantic Scholar and its answer: in turn, tried again where that can help, with the key kept safe. */
import type { HarvestEffects } from './effects.ts'
import { type HttpOutcome, httpOutcome } from './http-outcome.ts'
import { spacedTurns } from './rate.ts'
import { politeRetries, type RetryRule, retryDelay } from './retry-timing.ts'
import { s2ErrorText } from './s2-fields.ts'

/** The API as a whole could not be had. What was fetched before is in the store. */
export class ApiUnavailable extends Error {
  override readonly name = 'ApiUnavailable'
}

/** One request was given up; others may well succeed. */
export class RequestGivenUp extends Error {
  override readonly name = 'RequestGivenUp'
  /** The API refuses this very request: asking again another day would not help. */
  readonly lasting: boolean

  constructor(message: string, lasting = false) {
    super(message)
    this.lasting = lasting
  }
}

export interface S2Request {
  readonly method: 'GET' | 'POST'
  /** Path under the base address, encoded: `/paper/batch`. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body?: unknown
  /** What it asks for, for people: `references of 204e…`. */
  readonly about: string
}

/** An answer that says something: 200, or an error that asking again would not change. */
export interface S2Reply {
  readonly status: number
  readonly body: unknown
}

export interface ExchangeOptions {
  /** Address of the API without a slash at its end. */
  readonly baseUrl: string
  readonly key?: string | undefined
  readonly requestsPerSecond: number
  readonly retries?: RetryRule
  /** Milliseconds for one answer to arrive in whole. */
  readonly patience?: number
}

export interface S2Exchange {
  readonly baseUrl: string
  /**
   * The answer to a request.
   *
   * @param accepts whether the body of a 200 has the right shape; if not, it counts as garbled and is asked for again
   * @throws {RequestGivenUp} when this request failed too often
   * @throws {ApiUnavailable} when the API is not to be had at all
   */
  readonly reply: (
    request: S2Request,
    accepts: (body: unknown) => boolean,
    rule?: RetryRule,
  ) => Promise<S2Reply>
  /** How many requests were sent so far, repeated ones counted. */
  readonly requests: () => number
}

/** Why an attempt failed, in words, and whether the whole API is to blame rather than this request. */
interface Failure {
  readonly because: string
  readonly everywhere: boolean
  readonly retryAfter?: number | undefined
  readonly hopeless?: boolean
  /** Nobody is there, which seldom changes within minutes. */
  readonly unreachable?: boolean
}

/** How often a request is repeated when nobody is there to answer it. */
const mostCallsIntoTheVoid = 3

/** Opens an exchange with the API at `options.baseUrl`. */
export function s2Exchange(options: ExchangeOptions, effects: HarvestEffects): S2Exchange {
  const turn = spacedTurns(options.requestsPerSecond, effects)
  const standardRule = options.retries ?? politeRetries
  let key = options.key
  let requests = 0
  let failuresInARow = 0

  async function attempt(request: S2Request): Promise<HttpOutcome> {
    effects.throwIfCancelled()
    requests += 1
    const address = `${options.baseUrl}${request.path}?${new URLSearchParams({ ...request.query })}`
    const outcome = await httpOutcome({ ...request, address, key }, options.patience ?? 90_000, effects)
    effects.throwIfCancelled()
    return outcome
  }

  async function reply(
    request: S2Request,
    accepts: (body: unknown) => boolean,
    rule: RetryRule = standardRule,
  ): Promise<S2Reply> {
    for (let tries = 0; ; tries += 1) {
      const outcome = await turn(() => attempt(request))
      if (isAnswer(outcome, accepts)) {
        failuresInARow = 0
        return outcome
      }
      if (key !== undefined && isRefusal(outcome)) {
        key = undefined
        tries = -1
        effects.report({ kind: 'notice', message: keyRefused })
        continue
      }
      const failure = failureOf(outcome)
      failuresInARow += 1
      await pauseAfter(failure, tries, request, rule)
    }
  }

  async function pauseAfter(
    failure: Failure,
    tries: number,
    request: S2Request,
    rule: RetryRule,
  ): Promise<void> {
    const retries = failure.unreachable ? Math.min(rule.retries, mostCallsIntoTheVoid) : rule.retries
    const attempt = { attempt: tries, retryAfter: failure.retryAfter }
    const delay = failure.hopeless ? undefined : retryDelay(attempt, effects.random(), { ...rule, retries })
    const message = `${request.about}: ${failure.because}`
    const dead = failuresInARow >= 4 * (standardRule.retries + 1)
    if (dead || (delay === undefined && failure.everywhere)) throw new ApiUnavailable(message)
    if (delay === undefined) throw new RequestGivenUp(message, failure.hopeless)
    effects.report({ kind: 'waiting', milliseconds: delay, because: failure.because })
    await effects.sleep(delay)
  }

  return { baseUrl: options.baseUrl, reply, requests: () => requests }
}

const keyRefused =
  'Semantic Scholar refuses the key in S2_API_KEY (a key unused for about 60 days is withdrawn); going on without it, which is slower'

function isAnswer(
  outcome: HttpOutcome,
  accepts: (body: unknown) => boolean,
): outcome is HttpOutcome & S2Reply {
  if (outcome.kind !== 'json') return false
  return outcome.status === 200 ? accepts(outcome.body) : outcome.status === 400 || outcome.status === 404
}

function isRefusal(outcome: HttpOutcome): boolean {
  return outcome.kind !== 'broken' && (outcome.status === 401 || outcome.status === 403)
}

function failureOf(outcome: HttpOutcome): Failure {
  if (outcome.kind === 'broken') {
    const { because, unreachable } = outcome
    return { because, everywhere: unreachable, unreachable }
  }
  const { status, retryAfter } = outcome
  const words = outcome.kind === 'json' ? s2ErrorText(outcome.body) : undefined
  const because = `the API answered ${status}${words ? ` (${words})` : ''}`
  if (status === 429)
    return { because: 'the API answered 429, too many requests', everywhere: true, retryAfter }
  if (isRefusal(outcome)) return { because, everywhere: true, hopeless: true }
  if (status === 200) return { because: 'the answer was cut short or garbled', everywhere: false }
  if (status >= 500 || status === 408 || status === 425) return { because, everywhere: false, retryAfter }
  if (outcome.kind === 'text' && status === 404)
    return { because: `${because}: is S2_API_URL right?`, everywhere: true, hopeless: true }
  return { because, everywhere: false, hopeless: true }
}
