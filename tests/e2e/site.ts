/** The built site on a free port and one browser to look at it with, for all browser tests; see `page.ts`. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { startedChromium } from '../../scripts/browser/chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    readonly site: string
    /** WebSocket address of the browser. */
    readonly browser: string
  }
}

/** Served below a folder, since a static site may be deployed anywhere. */
const folder = '/some/where/'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds the site once, serves it and starts the browser; gives the function that undoes all of it. Beside the site lie
 * the examples and what they need, as in a checkout: they find each other there and here alike.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'site-'))
  await built(join(outDir, 'dist'))
  for (const path of [
    'examples',
    'data/graph.json',
    'data/talk.md',
    'docs/pictures',
    'node_modules/reveal.js/dist',
  ])
    await cp(join(root, path), join(outDir, path), { recursive: true })
  const server = await preview({
    root,
    base: folder,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const site = server.resolvedUrls?.local[0]
  if (!site) throw new Error('the built site has no address')
  const browser = await startedChromium(options => chromium.launchServer({ ...options, host: '127.0.0.1' }))
  project.provide('site', `${site}dist/`)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
    await rm(outDir, { recursive: true })
  }
}

/** As `npm run build` does: Vitest's own `NODE_ENV` would make it a build for development. */
async function built(outDir: string): Promise<void> {
  const { NODE_ENV, ...environment } = process.env
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  for (const words of [['--emptyOutDir'], ['--config', 'element.config.ts']])
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', '--outDir', outDir, '--logLevel', 'warn', ...words],
      { cwd: root, env: environment },
    )
}
