import { effect } from '@preact/signals-core'
import { expect, test } from 'vitest'
import { createExplorer } from '../../src/state/explorer.ts'
import { choosing, selecting } from '../../src/state/transitions.ts'
import { firstView } from '../../src/state/view-state.ts'
import { example } from './example.ts'

test('an explorer begins with its view, everything in sight', () => {
  const explorer = createExplorer(example(), { ...firstView, selected: ['gpt'] })
  expect(explorer.view.value.selected).toEqual(['gpt'])
  expect(explorer.viewport.value).toEqual({ k: 1, x: 0, y: 0 })
  expect(explorer.appearance.value.papers.get('gpt')?.halo).toBe(explorer.theme.value.accent)
})

test('on a stage labels are larger, and the look stays the same object from scene to scene', () => {
  const explorer = createExplorer(example(), firstView)
  const room = { top: 0, right: 0, bottom: 0, left: 0 }
  explorer.staging.value = { room, scale: 1 }
  const { theme } = explorer.appearance.value
  expect(theme.labelScale).toBeGreaterThan(1.6)
  explorer.change(choosing('layout', 'map'))
  explorer.staging.value = { room: { ...room, bottom: 200 }, scale: 1 }
  expect(explorer.appearance.value.theme).toBe(theme)
  explorer.staging.value = undefined
  expect(explorer.appearance.value.theme.labelScale).toBe(1)
})

test('the appearance follows the view, what is hovered, the system and the size of the stage', () => {
  const explorer = createExplorer(example(), firstView)
  const place = () => explorer.appearance.value.papers.get('palm')?.x ?? Number.NaN
  explorer.change(selecting('gpt'))
  expect(explorer.appearance.value.papers.get('bert')?.emphasis).toBe('faint')
  explorer.hover('bert')
  expect(explorer.appearance.value.papers.get('bert')?.emphasis).toBe('focus')
  explorer.systemIsDark.value = true
  expect(explorer.appearance.value.theme.name).toBe('dark')
  explorer.change(choosing('theme', 'light'))
  expect(explorer.appearance.value.theme.name).toBe('light')
  const before = place()
  explorer.size.value = { width: 1600, height: 900 }
  expect(place()).toBeGreaterThan(before)
})

test('a layout that needs more room at its edges gets it', () => {
  const explorer = createExplorer(example(), firstView)
  const timeline = explorer.insets.value
  explorer.change(choosing('layout', 'map'))
  expect(explorer.insets.value.bottom).toBeLessThan(timeline.bottom)
  explorer.size.value = { width: 390, height: 700 }
  expect(explorer.insets.value.right).toBeLessThan(timeline.right)
})

test('undo takes the appearance back', () => {
  const explorer = createExplorer(example(), firstView)
  const before = explorer.appearance.value.papers
  explorer.change(choosing('missing', 2))
  expect(explorer.appearance.value.papers.size).toBe(6)
  explorer.undo()
  expect(explorer.appearance.value.papers).toEqual(before)
})

test('what is typed in the search field changes no appearance', () => {
  const explorer = createExplorer(example(), firstView)
  let drawn = 0
  const stop = effect(() => {
    if (explorer.appearance.value) drawn += 1
  })
  explorer.query.value = 'attention'
  explorer.viewport.value = { k: 2, x: 0, y: 0 }
  stop()
  expect(drawn).toBe(1)
})
