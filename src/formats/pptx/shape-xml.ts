/** The shapes of a deck as PresentationML writes them. */
import { xmlElement } from '../xml.ts'
import {
  boxAround,
  type DeckBox,
  type DeckGroup,
  type DeckLine,
  type DeckPath,
  type DeckShape,
  type DeckText,
  type DeckVeil,
  type Ink,
} from './deck.ts'
import type { DeckScale } from './deck-scale.ts'
import { textBody } from './text-xml.ts'

/** Numbers for the shapes of one slide, each once. */
export interface ShapeNumbers {
  next(): number
}

export function shapeXml(shape: DeckShape, scale: DeckScale, numbers: ShapeNumbers): string {
  switch (shape.kind) {
    case 'text':
      return textXml(shape, scale, numbers)
    case 'group':
      return groupXml(shape, scale, numbers)
    case 'path': {
      const box = boxAround(shape)
      return box ? plainXml(shape, box, pathGeometry(shape, box, scale), scale, numbers) : ''
    }
    case 'ellipse':
      return plainXml(shape, shape.box, preset('ellipse'), scale, numbers)
    case 'veil':
      return sp(
        shape,
        numbers,
        '<p:cNvSpPr/><p:nvPr/>',
        scale.place('a:xfrm', shape.box) + preset('rect') + gradient(shape, scale) + noLine,
      )
  }
}

/** A text, in the place that a layout holds for it when it has one. */
export function textXml(
  text: DeckText,
  scale: DeckScale,
  numbers: ShapeNumbers,
  placeholder?: 'title' | 'body',
): string {
  const index = placeholder === 'body' ? { idx: 1 } : {}
  const kind = placeholder
    ? `<p:cNvSpPr/>${xmlElement('p:nvPr', {}, xmlElement('p:ph', { type: placeholder, ...index }))}`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
  const look = `${scale.place('a:xfrm', text.box)}${preset('rect')}<a:noFill/>`
  return sp(text, numbers, kind, look, textBody(text, scale))
}

type Naming = Pick<DeckShape, 'name' | 'description'>

/** The element that names a shape. */
export function naming({ name, description }: Naming, number: number): string {
  return xmlElement('p:cNvPr', { id: number, name, descr: description })
}

function sp(shape: Naming, numbers: ShapeNumbers, kind: string, look: string, text = ''): string {
  return xmlElement(
    'p:sp',
    {},
    xmlElement('p:nvSpPr', {}, naming(shape, numbers.next()) + kind) + xmlElement('p:spPr', {}, look) + text,
  )
}

function plainXml(
  shape: Naming & { readonly fill?: Ink; readonly line?: DeckLine },
  box: DeckBox,
  geometry: string,
  scale: DeckScale,
  numbers: ShapeNumbers,
): string {
  const { fill, line } = shape
  return sp(
    shape,
    numbers,
    '<p:cNvSpPr/><p:nvPr/>',
    scale.place('a:xfrm', box) +
      geometry +
      (fill ? scale.solid(fill) : '<a:noFill/>') +
      (line ? lineXml(line, scale) : noLine),
  )
}

function groupXml(group: DeckGroup, scale: DeckScale, numbers: ShapeNumbers): string {
  const box = boxAround(group)
  if (!box) return ''
  const number = numbers.next()
  return xmlElement(
    'p:grpSp',
    {},
    xmlElement('p:nvGrpSpPr', {}, `${naming(group, number)}<p:cNvGrpSpPr/><p:nvPr/>`) +
      xmlElement('p:grpSpPr', {}, scale.place('a:xfrm', box, true)) +
      group.shapes.map(shape => shapeXml(shape, scale, numbers)).join('\n'),
  )
}

const noLine = '<a:ln><a:noFill/></a:ln>'

function preset(name: string): string {
  return xmlElement('a:prstGeom', { prst: name }, '<a:avLst/>')
}

function lineXml({ width, isDashed, arrow, ...ink }: DeckLine, scale: DeckScale): string {
  return xmlElement(
    'a:ln',
    { w: Math.max(1, scale.units(width)), cap: 'flat' },
    scale.solid(ink) +
      (isDashed ? '<a:prstDash val="sysDash"/>' : '') +
      '<a:round/>' +
      (arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : ''),
  )
}

function gradient({ towards, stops }: DeckVeil, scale: DeckScale): string {
  const angle = { right: 0, bottom: 90, left: 180, top: 270 }[towards]
  const list = stops.map(({ offset, ...ink }) =>
    xmlElement('a:gs', { pos: Math.round(offset * 100_000) }, scale.colour(ink)),
  )
  return xmlElement(
    'a:gradFill',
    { rotWithShape: 1 },
    xmlElement('a:gsLst', {}, list.join('')) + xmlElement('a:lin', { ang: angle * 60_000, scaled: 0 }),
  )
}

function pathGeometry({ from, steps, isClosed, fill }: DeckPath, box: DeckBox, scale: DeckScale): string {
  const point = ([x, y]: readonly [number, number]) =>
    xmlElement('a:pt', { x: scale.units(x - box.left), y: scale.units(y - box.top) })
  const drawn = [
    xmlElement('a:moveTo', {}, point(from)),
    ...steps.map(points =>
      xmlElement(points.length === 1 ? 'a:lnTo' : 'a:quadBezTo', {}, points.map(point).join('')),
    ),
    ...(isClosed ? ['<a:close/>'] : []),
  ]
  const size = { w: scale.units(box.width), h: scale.units(box.height), fill: fill ? undefined : 'none' }
  return xmlElement(
    'a:custGeom',
    {},
    '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
      xmlElement('a:pathLst', {}, xmlElement('a:path', size, drawn.join(''))),
  )
}
