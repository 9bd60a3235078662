import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { httpOutcome } from '../../src/harvest/http-outcome.ts'
import { fakeEffects } from './fake-effects.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** Address of a server on loopback that answers so. */
async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const get = (address: string, patience = 2_000) =>
  httpOutcome({ method: 'GET', address, key: 'key' }, patience, fakeEffects())

test('JSON is an answer, whatever its status; everything else is text', async () => {
  const home = await served((request, response) => {
    if (request.url === '/html') response.writeHead(503).end('<html>')
    else response.writeHead(404, { 'Retry-After': '3' }).end('{"error":"not found"}\n')
  })
  expect(await get(`${home}/json`)).toEqual({
    kind: 'json',
    status: 404,
    body: { error: 'not found' },
    retryAfter: 3_000,
  })
  expect(await get(`${home}/html`)).toEqual({ kind: 'text', status: 503 })
})

test('a body is sent as JSON', async () => {
  const home = await served((request, response) => {
    let text = ''
    request.on('data', chunk => {
      text += chunk
    })
    request.on('end', () =>
      response.end(JSON.stringify([request.method, request.headers['content-type'], text])),
    )
  })
  const outcome = await httpOutcome(
    { method: 'POST', address: home, body: { ids: ['é'] } },
    2_000,
    fakeEffects(),
  )
  expect(outcome).toMatchObject({ body: ['POST', 'application/json', '{"ids":["é"]}'] })
})

test('redirects are followed, with the key on the same host only', async () => {
  const seen: [string, unknown][] = []
  const elsewhere = await served((request, response) => {
    seen.push(['elsewhere', request.headers['x-api-key']])
    response.end('[]')
  })
  const home = await served((request, response) => {
    seen.push([request.url ?? '', request.headers['x-api-key']])
    const to = request.url === '/a' ? '/b' : `${elsewhere}/c`
    response.writeHead(302, { Location: to }).end()
  })
  expect(await get(`${home}/a`)).toMatchObject({ kind: 'json', status: 200 })
  expect(seen).toEqual([
    ['/a', 'key'],
    ['/b', 'key'],
    ['elsewhere', undefined],
  ])
})

test('a circle of redirects ends', async () => {
  let count = 0
  const home = await served((_, response) => {
    count += 1
    response.writeHead(307, { Location: '/again' }).end()
  })
  expect(await get(home)).toMatchObject({ kind: 'broken', because: 'it redirects in a circle' })
  expect(count).toBe(6)
})

test.each(['file:///etc/passwd', 'javascript:alert(1)', 'http://['])(
  'a redirect to %s is not followed',
  async location => {
    const home = await served((_, response) => response.writeHead(302, { Location: location }).end())
    expect(await get(home)).toEqual({ kind: 'text', status: 302 })
  },
)

test('an answer without an end, however lively, is given up in time', async () => {
  const home = await served((_, response) => {
    response.write('[')
    const drip = setInterval(() => response.write(' '), 5)
    response.on('close', () => clearInterval(drip))
  })
  expect(await get(home, 60)).toEqual({
    kind: 'broken',
    because: 'no whole answer came in time',
    unreachable: false,
  })
})

test('an answer without bounds is cut off, however small it was sent', async () => {
  const endless = await served((_, response) => {
    const part = ' '.repeat(1_000_000)
    const pour = () => {
      while (response.write(part));
    }
    response.on('drain', pour)
    pour()
  })
  const bomb = gzipSync(Buffer.alloc(40_000_000, ' '))
  expect(bomb.length).toBeLessThan(100_000)
  const gzipped = await served((_, response) =>
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
  )
  for (const address of [endless, gzipped])
    expect(await get(address, 20_000)).toMatchObject({ kind: 'broken', unreachable: false })
})

test('an answer that breaks off, and nobody at all, are told apart', async () => {
  const home = await served((_, response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('[')
    response.socket?.end()
  })
  expect(await get(home)).toMatchObject({ kind: 'broken', unreachable: false })
  const gone = await served(() => {})
  await new Promise(resolve => open.pop()?.close(resolve))
  expect(await get(gone)).toEqual({
    kind: 'broken',
    because: 'the connection was refused',
    unreachable: true,
  })
})
