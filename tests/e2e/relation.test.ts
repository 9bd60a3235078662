import { expect, test } from 'vitest'
import type { CitationEvidence, CitationGraph, Point } from '../../src/core/citation-graph.ts'
import { paperLabel } from '../../src/core/paper.ts'
import { relationBetween } from '../../src/core/relation-between.ts'
import { controlPoint, distanceToCurve } from '../../src/state/citation-curve.ts'
import { neighbourTowards } from '../../src/state/walk.ts'
import { bundledGraph, type Explored, explored } from './explored.ts'
import { axeViolations } from './page.ts'

const listed = bundledGraph.filterNodes((_, paper) => paper.listed)

function nameOf(id: string): string {
  const paper = bundledGraph.getNodeAttributes(id)
  return paper.nickname ?? paperLabel(paper)
}

/** The text of a place on the page, with single spaces. */
async function textOf({ page }: Explored, selector: string): Promise<string> {
  return ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

interface Line extends Point {
  readonly citing: string
  readonly cited: string
}

/** A place on the page where the line of a citation passes alone, far from papers and other lines. */
async function lonelyLine(
  visit: Explored,
  accept: (evidence: CitationEvidence) => boolean = () => true,
): Promise<Line> {
  const looks = await visit.looks()
  const papers = [...looks.values()]
  const arcs = visit.graph.mapDirectedEdges((_, evidence, citing, cited) => ({ evidence, citing, cited }))
  const shown = arcs.flatMap(arc => {
    const [from, to] = [looks.get(arc.citing), looks.get(arc.cited)]
    return from && to ? [{ ...arc, from, to }] : []
  })
  for (const arc of shown.filter(({ evidence }) => accept(evidence)))
    for (const t of [0.5, 0.4, 0.6, 0.3, 0.7]) {
      const { from, to, citing, cited } = arc
      const control = controlPoint(from, to)
      const at = {
        x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
        y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
      }
      const isClear = papers.every(({ x, y, radius }) => Math.hypot(x - at.x, y - at.y) > radius + 14)
      const isAlone = shown.every(other => other === arc || distanceToCurve(other.from, other.to, at) > 7)
      if (isClear && isAlone) return { ...at, citing, cited }
    }
  throw new Error('every line is near another')
}

/** Keys of the papers in the rows under a heading of the card. */
async function rowsUnder({ page }: Explored, heading: string): Promise<(string | null)[]> {
  return page
    .locator('#card section.relations')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${heading}`) }) })
    .locator('[data-paper]')
    .evaluateAll(rows => rows.map(row => row.getAttribute('data-paper')))
}

/** The first pair of listed papers whose relation is as wanted. */
function pairWith(
  wanted: (relation: ReturnType<typeof relationBetween>, one: string, other: string) => boolean,
): [string, string] {
  for (const one of listed)
    for (const other of listed)
      if (one < other && wanted(relationBetween(bundledGraph, one, other), one, other)) return [one, other]
  throw new Error('no such pair in the bundled graph')
}

test('pointing at a line says who cites whom and how often; leaving it says nothing', async () => {
  const visit = await explored()
  const { citing, cited, x, y } = await lonelyLine(visit, ({ mentions }) => (mentions ?? 0) > 1)
  await visit.page.mouse.move(x, y)
  const mentions = visit.graph.getEdgeAttribute(visit.graph.edge(citing, cited), 'mentions')
  await expect
    .poll(() => textOf(visit, '#tooltip'))
    .toBe(`${nameOf(citing)} cites ${nameOf(cited)} mentioned ${mentions} times`)
  const labels = visit.page.locator('#stage svg.labels text.focus')
  expect((await labels.allTextContents()).sort()).toEqual(
    [citing, cited].map(id => paperLabel(visit.graph.getNodeAttributes(id))).sort(),
  )
  expect(visit.view().selected).toEqual([])
  await visit.page.mouse.move(x, 5)
  await expect.poll(() => textOf(visit, '#tooltip')).toBe('')
})

test('where nobody counted the mentions, the tooltip says so', async () => {
  const visit = await explored()
  const { x, y } = await lonelyLine(visit, ({ mentions }) => mentions === undefined)
  await visit.page.mouse.move(x, y)
  await expect.poll(() => textOf(visit, '#tooltip')).toContain('how often is not known')
})

test('the tooltip lies within the stage and beside the pointer, wherever it points', async () => {
  const visit = await explored('', { viewport: [900, 700] })
  const { x, y } = await lonelyLine(visit)
  await visit.page.mouse.move(x, y)
  await expect.poll(() => textOf(visit, '#tooltip')).not.toBe('')
  const box = await visit.page.locator('.tooltip').boundingBox()
  const stage = await visit.page.locator('#stage').boundingBox()
  if (!box || !stage) throw new Error('not on the page')
  expect(box.x).toBeGreaterThanOrEqual(stage.x)
  expect(box.y).toBeGreaterThanOrEqual(stage.y)
  expect(box.x + box.width).toBeLessThanOrEqual(stage.x + stage.width)
  expect(box.y + box.height).toBeLessThanOrEqual(stage.y + stage.height)
  expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(false)
})

test('a click on a line selects its two papers, and the card tells how they relate', async () => {
  const visit = await explored()
  const { citing, cited, x, y } = await lonelyLine(visit, ({ mentions }) => (mentions ?? 0) > 1)
  await visit.page.mouse.click(x, y)
  await visit.untilView({ selected: [citing, cited] })
  expect(await textOf(visit, '#card h2')).toBe(`${nameOf(citing)} cites ${nameOf(cited)}`)
  await expect.poll(() => textOf(visit, '#tooltip')).toBe('')
  await visit.page.getByRole('button', { name: `Take ${nameOf(cited)} out of the selection` }).click()
  await visit.untilView({ selected: [citing] })
  await visit.page.keyboard.press('Control+z')
  await visit.untilView({ selected: [citing, cited] })
})

test('the card of two papers lists the chains, what both cite and what cites both', async () => {
  const pair = pairWith(
    ({ shortest, longest, bothCite, citeBoth, direct }) =>
      direct.length === 0 && !!shortest && !!longest && bothCite.length > 1 && citeBoth.length > 0,
  )
  const { shortest, longest, bothCite, citeBoth } = relationBetween(bundledGraph, ...pair)
  const visit = await explored(`?select=${pair.join(',')}`)
  const chain = shortest?.papers ?? []
  expect(await textOf(visit, '#card h2')).toBe(
    `From ${nameOf(chain[0] ?? '')} to ${nameOf(chain.at(-1) ?? '')} in ${chain.length - 1} citations`,
  )
  expect(await rowsUnder(visit, 'Shortest chain')).toEqual(chain)
  expect(await rowsUnder(visit, 'Longest chain')).toEqual(longest)
  expect(await rowsUnder(visit, `Both cite ${bothCite.length}`)).toEqual(bothCite.map(({ id }) => id))
  expect(await rowsUnder(visit, `Cite both ${citeBoth.length}`)).toEqual(citeBoth.map(({ id }) => id))
  const looks = await visit.looks()
  expect(chain.map(id => looks.get(id)?.emphasis)).not.toContain('faint')
})

test('of two papers that nothing joins, the card says so, and what it cannot know', async () => {
  const [one, other] = pairWith(
    ({ shortest, bothCite, citeBoth }, first) =>
      !shortest &&
      bothCite.length + citeBoth.length === 0 &&
      bundledGraph.getNodeAttribute(first, 'referencesKnown') === 'unknown',
  )
  const visit = await explored(`?select=${one},${other}`)
  expect(await textOf(visit, '#card h2')).toBe(
    `No chain of citations joins ${nameOf(one)} and ${nameOf(other)}`,
  )
  const card = await textOf(visit, '#card')
  expect(card).toContain('Neither cites the other, not even through others.')
  expect(card).toContain(`The reference list of ${nameOf(one)} is not known`)
})

const markup = '<b onmouseover="document.title=1">bold</b>'

/** The bundled graph as a build of one's own may have it: with intents, judgements and sentences. */
function withReasons(citing: string, cited: string): CitationGraph {
  const graph: CitationGraph = bundledGraph.copy()
  const citation = graph.edge(citing, cited)
  graph.mergeEdgeAttributes(citation, {
    influential: true,
    intents: ['background', 'methodology', markup],
    contexts: [`We follow ${markup}.`, 'נתחיל במשפט בעברית.', 'A third sentence.'],
  })
  return graph
}

test('sentences, intents and judgements are shown where the build has them, as text', async () => {
  const [one, other] = pairWith(({ direct }) => direct.length === 1)
  const [direct] = relationBetween(bundledGraph, one, other).direct
  const graph = withReasons(direct?.citing ?? '', direct?.cited ?? '')
  const visit = await explored(`?select=${one},${other}`, { graph })
  const { page } = visit
  const sentences = page.locator('#card blockquote')
  expect(await sentences.allTextContents()).toEqual(
    graph.getEdgeAttribute(graph.edge(direct?.citing, direct?.cited), 'contexts'),
  )
  expect(await sentences.nth(1).evaluate(quote => getComputedStyle(quote).direction)).toBe('rtl')
  const card = await textOf(visit, '#card')
  expect(card).toContain('highly influential (Semantic Scholar)')
  expect(card).toContain('cited as background, for its method and as “<b onmouseover')

  await page.locator(`#card .pair [data-paper="${direct?.citing}"]`).click()
  await visit.untilView({ selected: [direct?.citing ?? ''] })
  const row = page.locator('#card li').filter({ has: page.locator(`[data-paper="${direct?.cited}"]`) })
  expect(await row.locator('blockquote').first().isVisible()).toBe(false)
  await row.getByText('3 citing sentences').click()
  expect(await row.locator('blockquote').first().textContent()).toContain(markup)
  expect(await page.locator('citation-graph').locator('b').count()).toBe(0)
})

test('Shift and arrows walk on and add, and what two papers have in common is told', async () => {
  const [start = ''] = listed.filter(id => bundledGraph.getNodeAttribute(id, 'inListCitations') > 5)
  const visit = await explored(`?select=${start}`)
  const { page } = visit
  const next = neighbourTowards(bundledGraph, await visit.looks(), start, 'left') ?? ''
  await page.locator('#stage').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await visit.untilView({ selected: [start, next] })
  await expect
    .poll(() => page.locator('#announcer').textContent())
    .toMatch(new RegExp(`^${nameOf(start)} and ${nameOf(next)}: `))
  const [direct] = relationBetween(bundledGraph, start, next).direct
  if (direct)
    expect(await page.locator('#announcer').textContent()).toContain(
      `${nameOf(direct.citing)} cites ${nameOf(direct.cited)}`,
    )
  await page.keyboard.press('Escape')
  await visit.untilView({ selected: [] })
})

test.each(['Enter', 'Space'])(
  'Shift and %s in the list adds the paper, and takes it out again',
  async key => {
    const [one, other] = pairWith(({ shortest }) => !!shortest)
    const visit = await explored(`?select=${one}`)
    const { page } = visit
    await page.locator(`#list [data-paper="${other}"]`).focus()
    await page.keyboard.press(`Shift+${key}`)
    await visit.untilView({ selected: [one, other] })
    expect(await page.getByRole('article', { name: 'How the two selected papers relate' }).count()).toBe(1)
    await page.keyboard.press(`Shift+${key}`)
    await visit.untilView({ selected: [one] })
  },
)

test.each(['light', 'dark'] as const)(
  'axe has nothing to say of line, tooltip and card: %s',
  async colorScheme => {
    const calm = await explored('', { colorScheme })
    const { x, y } = await lonelyLine(calm)
    await calm.page.mouse.move(x, y)
    await expect.poll(() => textOf(calm, '#tooltip')).not.toBe('')
    expect(await axeViolations(calm.page)).toEqual([])
    const [one, other] = pairWith(({ longest, citeBoth }) => !!longest && citeBoth.length > 0)
    const [direct] = relationBetween(bundledGraph, one, other).direct
    const graph = direct ? withReasons(direct.citing, direct.cited) : bundledGraph
    const { page } = await explored(`?select=${one},${other}`, { colorScheme, graph })
    expect(await axeViolations(page)).toEqual([])
  },
)
