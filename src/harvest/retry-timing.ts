/** How long to wait before a failed request is tried again: exponential back-off with full jitter, as Semantic Scholar requires of its users. */

export interface RetryRule {
  /** How often one request is tried again. */
  readonly retries: number
  /** The longest first pause, in milliseconds. It doubles with every further failure. */
  readonly firstPause: number
  /** The longest pause of all, in milliseconds. A server that asks for more is not waited for. */
  readonly longestPause: number
}

/**
 * Pauses of up to 2, 4, 8, 16, 32 and then 60 seconds. Of batches without a key more than half were seen to be refused
 * (429) at any pace, so that six retries would not be enough.
 */
export const politeRetries: RetryRule = { retries: 10, firstPause: 2_000, longestPause: 60_000 }

export interface FailedAttempt {
  /** 0 for the first try of a request. */
  readonly attempt: number
  /** Milliseconds that the server asked to wait, where it did. */
  readonly retryAfter?: number | undefined
}

/**
 * The pause after a failed attempt in milliseconds, or undefined when the request is to be given up.
 *
 * @param random a number from 0 up to 1. The pause is spread evenly from nothing to the longest one of this attempt, so
 *   that many clients that failed together do not come back together ("full jitter").
 */
export function retryDelay(
  failed: FailedAttempt,
  random: number,
  rule: RetryRule = politeRetries,
): number | undefined {
  if (failed.attempt >= rule.retries) return undefined
  const longest = Math.min(rule.longestPause, rule.firstPause * 2 ** Math.min(failed.attempt, 30))
  const pause = Math.round(random * longest)
  const asked = failed.retryAfter ?? 0
  if (asked > rule.longestPause) return undefined
  return Math.max(pause, asked)
}

/** Milliseconds that a `Retry-After` header asks for, given as seconds or as a date; undefined when it says neither. */
export function retryAfterMilliseconds(header: unknown, now: number): number | undefined {
  if (typeof header !== 'string') return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
