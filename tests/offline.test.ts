import { createServer } from 'node:http'
import { connect } from 'node:net'
import axios from 'axios'
import { expect, test } from 'vitest'

test('a connection to another machine throws', () => {
  expect(() => connect(80, 'example.org')).toThrow('invalid host in a test: example.org; expected localhost')
  expect(() => connect({ host: '192.0.2.1', port: 443 })).toThrow('192.0.2.1')
})

test('neither fetch nor axios gets out', async () => {
  const refusal = { message: expect.stringContaining('expected localhost') }
  await expect(fetch('https://example.org/')).rejects.toMatchObject({ cause: refusal })
  await expect(axios.get('https://example.org/')).rejects.toMatchObject(refusal)
})

test('loopback answers', async () => {
  const server = createServer((_, response) => response.writeHead(204, { connection: 'close' }).end())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  expect((await fetch(`http://127.0.0.1:${address.port}/`)).status).toBe(204)
  expect((await axios.get(`http://localhost:${address.port}/`)).status).toBe(204)
  await new Promise(resolve => server.close(resolve))
})
