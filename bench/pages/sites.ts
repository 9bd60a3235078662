/** The sites that are measured: Cairn as it is built, and the page of each peer. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type InlineConfig } from 'vite'
import { mostAtOnce } from '../../scripts/graph-files.ts'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { encodeCorpus } from '../../src/core/corpus-encoding.ts'
import { encodeGraphFile } from '../../src/core/graph-file.ts'
import type { PeerNetwork } from './peer-network.ts'
import type { Site } from './site-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Cairn as `npm run build` makes it, before it gets a graph. */
export async function builtCairn(): Promise<Site> {
  return built({ root, configFile: join(root, 'vite.config.ts') })
}

/**
 * The site of Cairn with this graph in place of the example's. Its talk goes with the example.
 *
 * @param cairn what `builtCairn` gave
 */
export function cairnSite(cairn: Site, graph: CitationGraph, isExample: boolean): Site {
  if (isExample) return cairn
  const page = cairn.get('index.html')?.toString() ?? ''
  const site = new Map(cairn)
  site.delete('data/talk.md')
  site.set('index.html', Buffer.from(page.replace(/<link[^>]*\bid="talk"[^>]*>/, '')))
  site.set('data/graph.json', Buffer.from(encodeGraphFile(graph)))
  if (graph.order > mostAtOnce) layCorpus(site, graph)
  return site
}

/** Puts the graph there as a corpus file too, as the build does with one of this size; the page then asks for that alone. */
function layCorpus(site: Map<string, Buffer>, graph: CitationGraph): void {
  const page = site.get('index.html')?.toString() ?? ''
  const asked = `<link rel="preload" as="fetch" crossorigin href="${corpusPath}">`
  const named = `<link id="corpus" rel="alternate" type="application/octet-stream" href="${corpusPath}">`
  const html = page.replace(/<link rel="preload" as="fetch"[^>]*>/, `${asked}${named}`)
  site.set('index.html', Buffer.from(html))
  site.set(corpusPath, gzipSync(encodeCorpus(graph)))
}

const corpusPath = 'data/graph.corpus'

/** The page of a peer, before it gets a network. */
export async function builtPeer(peer: string): Promise<Site> {
  return built({
    root: join(root, 'bench/peers'),
    configFile: false,
    base: './',
    plugins: [
      {
        name: 'named-peer',
        transformIndexHtml: { order: 'pre', handler: html => html.replaceAll('%PEER%', peer) },
      },
    ],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  })
}

export function peerSite(peer: Site, network: PeerNetwork): Site {
  return new Map([...peer, ['network.json', Buffer.from(JSON.stringify(network))]])
}

async function built(config: InlineConfig): Promise<Site> {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-site-'))
  try {
    await build({
      ...config,
      mode: 'production',
      logLevel: 'warn',
      build: {
        ...config.build,
        outDir,
        emptyOutDir: true,
        reportCompressedSize: false,
        chunkSizeWarningLimit: 2000,
      },
    })
    const files = await readdir(outDir, { recursive: true, withFileTypes: true })
    const site = new Map<string, Buffer>()
    for (const file of files.filter(one => one.isFile())) {
      const path = join(file.parentPath, file.name)
      site.set(path.slice(outDir.length + 1).replaceAll('\\', '/'), await readFile(path))
    }
    return site
  } finally {
    await rm(outDir, { recursive: true })
  }
}
