/** A server of static sites on loopback that packs text as web servers do, and counts what it sends. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown',
  '.woff2': 'font/woff2',
}

/** The files of a site by their paths: `index.html`, `data/graph.json`. */
export type Site = ReadonlyMap<string, Buffer>

export interface SentFile {
  readonly path: string
  /** As sent: packed, but for what is packed already. */
  readonly bytes: number
}

export interface SiteServer {
  /** Has the site at this name served from now on; gives its address. */
  serve(name: string, site: Site): string
  /** What was sent since this was asked last. */
  sent(): SentFile[]
  close(): void
}

export async function siteServer(): Promise<SiteServer> {
  const packed = new Map<string, { readonly body: Buffer; readonly headers: Record<string, string> }>()
  let sent: SentFile[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname).replace(
      /\/$/,
      '/index.html',
    )
    const file = packed.get(path)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    sent.push({ path: path.replace(/^\/[^/]+\//, ''), bytes: file.body.length })
    response.writeHead(200, file.headers).end(file.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    serve(name, site) {
      for (const [path, content] of site) {
        const kind = extname(path)
        const isPacked = kind === '.woff2' || kind === '.corpus'
        packed.set(`/${name}/${path}`, {
          body: isPacked ? content : gzipSync(content),
          headers: {
            'content-type': contentTypes[kind] ?? 'application/octet-stream',
            ...(!isPacked && { 'content-encoding': 'gzip' }),
            'cache-control': 'no-store',
          },
        })
      }
      return `http://127.0.0.1:${port}/${name}/`
    },
    sent() {
      const list = sent
      sent = []
      return list
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
