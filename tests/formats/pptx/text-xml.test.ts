import { expect, test } from 'vitest'
import { deckScale } from '../../../src/formats/pptx/deck-scale.ts'
import { textBody, textParagraphs } from '../../../src/formats/pptx/text-xml.ts'
import { elements, namesWithin, xmlTree } from '../xml-tree.ts'
import { deck, slide, words } from './example-deck.ts'

const scale = deckScale(deck)

test('a text keeps its words, weights, sizes and typefaces, which the theme names', () => {
  const body = xmlTree(textBody(words, scale))
  expect(elements(body, 'a:t').map(({ text }) => text)).toEqual(['One ', '<idea>', 'and another'])
  expect(elements(body, 'a:rPr').map(({ attributes: { b, i, sz } }) => [b, i, sz])).toEqual([
    ['0', '0', '2000'],
    ['1', '0', '2000'],
    ['0', '1', '2000'],
  ])
  expect(elements(body, 'a:latin')[0]?.attributes.typeface).toBe('+mj-lt')
  expect(elements(body, 'a:spcPts')[0]?.attributes.val).toBe('2500')
  expect(elements(body, 'a:buChar')).toHaveLength(1)
})

test('a text that wraps shrinks where it does not fit; a label has no lines to break', () => {
  expect(elements(xmlTree(textBody(words, scale)), 'a:normAutofit')).toHaveLength(1)
  const label = slide.shapes.find(shape => shape.kind === 'text')
  const tree = xmlTree(label ? textBody(label, scale) : '')
  expect(elements(tree, 'a:bodyPr')[0]?.attributes.wrap).toBe('none')
  expect(namesWithin(tree, 'a:rPr')).toEqual(['a:solidFill', 'a:effectLst', 'a:latin'])
})

test('a text without words still has a paragraph', () => {
  expect(textParagraphs([], scale)).toBe('<a:p/>')
})
