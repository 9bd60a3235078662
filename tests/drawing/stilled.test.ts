import { expect, test } from 'vitest'
import { stilled } from '../../src/drawing/stilled.ts'
import { appearance } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { light } from '../../src/state/theme.ts'
import { firstView } from '../../src/state/view-state.ts'
import { restingViewport } from '../../src/state/viewport.ts'
import { example } from '../state/example.ts'

test('a moment that is kept is a copy, without what cannot be seen any more', () => {
  const graph = example()
  const stage = frame(graph, firstView, { width: 800, height: 600 }, { top: 0, right: 0, bottom: 0, left: 0 })
  const picture = appearance(graph, firstView, {}, stage, light)
  const [first = '', ...others] = picture.papers.keys()
  const papers = new Map(
    [...picture.papers].map(([id, look]) => [id, id === first ? { ...look, radius: 0 } : look]),
  )
  const kept = stilled({ picture: { ...picture, papers }, viewport: restingViewport, labels: [] })
  expect([...kept.picture.papers.keys()]).toEqual(others)
  expect(kept.picture.papers.get(others[0] ?? '')).toEqual(papers.get(others[0] ?? ''))
  expect(kept.picture.papers.get(others[0] ?? '')).not.toBe(papers.get(others[0] ?? ''))
})
