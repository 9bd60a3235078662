import { expect, test } from 'vitest'
import {
  layoutXml,
  masterXml,
  notesMasterXml,
  notesXml,
  themeXml,
} from '../../../src/formats/pptx/deck-theme.ts'
import { elements, namesWithin, xmlTree } from '../xml-tree.ts'
import { deck } from './example-deck.ts'

test('the theme has the twelve colours in the order of the schema, and two typefaces', () => {
  const theme = xmlTree(themeXml(deck.colours))
  const accents = [1, 2, 3, 4, 5, 6].map(number => `a:accent${number}`)
  expect(namesWithin(theme, 'a:clrScheme')).toEqual([
    ...['a:dk1', 'a:lt1', 'a:dk2', 'a:lt2'],
    ...accents,
    ...['a:hlink', 'a:folHlink'],
  ])
  expect(elements(theme, 'a:srgbClr')[0]?.attributes.val).toBe('000000')
  expect(elements(theme, 'a:latin').map(({ attributes }) => attributes.typeface)).toEqual([
    'Source Serif 4',
    'Source Sans 3',
  ])
  expect(namesWithin(theme, 'a:fmtScheme').map(name => namesWithin(theme, name).length)).toEqual([3, 3, 3, 3])
})

test('master and layout hold a place for the title and one for the caption', () => {
  for (const xml of [masterXml(6_858_000), layoutXml(6_858_000)]) {
    const places = elements(xmlTree(xml), 'p:ph').map(({ attributes }) => attributes.type)
    expect(places).toEqual(['title', 'body'])
  }
  expect(namesWithin(xmlTree(masterXml(6_858_000)), 'p:sldMaster')).toEqual([
    ...['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:txStyles'],
  ])
})

test('on the page of notes the slide stands above the notes, whatever its shape', () => {
  for (const aspect of [16 / 9, 4 / 3, 1, 9 / 16]) {
    const [slide, notes] = elements(xmlTree(notesMasterXml(aspect)), 'p:spPr').map(place => {
      const [off, ext] = [elements(place, 'a:off')[0], elements(place, 'a:ext')[0]]
      return { top: Number(off?.attributes.y), height: Number(ext?.attributes.cy) }
    })
    expect((slide?.top ?? 0) + (slide?.height ?? 0)).toBeLessThan(notes?.top ?? 0)
    expect(notes?.height).toBeGreaterThan(1_000_000)
  }
  expect(elements(xmlTree(notesXml('<a:p/>')), 'p:ph').map(({ attributes }) => attributes.type)).toEqual([
    'sldImg',
    'body',
  ])
})
