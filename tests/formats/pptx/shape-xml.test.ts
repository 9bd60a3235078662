import { expect, test } from 'vitest'
import { deckScale } from '../../../src/formats/pptx/deck-scale.ts'
import { shapeXml, textXml } from '../../../src/formats/pptx/shape-xml.ts'
import { elements, namesWithin, xmlTree } from '../xml-tree.ts'
import { deck, slide, words } from './example-deck.ts'

const scale = deckScale(deck)

function counting() {
  let number = 1
  return {
    next() {
      number += 1
      return number
    },
  }
}

function drawn() {
  const numbers = counting()
  return xmlTree(slide.shapes.map(shape => shapeXml(shape, scale, numbers)).join(''))
}

test('every shape has its name, and a number of its own', () => {
  const names = elements(drawn(), 'p:cNvPr').map(({ attributes }) => attributes)
  expect(names.map(({ name }) => name)).toEqual(['Papers', 'GPT', 'BERT', 'BERT cites GPT', 'Veil', 'Label'])
  expect(new Set(names.map(({ id }) => id)).size).toBe(names.length)
  expect(names[1]?.descr).toBe('Improving "Language" <Understanding>')
})

test('a paper is an ellipse or a closed shape, a citation an open curve with a head at the cited paper', () => {
  const tree = drawn()
  expect(elements(tree, 'a:prstGeom').map(({ attributes }) => attributes.prst)).toEqual([
    'ellipse',
    'rect',
    'rect',
  ])
  const [polygon, curve] = elements(tree, 'a:path')
  expect(polygon?.children.map(({ name }) => name)).toEqual(['a:moveTo', 'a:lnTo', 'a:lnTo', 'a:close'])
  expect(curve?.children.map(({ name }) => name)).toEqual(['a:moveTo', 'a:quadBezTo'])
  expect(curve?.attributes.fill).toBe('none')
  expect(elements(tree, 'a:tailEnd')).toHaveLength(1)
  // 320 to 140 pixels from the left: the curve ends at the left edge of its box.
  expect(elements(tree, 'a:pt').at(-1)?.attributes).toEqual({ x: '0', y: '0' })
})

test('what a shape is filled and lined with stands where the schema wants it', () => {
  const look = elements(drawn(), 'p:spPr').map(({ children }) => children.map(({ name }) => name))
  expect(look).toEqual([
    ['a:xfrm', 'a:prstGeom', 'a:solidFill', 'a:ln'],
    ['a:xfrm', 'a:custGeom', 'a:solidFill', 'a:ln'],
    ['a:xfrm', 'a:custGeom', 'a:noFill', 'a:ln'],
    ['a:xfrm', 'a:prstGeom', 'a:gradFill', 'a:ln'],
    ['a:xfrm', 'a:prstGeom', 'a:noFill'],
  ])
  const curve = elements(drawn(), 'p:sp')[2]
  expect(curve && namesWithin(curve, 'a:ln')).toEqual(['a:solidFill', 'a:round', 'a:tailEnd'])
})

test('the title of a slide takes the place that the layout holds for it', () => {
  const tree = xmlTree(textXml(words, scale, counting(), 'title'))
  expect(elements(tree, 'p:ph')[0]?.attributes).toEqual({ type: 'title' })
  expect(elements(xmlTree(textXml(words, scale, counting(), 'body')), 'p:ph')[0]?.attributes).toEqual({
    type: 'body',
    idx: '1',
  })
})

test('an empty group is left out', () => {
  expect(shapeXml({ kind: 'group', name: 'Empty', shapes: [] }, scale, counting())).toBe('')
})
