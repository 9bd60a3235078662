/** A page of a headless browser that has drawn a talk, and that reaches nothing but itself. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { startedChromium } from '../browser/chromium.ts'
import { ExpectedFailure, exitCodes } from '../expected-failure.ts'
import { builtCode } from './built-code.ts'
import type { DrawnTalk } from './page-functions.ts'

/** Nobody answers there: the page itself is put in its place, and whatever else it asks for is refused. */
const address = 'https://cairn.invalid/'

/**
 * What `use` makes of the page on which the talk is drawn, and of the names of its slides.
 *
 * @throws {ExpectedFailure} when no browser can be started
 */
export async function withDrawnTalk<Made>(
  talk: DrawnTalk,
  use: (page: Page, names: readonly string[]) => Promise<Made>,
): Promise<Made> {
  const { script, styles } = await builtCode('scripts/export/page-functions.ts')
  const browser = await browserOrAdvice()
  try {
    const page = await browser.newPage({ viewport: talk.size })
    await page.route('**', route =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body>' })
        : route.abort(),
    )
    await page.goto(address)
    await page.addStyleTag({ content: styles })
    await page.addScriptTag({ content: script, type: 'module' })
    await page.waitForFunction(() => 'drawTalk' in window)
    const names = await page.evaluate(request => window.drawTalk(request), talk)
    return await use(page, names)
  } finally {
    await browser.close()
  }
}

async function browserOrAdvice(): Promise<Browser> {
  try {
    return await startedChromium(options => chromium.launch(options))
  } catch (error) {
    const [message = '', ...tried] = (error instanceof Error ? error.message : String(error)).split('\n')
    const hint = ['The kind html needs no browser.', ...tried].join('\n')
    throw new ExpectedFailure(message, hint, exitCodes.usage)
  }
}
