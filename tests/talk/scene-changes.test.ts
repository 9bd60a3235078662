import { expect, test } from 'vitest'
import { firstView } from '../../src/state/view-state.ts'
import { sceneChanges } from '../../src/talk/scene-changes.ts'
import { example } from '../state/example.ts'

const first = { view: firstView, captionPlace: 'below' } as const

test('only what changed is said, in words that read well', () => {
  const view = {
    ...firstView,
    layout: 'map',
    lit: ['attention', 'gpt'],
    camera: { around: ['attention', 'gpt'] },
  } as const
  expect(sceneChanges(example())(first, { view, captionPlace: 'left' })).toEqual([
    { word: 'layout', value: 'map' },
    { word: 'light', value: 'Transformer, Radford 2018' },
    { word: 'look at', value: 'what is lit' },
    { word: 'caption', value: 'left' },
  ])
})

test('the same view needs no line', () => {
  expect(sceneChanges(example())(first, first)).toEqual([])
})

test('where a scene looks is not said when its new layout says it already', () => {
  const before = { ...first, view: { ...firstView, camera: { x: 1, y: 2, ratio: 0.5 } } }
  const after = { ...first, view: { ...firstView, layout: 'map' as const } }
  expect(sceneChanges(example())(before, after)).toEqual([{ word: 'layout', value: 'map' }])
  const around = { ...first, view: { ...firstView, camera: { around: ['gpt'] } } }
  expect(sceneChanges(example())(around, after)).toEqual([
    { word: 'layout', value: 'map' },
    { word: 'look at', value: 'everything' },
  ])
})
