import { expect, test } from 'vitest'
import { addressParts } from '../../src/state/address.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { sceneWords } from '../../src/talk/scene-words.ts'

test('each word is said once, and so is each part of an address', () => {
  for (const names of [sceneWords.map(({ word }) => word), sceneWords.map(({ part }) => part)])
    expect(new Set(names).size).toBe(names.length)
})

test('every part of an address has its word', () => {
  const place = { paper: { x: 1, y: 1 } }
  const view: Required<ViewState> = {
    layout: 'map',
    colouring: 'year',
    sizing: 'world',
    labelling: 'nickname',
    lining: 'all',
    missing: 3,
    selected: ['paper'],
    lit: ['paper'],
    muted: ['2017'],
    folded: ['2017'],
    ordering: 'age',
    filter: { years: [2017, 2018], until: '2018', cited: 1, unknownReferences: true, read: 'read' },
    filtering: 'hidden',
    hidden: ['paper'],
    reach: 2,
    axes: { x: 'world', y: 'date' },
    goals: ['paper'],
    from: ['other'],
    budget: 3,
    skipped: ['paper'],
    story: { by: 'main-path', length: 5, chain: 2 },
    pins: { timeline: place, map: place, layers: place, axes: place },
    camera: { x: 1, y: 2, ratio: 0.5 },
    theme: 'dark',
  }
  expect([...addressParts(view).keys()].sort()).toEqual(sceneWords.map(({ part }) => part).sort())
})

test('what is usual for a choice is what the first view has', () => {
  expect(addressParts(firstView).size).toBe(0)
  for (const { kind, values, usual, word } of sceneWords)
    if (kind === 'choice') expect(Object.keys(values ?? {}), word).toContain(usual)
})
