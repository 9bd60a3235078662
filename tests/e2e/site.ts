/** The built site on a free port and one browser to look at it with, for all browser tests; see `page.ts`. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { startedChromium } from './chromium.ts'

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

/** Builds the site once, serves it and starts the browser; gives the function that undoes all of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'site-'))
  const repository = fileURLToPath(new URL('../..', import.meta.url))
  const root = existsSync(join(repository, 'index.html'))
    ? repository
    : join(repository, 'tests/e2e/fixtures')
  await build({ root, logLevel: 'warn', mode: 'production', build: { outDir, emptyOutDir: true } })
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
  project.provide('site', site)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
    await rm(outDir, { recursive: true })
  }
}
