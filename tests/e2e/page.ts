/** The explorer as a visitor has it before him: one page in a fresh browser context, and everything that went wrong on it. */
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'

/** How a visitor comes: his screen, his wishes and what his machine lacks. */
export interface Visitor {
  /** Width and height in CSS pixels. Below 600 wide it is a phone: touch, two device pixels each. */
  readonly viewport?: readonly [width: number, height: number]
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: boolean
  /** `false`: a machine on which no canvas gives a WebGL context. */
  readonly webgl?: boolean
  /** Answers in place of the site's, by the end of the path: `{ 'graph.json': { status: 404 } }`. */
  readonly answers?: Readonly<Record<string, Answer>>
  /** Whether a request is lost on the way, by the path of its address. */
  readonly isLost?: (path: string) => boolean
  /** Trouble that belongs to the test. Anything else on the console fails it. */
  readonly expectedTrouble?: RegExp
}

export interface Answer {
  readonly status?: number
  readonly contentType?: string
  readonly body?: string | Buffer
}

/** A page, with what happened on it so far. Both lists go on growing. */
export interface Visit {
  readonly page: Page
  /** Console errors and warnings, uncaught exceptions, requests to other origins, one line each. */
  readonly trouble: readonly string[]
  /** Every address asked for, in order. */
  readonly requests: readonly string[]
}

let browser: Promise<Browser> | undefined

/**
 * Opens the built site at `path` (`?layout=map`, relative to its folder). When the test ends, the page is closed and
 * the test fails if there was trouble; requests to other origins are never let through. Of a test that failed, there is
 * a picture of the page (see `screenshot`).
 */
export async function opened(path = '', visitor: Visitor = {}): Promise<Visit> {
  browser ??= chromium.connect(inject('browser'))
  const site = inject('site')
  const [width, height] = visitor.viewport ?? [1440, 900]
  const isPhone = width < 600
  const context = await (await browser).newContext({
    viewport: { width, height },
    colorScheme: visitor.colorScheme ?? 'light',
    reducedMotion: (visitor.reducedMotion ?? true) ? 'reduce' : 'no-preference',
    ...(isPhone ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {}),
  })
  if (visitor.webgl === false) await context.addInitScript(withoutWebGL)
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const trouble: string[] = []
  const requests: string[] = []
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(page, task.name)
    await context.close()
    const { expectedTrouble } = visitor
    expect(trouble.filter(line => !expectedTrouble?.test(line))).toEqual([])
  })
  context.on('weberror', error => trouble.push(`uncaught: ${error.error().message}`))
  context.on('console', message => {
    const line = `${message.type()}: ${message.text()}`
    if (/^(?:error|warning)/.test(line) && !remarkOfTheBrowser.test(line)) trouble.push(line)
  })
  await context.route(/^https?:/, async route => {
    const url = new URL(route.request().url())
    requests.push(url.href)
    if (url.origin !== new URL(site).origin) {
      trouble.push(`foreign request: ${url.href}`)
      return route.abort()
    }
    if (visitor.isLost?.(url.pathname)) return route.abort()
    const answer = Object.entries(visitor.answers ?? {}).find(([end]) => url.pathname.endsWith(end))?.[1]
    return answer ? route.fulfill(answer) : route.continue()
  })
  await page.goto(new URL(path, site).href)
  return { page, trouble, requests }
}

/** What Chromium itself says about drawing WebGL on the CPU; no page can help it. */
const remarkOfTheBrowser = /GPU stall due to ReadPixels|Automatic fallback to software WebGL/

function withoutWebGL(): void {
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest])
  } as typeof getContext
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 AA on the page as it is now: `rule: selector` for each offending element. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const results: AxeResults = await page.evaluate(
    values =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  )
}

/** Writes what the page shows into the folder `cairn-screens` of the temporary folder, for looking at; gives the file. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(tmpdir(), 'cairn-screens')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name.replace(/[^\w-]+/g, '-').slice(0, 100)}.png`)
  await page.screenshot({ path })
  return path
}
