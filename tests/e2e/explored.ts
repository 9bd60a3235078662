/** The explorer opened on a graph: its view, and where on the screen its papers are. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { CitationGraph, Point } from '../../src/core/citation-graph.ts'
import { decodeGraphFile, encodeGraphFile } from '../../src/core/graph-file.ts'
import { viewAt } from '../../src/state/address.ts'
import type { PaperLook } from '../../src/state/appearance.ts'
import { createExplorer, type Explorer } from '../../src/state/explorer.ts'
import { plannerOf } from '../../src/state/planner.ts'
import type { ViewState } from '../../src/state/view-state.ts'
import { onScreen } from '../../src/state/viewport.ts'
import { opened, type Visit, type Visitor } from './page.ts'

export interface Explored extends Visit {
  readonly graph: CitationGraph
  /** The view that the address bar holds. */
  view(): ViewState
  /** How much of the layout the view shows: 1 all, 0.5 half of its width and height. */
  share(): number
  /** What the pure rooms say of the view on a stage of this size: every paper's place on the page, size and colour. */
  looks(): Promise<ReadonlyMap<string, PaperLook>>
  /** Middle of a paper on the page, in CSS pixels. */
  place(paper: string): Promise<Point>
  /** Waits until the address bar holds such a view. */
  untilView(expected: Partial<ViewState>): Promise<void>
}

/** The graph that comes with the project. */
export const bundledGraph = decodeGraphFile(
  readFileSync(new URL('../../data/graph.json', import.meta.url), 'utf8'),
)

/** Opens the explorer on the bundled graph, or another, and waits until it is drawn. */
export async function explored(
  query = '',
  { graph = bundledGraph, ...visitor }: Visitor & { readonly graph?: CitationGraph } = {},
): Promise<Explored> {
  const answers = graph === bundledGraph ? {} : { 'data/graph.json': { body: encodeGraphFile(graph) } }
  const visit = await opened(query, { ...visitor, answers: { ...answers, ...visitor.answers } })
  const { page } = visit
  const stage = page.locator('#stage')
  await page.locator('#stage[data-ready]').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const planner = plannerOf(graph)
  const view = () => viewAt(new URL(page.url()).search, graph)
  const looks = async () => {
    const box = await stage.boundingBox()
    const size = await stage.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight] as const)
    if (!box) throw new Error('the stage is not on the page')
    return looksOn(
      createExplorer(graph, view(), () => planner),
      size,
      box,
    )
  }
  return {
    ...visit,
    graph,
    view,
    share() {
      const { camera } = view()
      return camera && 'ratio' in camera ? camera.ratio : 1
    },
    looks,
    async place(paper) {
      const look = (await looks()).get(paper)
      if (!look) throw new Error(`${paper} is not shown`)
      return look
    },
    async untilView(expected) {
      await expect.poll(view).toMatchObject(expected)
    },
  }
}

function looksOn(
  explorer: Explorer,
  [width, height]: readonly [number, number],
  corner: Point,
): ReadonlyMap<string, PaperLook> {
  explorer.size.value = { width, height }
  const viewport = explorer.standpoint.value
  return new Map(
    [...explorer.appearance.value.papers].map(([id, look]) => {
      const { x, y } = onScreen(viewport, look)
      return [id, { ...look, x: x + corner.x, y: y + corner.y }]
    }),
  )
}
