import { expect, test } from 'vitest'
import { completeness } from '../../src/core/completeness.ts'
import { relations } from '../../src/state/relations.ts'
import { bundledGraph, explored } from './explored.ts'

const listed = bundledGraph
  .filterNodes((_, paper) => paper.listed)
  .sort((a, b) => (orderOf(a) ?? 0) - (orderOf(b) ?? 0))

function orderOf(paper: string): number | undefined {
  return bundledGraph.getNodeAttribute(paper, 'order')
}

/** A listed paper with a nickname that both cites and is cited. */
const wellConnected =
  listed.find(paper => {
    const { nickname, inListCitations, inListReferences } = bundledGraph.getNodeAttributes(paper)
    return nickname && inListCitations > 2 && inListReferences > 2
  }) ?? ''

test('the list shows every paper once, under its section, in the order of the list', async () => {
  const { page } = await explored()
  const rows = await page
    .locator('#list [data-paper]')
    .evaluateAll(all => all.map(row => row.getAttribute('data-paper')))
  expect(rows).toEqual(listed)
  const titles = await page.locator('#list section:has(h2)').evaluateAll(sections =>
    sections.map(section => ({
      title: section.querySelector('h2 span')?.textContent,
      papers: [...section.querySelectorAll('[data-paper]')].map(row => row.getAttribute('data-paper')),
    })),
  )
  expect(titles).toEqual(
    bundledGraph.getAttribute('sections').map(({ id, title }) => ({
      title,
      papers: listed.filter(paper => bundledGraph.getNodeAttribute(paper, 'section') === id),
    })),
  )
})

test('a click in the list selects on the stage and brings up the card', async () => {
  const visit = await explored()
  const { page } = visit
  await page.locator(`#list [data-paper="${wellConnected}"]`).click()
  await visit.untilView({ selected: [wellConnected] })
  expect((await visit.looks()).get(wellConnected)).toMatchObject({
    halo: expect.any(String),
    emphasis: 'focus',
  })
  expect(await page.locator('#card h2').textContent()).toContain(
    bundledGraph.getNodeAttribute(wellConnected, 'title'),
  )
})

test('the card counts and lists what the paper cites and what cites it', async () => {
  const { page } = await explored(`?select=${wellConnected}`)
  const { cites, citedBy } = relations(bundledGraph, wellConnected)
  const shown = async (heading: string) => {
    const section = page
      .locator('#card section.relations')
      .filter({ has: page.getByRole('heading', { name: heading }) })
    return section
      .locator('[data-paper]')
      .evaluateAll(rows => rows.map(row => row.getAttribute('data-paper')))
  }
  expect(await shown(`Cites ${cites.length} older`)).toEqual(cites.map(({ id }) => id))
  expect(await shown(`Cited by ${citedBy.length} newer`)).toEqual(citedBy.map(({ id }) => id))
  await page.locator('#card section.relations [data-paper]').first().click()
  expect(await page.locator('#card h2').textContent()).not.toContain(
    bundledGraph.getNodeAttribute(wellConnected, 'title'),
  )
})

test('search finds by nickname while typing, and Enter jumps to the best match', async () => {
  const visit = await explored()
  const { page } = visit
  const field = page.getByRole('searchbox')
  await field.fill(bundledGraph.getNodeAttribute(wellConnected, 'nickname') ?? '')
  await expect
    .poll(() => page.locator('#list [data-paper]').first().getAttribute('data-paper'))
    .toBe(wellConnected)
  await field.press('Enter')
  await visit.untilView({ selected: [wellConnected] })
  await field.press('Escape')
  await expect.poll(() => page.locator('#list [data-paper]').count()).toBe(listed.length)
  await field.fill('qqqxxzz')
  await expect.poll(() => page.locator('#list').textContent()).toContain('qqqxxzz')
  expect(await page.locator('#list [data-paper]').count()).toBe(0)
})

test('the legend names every group with its size, and switches groups off and on', async () => {
  const visit = await explored()
  const { page } = visit
  const [first] = bundledGraph
    .getAttribute('sections')
    .filter(({ id }) => listed.some(paper => bundledGraph.getNodeAttribute(paper, 'section') === id))
  const tallies = await page.locator('#legend .group .tally').allTextContents()
  expect(tallies.map(Number).reduce((sum, size) => sum + size, 0)).toBe(listed.length)
  const button = page.locator('#legend .group').filter({ hasText: first?.title ?? '' })
  await button.click()
  await visit.untilView({ muted: [first?.id ?? ''] })
  expect(await button.getAttribute('aria-pressed')).toBe('false')
  const faint = [...(await visit.looks())]
    .filter(([, { emphasis }]) => emphasis === 'faint')
    .map(([id]) => id)
  expect(faint.sort()).toEqual(
    listed.filter(paper => bundledGraph.getNodeAttribute(paper, 'section') === first?.id).sort(),
  )
  await button.click()
  await visit.untilView({ muted: [] })
})

test('colour, size and labels are chosen by name and held in the address', async () => {
  const visit = await explored()
  const { page } = visit
  await page.getByRole('combobox', { name: 'Colour' }).selectOption('year')
  await page.getByRole('combobox', { name: 'Size' }).selectOption('world')
  await page.getByRole('combobox', { name: 'Labels' }).selectOption('nickname')
  await visit.untilView({ colouring: 'year', sizing: 'world', labelling: 'nickname' })
  const years = new Set(listed.map(paper => bundledGraph.getNodeAttribute(paper, 'year')))
  expect(await page.locator('#legend .group').count()).toBe(years.size)
  const nickname = bundledGraph.getNodeAttribute(wellConnected, 'nickname') ?? ''
  expect((await visit.looks()).get(wellConnected)?.label).toBe(nickname)
})

test('missing papers appear hollow when asked for, and only those cited often enough', async () => {
  const visit = await explored()
  const { page } = visit
  await page.getByLabel('Missing papers').selectOption('4')
  await visit.untilView({ missing: 4 })
  const shown = [...(await visit.looks())].filter(([id]) => !listed.includes(id))
  expect(shown.length).toBe(
    bundledGraph.filterNodes((_, paper) => !paper.listed && paper.inListCitations >= 4).length,
  )
  expect(shown.every(([, { hollow }]) => hollow)).toBe(true)
})

test('the card of the list says how much there is and how complete it is, and thanks the source', async () => {
  const { page } = await explored()
  const about = ((await page.locator('#card').textContent()) ?? '').replace(/\s+/g, ' ')
  const known = completeness(bundledGraph)
  const { statement, attribution } = bundledGraph.getAttribute('provenance')
  expect(about).toContain(`${known.listed} papers, ${known.inListCitations} citations`)
  expect(about).toContain(`${known.percent} %`)
  expect(about).toContain(statement)
  expect(about).toContain(attribution)
})
