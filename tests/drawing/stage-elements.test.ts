import { expect, test } from 'vitest'
import { stageElements } from '../../src/drawing/stage-elements.ts'
import type { StagedView } from '../../src/drawing/staged-view.ts'
import { textWriter } from '../../src/drawing/svg-elements.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { stagedViewOf } from './staged-views.ts'
import { widthOf } from './widths.ts'

function elements(staged: StagedView): { axes: string; citations: string; papers: string; labels: string } {
  const [axes = '', citations = '', papers = '', labels = ''] = stageElements(
    staged,
    textWriter().text,
    widthOf,
  )
  return { axes, citations, papers, labels }
}

function drawn(view: Partial<ViewState>) {
  const staged = stagedViewOf(bundledGraph, { ...firstView, ...view })
  return { staged, ...elements(staged) }
}

test('every paper and citation of the appearance is drawn, and nothing else', () => {
  const { staged, citations, papers } = drawn({ layout: 'map' })
  expect(papers.match(/<g>/g)).toHaveLength(staged.appearance.papers.size)
  expect(citations.match(/<path/g)).toHaveLength(staged.appearance.citations.size)
})

test('citations of a selected paper have heads', () => {
  const [paper = ''] = bundledGraph.filterNodes((_, { inListCitations }) => inListCitations > 3)
  const { staged, citations } = drawn({ layout: 'map', selected: [paper] })
  const lit = [...staged.appearance.citations.values()].filter(({ arrow }) => arrow)
  expect(lit.length).toBeGreaterThan(3)
  expect(citations.match(/fill-opacity/g)).toHaveLength(lit.length)
})

test('each layout has its axes: years, two numbers, or none', () => {
  expect(drawn({ layout: 'timeline' }).axes).toContain('>2020</text>')
  expect(drawn({ layout: 'axes' }).axes).toContain('cited in the list</text>')
  expect(drawn({ layout: 'map' }).axes).toBe('<g class="axes"/>')
})

test('regions are named on the map', () => {
  expect(drawn({ layout: 'map' }).labels).toContain('class="region"')
})
