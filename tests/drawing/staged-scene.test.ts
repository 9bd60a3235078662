import { expect, test } from 'vitest'
import { stagedScene } from '../../src/drawing/staged-scene.ts'
import { firstView } from '../../src/state/view-state.ts'
import { onScreen } from '../../src/state/viewport.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
import { widthOf } from './widths.ts'

const size = { width: 1920, height: 1080 }
const scene = { title: 'Title', changes: [], caption: 'Some words.', notes: '' }

test('the papers stand in the room that the caption leaves', () => {
  for (const captionPlace of ['below', 'left', 'right', 'above'] as const) {
    const rehearsed = { scene, view: firstView, captionPlace }
    const { staged, slide } = stagedScene(bundledGraph, rehearsed, { size }, widthOf)
    const points = [...staged.appearance.papers.values()].map(look => onScreen(staged.viewport, look))
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(slide.room.left)
      expect(x).toBeLessThan(size.width - slide.room.right)
      expect(y).toBeGreaterThan(slide.room.top)
      expect(y).toBeLessThan(size.height - slide.room.bottom)
    }
  }
})

test('a scene without a theme follows the room that it is shown in', () => {
  const rehearsed = { scene, view: firstView, captionPlace: 'none' } as const
  const theme = (isDark: boolean) =>
    stagedScene(bundledGraph, rehearsed, { size, isDark }, widthOf).staged.appearance.theme.name
  expect([theme(false), theme(true)]).toEqual(['light', 'dark'])
})

test('the steps of a path stand on the stage with their numbers', () => {
  const view = { ...firstView, goals: ['arxiv:2311.03285'], budget: 3 }
  const rehearsed = { scene, view, captionPlace: 'none' } as const
  const { appearance } = stagedScene(bundledGraph, rehearsed, { size }, widthOf).staged
  const labels = [...appearance.papers.values()].map(({ label }) => label)
  expect(labels.filter(label => /^[1-3]\. /.test(label))).toHaveLength(3)
})
