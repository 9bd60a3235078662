import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupMatrix } from '../../src/state/group-matrix.ts'
import { groups } from '../../src/state/groups.ts'
import { light } from '../../src/state/theme.ts'
import { colourings } from '../../src/state/view-state.ts'
import { graphOf, graphs } from './example.ts'

test('citations are counted from the citing to the cited group', () => {
  const attributes = {
    sections: [
      { id: 's', title: 'S', depth: 0 },
      { id: 't', title: 'T', depth: 0 },
    ],
  }
  const papers = { a: { section: 's' }, b: { section: 't' }, c: { section: 't' }, off: { listed: false } }
  const graph = graphOf(
    papers,
    [
      ['b', 'a'],
      ['c', 'a'],
      ['c', 'b'],
      ['c', 'off'],
    ],
    attributes,
  )
  const cells = groupMatrix(graph, groups(graph, 'section', light), 'section')
  expect(cells.map(({ citing, cited, citations }) => `${citing}>${cited} ${citations}`)).toEqual([
    's>s 0',
    's>t 0',
    't>s 2',
    't>t 1',
  ])
})

test('the cells hold all citations among listed papers', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...colourings), (graph, colouring) => {
      const cells = groupMatrix(graph, groups(graph, colouring, light), colouring)
      const listed = (id: string) => graph.getNodeAttribute(id, 'listed')
      const among = graph.filterDirectedEdges((_, __, citing, cited) => listed(citing) && listed(cited))
      expect(cells.reduce((sum, { citations }) => sum + citations, 0)).toBe(among.length)
    }),
  )
})
