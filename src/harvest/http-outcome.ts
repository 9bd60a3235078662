/** What became of one HTTP request, as data: an answer in JSON, an answer in something else, or none. */
import axios from 'axios'
import type { HarvestEffects } from './effects.ts'
import { retryAfterMilliseconds } from './retry-timing.ts'

export type HttpOutcome =
  | {
      readonly kind: 'json'
      readonly status: number
      readonly body: unknown
      readonly retryAfter?: number | undefined
    }
  | { readonly kind: 'text'; readonly status: number; readonly retryAfter?: number | undefined }
  /** `unreachable`: nobody answered; otherwise the answer broke off or took too long. */
  | { readonly kind: 'broken'; readonly because: string; readonly unreachable: boolean }

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly address: string
  /** Sent as JSON. */
  readonly body?: unknown
  /** Goes to the host of `address` only, whatever that host redirects to, and never over plain http but on loopback. */
  readonly key?: string | undefined
}

/** The API limits its answers to 10 MB. */
const longestAnswer = 32 * 2 ** 20
const mostRedirects = 5

/**
 * Sends the request and follows redirects. Never throws for what the network does.
 *
 * @param patience milliseconds until the whole answer must be there
 */
export async function httpOutcome(
  request: HttpRequest,
  patience: number,
  effects: Pick<HarvestEffects, 'deadline' | 'now'>,
): Promise<HttpOutcome> {
  const deadline = effects.deadline(patience)
  let address = new URL(request.address)
  const home = address.origin
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const trusted = address.origin === home && keepsSecrets(address)
    const headers = {
      Accept: 'application/json',
      ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(request.key !== undefined && trusted ? { 'x-api-key': request.key } : {}),
    }
    let response: { status: number; data: unknown; headers: Record<string, unknown> }
    try {
      response = await axios.request({
        method: request.method,
        url: address.href,
        headers,
        data: request.body === undefined ? undefined : JSON.stringify(request.body),
        responseType: 'text',
        transformResponse: (text: unknown) => text,
        validateStatus: () => true,
        maxRedirects: 0,
        maxContentLength: longestAnswer,
        timeout: patience,
        signal: deadline,
      })
    } catch (error) {
      return brokenExchange(error, deadline)
    }
    const next = redirect(response.status, response.headers.location, address)
    if (!next) return answer(response, effects.now())
    address = next
  }
  return { kind: 'broken', because: 'it redirects in a circle', unreachable: true }
}

function keepsSecrets(address: URL): boolean {
  return address.protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(address.hostname)
}

function redirect(status: number, location: unknown, from: URL): URL | undefined {
  if (![301, 302, 307, 308].includes(status) || typeof location !== 'string') return undefined
  if (!URL.canParse(location, from.href)) return undefined
  const to = new URL(location, from.href)
  const safe = to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:')
  return safe ? to : undefined
}

function answer(
  response: { status: number; data: unknown; headers: Record<string, unknown> },
  now: number,
): HttpOutcome {
  const { status } = response
  const retryAfter = retryAfterMilliseconds(response.headers['retry-after'], now)
  try {
    return { kind: 'json', status, body: JSON.parse(String(response.data)), retryAfter }
  } catch {
    return { kind: 'text', status, retryAfter }
  }
}

const unreachable: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'its address was not found (is there a network?)',
  EAI_AGAIN: 'its address could not be looked up (is there a network?)',
  ENETUNREACH: 'the network cannot be reached',
  EHOSTUNREACH: 'the host cannot be reached',
  ERR_NETWORK: 'the network failed',
}

/** Never the error itself: axios keeps the headers in it, and the key is one of them. */
function brokenExchange(error: unknown, deadline: AbortSignal): HttpOutcome {
  const code = axios.isAxiosError(error) ? (error.code ?? '') : ''
  if (deadline.aborted || code === 'ECONNABORTED' || code === 'ETIMEDOUT')
    return { kind: 'broken', because: 'no whole answer came in time', unreachable: false }
  const because = unreachable[code]
  if (because) return { kind: 'broken', because, unreachable: true }
  return { kind: 'broken', because: `the connection broke${code ? ` (${code})` : ''}`, unreachable: false }
}
