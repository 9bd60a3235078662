import { expect, test } from 'vitest'
import { deckScale } from '../../../src/formats/pptx/deck-scale.ts'
import { deck } from './example-deck.ts'

const scale = deckScale(deck)

test('a slide is 13⅓ inches wide, however many pixels it has', () => {
  expect(scale.units(1920)).toBe(12_192_000)
  expect(deckScale({ ...deck, width: 640 }).units(640)).toBe(12_192_000)
  expect(scale.points(40)).toBe(2000)
})

test('a colour of the theme is named, so that it changes with the theme; others are written as they are', () => {
  expect(scale.colour({ colour: '#2f6ea3', opacity: 1 })).toBe('<a:schemeClr val="accent1"/>')
  expect(scale.colour({ colour: '#ffffff', opacity: 1 })).toBe('<a:schemeClr val="bg1"/>')
  expect(scale.solid({ colour: '#abcdef', opacity: 0.25 })).toBe(
    '<a:solidFill><a:srgbClr val="ABCDEF"><a:alpha val="25000"/></a:srgbClr></a:solidFill>',
  )
})

test('a group counts the places within it as the slide does', () => {
  const box = { left: 192, top: 0, width: 96, height: 48 }
  expect(scale.place('a:xfrm', box, true)).toBe(
    '<a:xfrm><a:off x="1219200" y="0"/><a:ext cx="609600" cy="304800"/><a:chOff x="1219200" y="0"/><a:chExt cx="609600" cy="304800"/></a:xfrm>',
  )
})
