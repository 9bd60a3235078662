import { expect, test } from 'vitest'
import type { CitationGraph, PaperNode } from '../../src/core/citation-graph.ts'
import { dataDoubts } from '../../src/core/data-doubts.ts'
import { firstYear } from '../../src/core/paper.ts'
import { bibtexEntry } from '../../src/formats/bibtex.ts'
import { listLines } from '../../src/formats/list-lines.ts'
import { metricValue } from '../../src/state/metric.ts'
import { bundledGraph, type Explored, explored } from './explored.ts'

const listed = bundledGraph.filterNodes((_, paper) => paper.listed)

/** The first row of the table of each value, from top to bottom. */
async function columnOf({ page }: Explored, column: number): Promise<string[]> {
  const cells = page.locator('.rows[aria-label="Papers and their numbers"] tbody tr > *')
  const texts = await cells.allTextContents()
  return texts.filter((_, at) => at % 6 === column).map(text => text.replace(/\s+/g, ' ').trim())
}

test('the table holds every listed paper, is sorted by any column either way, and unknown comes last', async () => {
  const visit = await explored()
  const { page } = visit
  await page.getByRole('button', { name: 'The list in numbers' }).click()
  const table = page.getByRole('dialog', { name: 'The list in numbers' })
  expect(await table.getByRole('columnheader', { name: 'Cited here' }).getAttribute('aria-sort')).toBe(
    'descending',
  )
  const columns: readonly (readonly [name: string, value: (paper: PaperNode) => number | undefined])[] = [
    ['Appeared', firstYear],
    ['Cited here', paper => metricValue(paper, 'in-list')],
    ['Cites here', paper => metricValue(paper, 'references')],
    ['In the world', paper => metricValue(paper, 'world')],
    ['PageRank', paper => metricValue(paper, 'page-rank')],
  ]
  for (const [at, [name, value]] of columns.entries()) {
    const heading = table.getByRole('columnheader', { name })
    const values = listed.map(id => value(bundledGraph.getNodeAttributes(id)))
    const known = values.flatMap(one => one ?? [])
    const unknown = Array.from({ length: values.length - known.length }, () => '?')
    for (const order of ['descending', 'ascending']) {
      while ((await heading.getAttribute('aria-sort')) !== order) await heading.getByRole('button').click()
      const sorted = known.toSorted((a, b) => (order === 'descending' ? b - a : a - b))
      const shown = sorted.map(one =>
        name === 'PageRank'
          ? `${(100 * one).toFixed(1)} %`
          : name === 'Appeared'
            ? String(one)
            : new Intl.NumberFormat('en').format(one),
      )
      expect(await columnOf(visit, at + 1)).toEqual([...shown, ...unknown])
    }
    expect(await table.locator('.meaning').first().textContent()).toBe(
      await heading.getByRole('button').getAttribute('title'),
    )
  }
  await table.getByRole('columnheader', { name: 'Paper' }).getByRole('button').click()
  const names = await table.locator('tbody th button > span:first-of-type').allTextContents()
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  await table.locator('tbody th button').first().click()
  await table.waitFor({ state: 'hidden' })
  await expect
    .poll(() =>
      visit
        .view()
        .selected.map(id => bundledGraph.getNodeAttributes(id))
        .map(({ nickname, title }) => nickname ?? title),
    )
    .toEqual(names.slice(0, 1))
})

test('the matrix counts which section cites which, and follows the colouring', async () => {
  const { page, untilView } = await explored()
  const cells = async () => {
    await page.getByRole('button', { name: 'The list in numbers' }).click()
    await page.locator('.matrix tbody td').first().waitFor()
    const texts = await page.locator('.matrix tbody td').allTextContents()
    const groups = await page.locator('.matrix tbody th').allTextContents()
    await page.keyboard.press('Escape')
    return {
      groups: groups.map(text => text.trim()),
      total: texts.reduce((sum, text) => sum + (Number(text) || 0), 0),
      cells: texts.length,
    }
  }
  const inList = bundledGraph.filterDirectedEdges(
    (_, _evidence, _citing, _cited, from, to) => from.listed && to.listed,
  )
  const bySection = await cells()
  const sections = bundledGraph
    .getAttribute('sections')
    .filter(({ id }) => listed.some(paper => bundledGraph.getNodeAttribute(paper, 'section') === id))
  expect(bySection).toEqual({
    groups: sections.map(({ title }) => title),
    total: inList.length,
    cells: sections.length ** 2,
  })
  await page.getByRole('combobox', { name: 'Colour' }).selectOption('community')
  await untilView({ colouring: 'community' })
  const communities = bundledGraph.getAttribute('communities').map(({ name }) => name)
  await expect
    .poll(cells)
    .toEqual({ groups: communities, total: inList.length, cells: communities.length ** 2 })
})

test('missing papers are ranked two ways, shown on the graph, asked who cites them and taken along', async () => {
  const visit = await explored()
  const { page } = visit
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const missing = page.locator('.missing-papers')
  await missing.locator('summary').click()
  const rows = () =>
    missing.locator('[data-paper]').evaluateAll(all =>
      all.map(row => ({
        id: row.getAttribute('data-paper') ?? '',
        count: row.querySelector('.evidence')?.textContent ?? '',
      })),
    )
  const total = bundledGraph.filterNodes((_, paper) => !paper.listed && paper.inListCitations >= 2).length
  expect(await missing.locator('summary').textContent()).toContain(`${total} missing papers`)
  expect(await missing.locator('.meaning').textContent()).toContain(
    '(first stage: the references of these works are not known)',
  )
  const leaning = await rows()
  expect(leaning.length).toBe(20)
  expect(leaning.map(({ count }) => count)).toEqual(
    leaning.map(({ id }) => `×${bundledGraph.getNodeAttribute(id, 'inListCitations')}`),
  )
  await missing.getByRole('radio', { name: 'how many cite it' }).click()
  const counts = (await rows()).map(({ count }) => Number(count.slice(1)))
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  await missing.getByRole('button', { name: 'More' }).click()
  await expect.poll(async () => (await rows()).length).toBe(Math.min(40, total))
  await page.keyboard.press('Tab')

  await missing.getByRole('radio', { name: 'what leans on it' }).click()
  const ids = (await rows()).map(({ id }) => id)
  const facts = ids.map(id => bundledGraph.getNodeAttributes(id))
  for (const [name, text] of [
    ['BibTeX', facts.map(bibtexEntry).join('\n')],
    ['List lines', listLines(facts)],
  ] as const) {
    await missing.getByRole('button', { name }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  }
  await missing.getByRole('button', { name: 'Show them on the graph' }).click()
  await visit.untilView({ missing: 4 })
  const shown = [...(await visit.looks())].filter(([id]) => !bundledGraph.getNodeAttribute(id, 'listed'))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.every(([, { hollow }]) => hollow)).toBe(true)

  const [first = ''] = ids
  await missing.locator(`[data-paper="${first}"]`).click()
  await visit.untilView({ selected: [first] })
  const citedBy = page
    .locator('#card section.relations')
    .filter({ has: page.getByRole('heading', { name: /^Cited by/ }) })
  const citing = await citedBy
    .locator('[data-paper]')
    .evaluateAll(all => all.map(row => row.getAttribute('data-paper') ?? ''))
  expect(citing.sort()).toEqual(bundledGraph.inNeighbors(first).sort())
  await page.getByRole('button', { name: 'Close the card' }).click()
  await missing.getByRole('button', { name: 'Take them off the graph' }).click()
  await visit.untilView({ missing: 0 })
})

test('missing papers that a second stage ranked stand in its order, say so, and show who cites them', async () => {
  const graph: CitationGraph = bundledGraph.copy()
  const offList = graph.filterNodes((_, paper) => !paper.listed && paper.inListCitations >= 2)
  const [last = ''] = offList.slice(-1)
  for (const [place, id] of offList.entries()) graph.setNodeAttribute(id, 'leaning', place / offList.length)
  graph.setAttribute('ranking', { candidates: 100, referenced: 87 })
  const visit = await explored('', { graph })
  const { page } = visit
  const missing = page.locator('.missing-papers')
  await missing.locator('summary').click()
  expect(await missing.locator('.meaning').textContent()).toContain(
    '(second stage: of the 100 closest works, the references of 87 are known)',
  )
  const first = missing.locator('[data-paper]').first()
  expect(await first.getAttribute('data-paper')).toBe(last)
  await first.click()
  await visit.untilView({ selected: [last] })
  const citing = () =>
    page
      .locator('#card section.relations [data-paper]')
      .evaluateAll(rows => rows.map(row => row.getAttribute('data-paper') ?? '').sort())
  await expect.poll(citing).toEqual(graph.inNeighbors(last).sort())
})

test('a doubtful citation brings up its two papers; what is new carries a star', async () => {
  const graph: CitationGraph = bundledGraph.copy()
  const [one = '', other = ''] = listed
  graph.setAttribute('changes', {
    since: '2026-01-05',
    papers: [one, other],
    gone: ['A <b>paper</b> that left'],
    citations: [],
    goneCitations: 0,
    counts: 0,
  })
  const visit = await explored('', { graph })
  const { page } = visit
  const news = ((await page.locator('.news').textContent()) ?? '').replace(/\s+/g, ' ')
  expect(news).toContain('New since 5 January 2026')
  expect(news).toContain('2 papers, marked ★')
  expect(news).toContain('no longer there: A <b>paper</b> that left')
  const starred = page.locator('#list [data-paper]').filter({ hasText: '★ new' })
  expect((await starred.evaluateAll(rows => rows.map(row => row.getAttribute('data-paper')))).sort()).toEqual(
    [one, other].sort(),
  )
  expect(
    [...(await visit.looks())]
      .filter(([, { label }]) => label.includes('★'))
      .map(([id]) => id)
      .sort(),
  ).toEqual([one, other].sort())

  const doubts = dataDoubts(graph)
  const [doubt] = doubts
  if (!doubt) throw new Error('the bundled graph raises no doubt')
  await page.getByText(`${doubts.length} doubtful citation`).click()
  await page.getByRole('button', { name: doubt.message }).click()
  await visit.untilView({ selected: doubt.papers })
})
