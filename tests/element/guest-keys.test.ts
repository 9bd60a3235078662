import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explorerUses, talkUses } from '../../src/element/guest-keys.ts'

const talk = { at: 1, scenes: 3, isAstray: false, isFocused: false, isFull: false }
const forward = ['ArrowRight', 'PageDown', ' ', 'n', 'N']
const backward = ['ArrowLeft', 'PageUp', 'p', 'P']

test('a talk in a deck steps through its scenes and then leaves the keys to the deck', () => {
  for (const key of [...forward, ...backward]) expect(talkUses(key, talk), key).toBe(true)
  for (const key of forward) expect(talkUses(key, { ...talk, at: 2 }), key).toBe(false)
  for (const key of backward) expect(talkUses(key, { ...talk, at: 0 }), key).toBe(false)
})

test('a talk without scenes, or with one, uses no key of a deck', () => {
  fc.assert(
    fc.property(fc.constantFrom(...forward, ...backward), fc.constantFrom(0, 1), (key, scenes) => {
      expect(talkUses(key, { ...talk, at: 0, scenes })).toBe(false)
    }),
  )
})

test('overview, black, full screen, help and speaker view are the deck’s', () => {
  for (const key of [
    'o',
    'b',
    '.',
    'f',
    's',
    '?',
    'Home',
    'End',
    'ArrowUp',
    'ArrowDown',
    'Enter',
    'q',
    'Escape',
  ])
    expect(talkUses(key, { ...talk, isFocused: true }), key).toBe(false)
})

test('Escape leads back from astray, and out of a talk that a reader began', () => {
  expect(talkUses('Escape', { ...talk, isAstray: true })).toBe(true)
  expect(talkUses('Escape', { ...talk, isFocused: true, isFull: true })).toBe(true)
  expect(talkUses('Escape', { ...talk, isFull: true })).toBe(false)
})

test('a graph zooms and searches by key only while it has the focus', () => {
  for (const key of ['+', '-', '0', '/']) {
    expect(talkUses(key, talk), key).toBe(false)
    expect(talkUses(key, { ...talk, isFocused: true }), key).toBe(true)
  }
})

test('arrows walk through a whole explorer, and go past a mere stage', () => {
  expect(explorerUses('ArrowRight', { isFull: true, hasSelection: false })).toBe(true)
  expect(explorerUses('ArrowRight', { isFull: false, hasSelection: true })).toBe(false)
  expect(explorerUses('Escape', { isFull: false, hasSelection: true })).toBe(true)
  expect(explorerUses('Escape', { isFull: true, hasSelection: false })).toBe(false)
  for (const key of [' ', 'PageDown', 'n', 'o', 'f'])
    expect(explorerUses(key, { isFull: true, hasSelection: true }), key).toBe(false)
})
