import { expect, test } from 'vitest'
import { dark, light } from '../../src/state/theme.ts'
import { toned } from '../../src/state/toned.ts'

test('only what is faint steps back, into the background of its theme', () => {
  expect(toned('#2f6ea3', 'plain', light)).toBe('#2f6ea3')
  expect(toned('#000000', 'faint', light)).toBe('#c1beb8')
  expect(toned('#000000', 'faint', dark)).toBe('#0e1118')
  expect(toned(light.background, 'faint', light)).toBe(light.background)
})
