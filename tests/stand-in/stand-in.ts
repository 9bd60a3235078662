/** A stand-in for Semantic Scholar's API on this machine, with the real one's manners and, if wanted, its bad days. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answersOf, type Manners } from './answers.ts'
import type { CatalogueRecord } from './catalogue.ts'
import { type Fault, seededNumbers } from './faults.ts'
import { pythonJson } from './python-json.ts'

export interface StandInOptions {
  readonly records: readonly CatalogueRecord[]
  /** Keys that are taken; any other is refused with 403. */
  readonly keys?: readonly string[]
  /** The fault of each request in turn. */
  readonly nextFault?: (request: SeenRequest) => Fault | undefined
  readonly seed?: number
  /** `Retry-After` on 429; the real service sends none. */
  readonly retryAfter?: string
  readonly manners?: Manners
  /** Where to send everybody instead of answering. */
  readonly redirectTo?: string
}

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly key: string | undefined
  readonly body: string
}

export interface StandIn {
  /** Base address, as for `S2_API_URL`. */
  readonly url: string
  /** Every request so far, faulty ones too. */
  readonly requests: SeenRequest[]
  readonly close: () => Promise<void>
}

const base = '/graph/v1'

/** Starts a stand-in on a free port of loopback. */
export async function startedStandIn(options: StandInOptions): Promise<StandIn> {
  const answer = answersOf(options.records, seededNumbers(options.seed ?? 1), options.manners)
  const requests: SeenRequest[] = []
  const server = createServer(async (incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://stand-in')
    const key = incoming.headers['x-api-key']
    const body = await textOf(incoming)
    const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname
    const request = {
      method: incoming.method ?? 'GET',
      path,
      query: url.searchParams,
      key: typeof key === 'string' ? key : undefined,
      body,
    }
    requests.push(request)
    if (options.redirectTo !== undefined) {
      response.writeHead(307, { Location: `${options.redirectTo}${path}${url.search}` }).end()
      return
    }
    const fault = options.nextFault?.(request)
    if (request.key !== undefined && !(options.keys ?? []).includes(request.key)) forbid(response)
    else if (fault === 'redirect') response.writeHead(307, { Location: incoming.url }).end()
    else if (fault !== undefined) fail(response, fault, options.retryAfter)
    else {
      const { status, body: said } = answer(request.method, path, url.searchParams, body)
      const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }
      response.writeHead(status, headers).end(status === 200 ? pythonJson(said) : `${JSON.stringify(said)}\n`)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of incoming) text += chunk
  return text
}

function forbid(response: ServerResponse): void {
  const headers = { 'Content-Type': 'application/json', 'x-amzn-ErrorType': 'ForbiddenException' }
  response.writeHead(403, headers).end('{"message":"Forbidden"}')
}

const tooMany =
  '{"message": "Too Many Requests. Please wait and try again or apply for a key for higher rate limits. https://www.semanticscholar.org/product/api#api-key-form", "code": "429"}'

function fail(
  response: ServerResponse,
  fault: Exclude<Fault, 'redirect'>,
  retryAfter: string | undefined,
): void {
  const json = { 'Content-Type': 'application/json' }
  if (fault === 'too-many-requests') {
    response
      .writeHead(429, { ...json, ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }) })
      .end(tooMany)
  } else if (fault === 'server-error')
    response.writeHead(500, json).end('{"message": "Internal Server Error"}')
  else if (fault === 'gateway-timeout')
    response.writeHead(504, json).end('{"message": "Endpoint request timed out"}')
  else if (fault === 'cut-short')
    response.writeHead(200, json).end('[{"paperId": "649def34f8be52c8b66281af98ae884c0')
  else if (fault === 'not-json')
    response.writeHead(502, { 'Content-Type': 'text/html' }).end('<html>Bad Gateway</html>')
  else if (fault === 'no-data') response.writeHead(200, json).end('{"offset": 0}\n')
  else if (fault === 'null-data') response.writeHead(200, json).end('{"offset": 0, "data": null}\n')
  else if (fault === 'no-rows') response.writeHead(200, json).end('[]\n')
  else if (fault === 'reset') response.socket?.destroy()
  else if (fault === 'silence') return
  else {
    response.writeHead(200, json)
    const drip = setInterval(() => response.write(' '), 5)
    response.on('close', () => clearInterval(drip))
  }
}
