import { signal } from '@preact/signals-core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExplorer } from '../../src/state/explorer.ts'
import type { Size } from '../../src/state/frame.ts'
import { firstView } from '../../src/state/view-state.ts'
import { onStage } from '../../src/talk/on-stage.ts'
import { createPerformance, pointers } from '../../src/talk/performance.ts'
import { sharedParts } from '../../src/talk/shared-parts.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { example } from '../state/example.ts'

function window(isAudience = false) {
  const explorer = createExplorer(example(), firstView)
  const performance = createPerformance(example(), parseTalk('## A\n\n## B\n').value)
  const screen = signal<Size | undefined>(undefined)
  const stage = onStage(explorer, performance, false)
  return {
    explorer,
    performance,
    screen,
    parts: sharedParts({ explorer, performance, stage, screen, isAudience }),
  }
}

test('what is written is read again', () => {
  const { parts } = window()
  const place = fc.constantFrom('?scene=1', '?scene=2', '?scene=2&layout=map', '?scene=1&select=gpt,palm')
  fc.assert(
    fc.property(
      place,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(...pointers),
      (address, isBlack, isCode, pointer) => {
        parts.place.write(address)
        parts.isBlack.write(isBlack)
        parts.isCode.write(isCode)
        parts.pointer.write(pointer)
        parts.pointedAt.write({ paper: 'gpt' })
        expect(parts.place.read()).toBe(address)
        expect(parts.isBlack.read()).toBe(isBlack)
        expect(parts.isCode.read()).toBe(isCode)
        expect(parts.pointer.read()).toBe(pointer)
        expect(parts.pointedAt.read()).toEqual({ paper: 'gpt' })
      },
    ),
  )
  parts.pointedAt.write({ citation: 'gpt→attention', at: { x: 200, y: 250 } })
  expect(parts.pointedAt.read()).toEqual({ citation: 'gpt→attention', at: { x: 200, y: 250 } })
  parts.script.write('## Another\n')
  expect(parts.script.read()).toBe('## Another\n')
})

test('places that there are not lead to the nearest scene and to a valid view', () => {
  const { parts, explorer } = window()
  parts.place.write('?scene=99')
  expect(parts.place.read()).toBe('?scene=2')
  parts.place.write('nonsense&layout=spiral')
  expect(explorer.view.value.layout).toBe('timeline')
})

test('a spot is said as a place of the layout, and stays there when the viewer moves', () => {
  const { parts, performance, explorer } = window()
  parts.spot.write({ x: 300, y: 200 })
  expect(parts.spot.read()?.x).toBeCloseTo(300, 1)
  explorer.viewport.value = { k: 2, x: -100, y: -100 }
  expect(parts.spot.read()?.x).toBeCloseTo(300, 1)
  parts.spot.write({ x: 300, y: 200 })
  expect(parts.spot.read()?.y).toBeCloseTo(200, 1)
  parts.spot.write(null)
  expect(performance.spot.value).toBeUndefined()
  expect(parts.spot.read()).toBeNull()
})

test('the size of the stage is that of the audience', () => {
  const [audience, speaker] = [window(true), window()]
  expect(speaker.parts.screen.read()).toBeUndefined()
  audience.parts.screen.write({ width: 1, height: 1 })
  expect(audience.parts.screen.read()).toEqual({ width: 800, height: 600 })
  speaker.parts.screen.write({ width: 1920, height: 1080 })
  expect(speaker.screen.value).toEqual({ width: 1920, height: 1080 })
})
