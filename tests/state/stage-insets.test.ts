import { expect, test } from 'vitest'
import { noRoom, stageInsets } from '../../src/state/stage-insets.ts'
import { layouts } from '../../src/state/view-state.ts'

test('an axis needs room of its own', () => {
  expect(stageInsets('timeline', 1000).bottom).toBeGreaterThan(stageInsets('map', 1000).bottom)
  expect(stageInsets('axes', 1000).left).toBeGreaterThan(stageInsets('map', 1000).left)
})

test('larger texts need more room at every side', () => {
  for (const layout of layouts) {
    const [plain, larger] = [stageInsets(layout, 1000), stageInsets(layout, 1000, noRoom, 1.75)]
    for (const side of ['top', 'right', 'bottom', 'left'] as const)
      expect(larger[side]).toBeGreaterThan(plain[side])
  }
})

test('what a caption takes is added to what the layout needs', () => {
  const taken = { top: 1, right: 20, bottom: 300, left: 4000 }
  for (const layout of layouts) {
    const [plain, less] = [stageInsets(layout, 1000), stageInsets(layout, 1000, taken)]
    for (const side of ['top', 'right', 'bottom', 'left'] as const)
      expect(less[side] - plain[side]).toBe(taken[side])
  }
})
