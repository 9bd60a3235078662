import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExplorer } from '../../src/state/explorer.ts'
import { reveal } from '../../src/state/reveal.ts'
import { firstView } from '../../src/state/view-state.ts'
import { onScreen } from '../../src/state/viewport.ts'
import { example } from './example.ts'

test('a paper that is seen already moves nothing', () => {
  const explorer = createExplorer(example(), firstView)
  reveal(explorer, 'gpt')
  expect(explorer.view.value).toBe(firstView)
})

test('a paper that is not shown moves nothing', () => {
  const explorer = createExplorer(example(), firstView)
  explorer.viewport.value = { k: 4, x: -9000, y: -9000 }
  reveal(explorer, 'adam')
  reveal(explorer, 'nobody')
  expect(explorer.view.value).toBe(firstView)
})

test('a paper out of sight comes to the middle at the present zoom, in no step of its own', () => {
  const place = fc.integer({ min: -20_000, max: 20_000 })
  const zoom = fc.double({ min: 0.4, max: 40, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom('attention', 'palm'), zoom, place, place, (paper, k, x, y) => {
      const explorer = createExplorer(example(), firstView)
      const look = explorer.appearance.value.papers.get(paper) ?? { x: Number.NaN, y: Number.NaN }
      explorer.viewport.value = { k, x, y }
      const before = onScreen(explorer.viewport.value, look)
      const wasSeen = before.x > 24 && before.x < 776 && before.y > 24 && before.y < 576
      reveal(explorer, paper)
      expect(explorer.canUndo.value).toBe(false)
      if (wasSeen) {
        expect(explorer.view.value).toBe(firstView)
        return
      }
      const viewport = explorer.standpoint.value
      const { x: left, y: top } = onScreen(viewport, look)
      expect(Math.hypot(left - 400, top - 300)).toBeLessThan(3)
      expect(Math.abs(viewport.k / k - 1)).toBeLessThan(0.0025)
    }),
  )
})
