/** Somebody else's page with graphs in it, opened in a browser, and what can be asked of it. */
import type { Page } from 'playwright-core'
import type { CitationGraphElement } from '../../src/element/citation-graph-element.ts'
import { opened, type Visit, type Visitor } from './page.ts'

export interface GuestPage extends Visit {
  /** Names and details of what the graphs of the page told, in order: `scene-change {"scene":2,…}`. */
  told(): Promise<string[]>
  /** What each graph draws with, `-` for none, in the order of the page. */
  drawn(): Promise<string[]>
  /** Asks an element something. */
  ask<Answer>(selector: string, question: (element: CitationGraphElement) => Answer): Promise<Answer>
}

const events = ['graph-ready', 'graph-error', 'scene-change', 'view-change']

/** Opens a page with this body; `graph.json` and `talk.md` lie beside it. */
export async function guestPage(body: string, visitor: Visitor = {}): Promise<GuestPage> {
  const html = `<!doctype html>
    <html lang="en"><meta charset="utf-8"><title>A page</title>
    <script>
      window.told = []
      for (const name of ${JSON.stringify(events)})
        document.addEventListener(name, ({ detail }) => told.push(name + ' ' + JSON.stringify(detail)), true)
    </script>
    <script type="module" src="../dist/citation-graph.js"></script>
    <body>${body}</body></html>`
  const answers = { 'data/guest.html': { body: html, contentType: 'text/html' }, ...visitor.answers }
  const visit = await opened('../data/guest.html', { ...visitor, answers })
  return { ...visit, ...questions(visit.page) }
}

function questions(page: Page): Omit<GuestPage, keyof Visit> {
  return {
    told: () => page.evaluate(() => (window as unknown as { told: string[] }).told),
    drawn: () =>
      page
        .locator('citation-graph')
        .evaluateAll(all => all.map(one => (one as HTMLElement).dataset.drawsWith ?? '-')),
    ask: (selector, question) => page.locator(selector).evaluate(question as never),
  }
}
