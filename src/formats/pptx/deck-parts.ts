/** A deck as the parts of a PowerPoint file: paths in the package and their XML. */
import { xmlElement, xmlText } from '../xml.ts'
import type { Deck, DeckSlide } from './deck.ts'
import { type DeckScale, deckScale, slideWidth } from './deck-scale.ts'
import {
  layoutXml,
  masterXml,
  namespaces,
  notesColours,
  notesMasterXml,
  notesSize,
  notesXml,
  shapeTree,
  themeXml,
} from './deck-theme.ts'
import { shapeXml, textXml } from './shape-xml.ts'
import { textParagraphs } from './text-xml.ts'

export interface DeckPart {
  readonly path: string
  readonly xml: string
}

const office = 'application/vnd.openxmlformats-officedocument'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006'

/** A part, its kind, and what it leads to, by the last word of the relation's name. */
interface Part {
  readonly path: string
  readonly type: string
  readonly xml: string
  /** Named `rId1`, `rId2` and so on, in this order. */
  readonly leadsTo: readonly (readonly [relation: string, path: string])[]
}

/** The parts in the order in which they are packed. */
export function deckParts(deck: Deck): DeckPart[] {
  const scale = deckScale(deck)
  const height = Math.round((slideWidth * deck.height) / deck.width)
  const slides = deck.slides.map((slide, at): Part => {
    const leadsTo: [string, string][] = [['slideLayout', layoutPath]]
    if (slide.notes.length > 0) leadsTo.push(['notesSlide', notesPath(at)])
    return part(slidePath(at), 'slide', slideXml(slide, scale), leadsTo)
  })
  const notes = deck.slides.flatMap(({ notes: paragraphs }, at) =>
    paragraphs.length === 0
      ? []
      : [
          part(notesPath(at), 'notesSlide', notesXml(textParagraphs(paragraphs, scale)), [
            ['notesMaster', notesMasterPath],
            ['slide', slidePath(at)],
          ]),
        ],
  )
  const presentation = part(
    'ppt/presentation.xml',
    'presentation.main',
    presentationXml(deck.slides.length, height),
    [
      ['slideMaster', masterPath],
      ['notesMaster', notesMasterPath],
      ...deck.slides.map((_, at) => ['slide', slidePath(at)] as const),
    ],
  )
  const parts: readonly Part[] = [
    presentation,
    part(masterPath, 'slideMaster', masterXml(height), [
      ['slideLayout', layoutPath],
      ['theme', themePath(1)],
    ]),
    part(layoutPath, 'slideLayout', layoutXml(height), [['slideMaster', masterPath]]),
    part(notesMasterPath, 'notesMaster', notesMasterXml(deck.width / deck.height), [['theme', themePath(2)]]),
    { path: themePath(1), type: `${office}.theme+xml`, xml: themeXml(deck.colours), leadsTo: [] },
    { path: themePath(2), type: `${office}.theme+xml`, xml: themeXml(notesColours), leadsTo: [] },
    ...slides,
    ...notes,
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: coreXml(deck.title),
      leadsTo: [],
    },
  ]
  return [
    written('[Content_Types].xml', contentTypes(parts)),
    written(
      '_rels/.rels',
      relationsXml([
        [`${relations}/officeDocument`, presentation.path],
        [`${packageRelations}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ),
    ...parts.flatMap(({ path, xml, leadsTo }) => [
      written(path, xml),
      ...(leadsTo.length > 0 ? [written(relationsPath(path), relationsFrom(path, leadsTo))] : []),
    ]),
  ]
}

const masterPath = 'ppt/slideMasters/slideMaster1.xml'
const layoutPath = 'ppt/slideLayouts/slideLayout1.xml'
const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml'
const themePath = (number: number) => `ppt/theme/theme${number}.xml`
const slidePath = (at: number) => `ppt/slides/slide${at + 1}.xml`
const notesPath = (at: number) => `ppt/notesSlides/notesSlide${at + 1}.xml`

function part(path: string, type: string, xml: string, leadsTo: Part['leadsTo']): Part {
  return { path, type: `${office}.presentationml.${type}+xml`, xml, leadsTo }
}

function written(path: string, xml: string): DeckPart {
  return { path, xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}` }
}

function slideXml({ background, shapes, title, body }: DeckSlide, scale: DeckScale): string {
  let number = 1
  const numbers = {
    next() {
      number += 1
      return number
    },
  }
  const ground = `<p:bg><p:bgPr>${scale.solid({ colour: background, opacity: 1 })}<a:effectLst/></p:bgPr></p:bg>`
  const drawn = [
    ...shapes.map(shape => shapeXml(shape, scale, numbers)),
    ...(title ? [textXml(title, scale, numbers, 'title')] : []),
    ...(body ? [textXml(body, scale, numbers, 'body')] : []),
  ]
  return xmlElement(
    'p:sld',
    namespaces,
    `${xmlElement('p:cSld', {}, ground + shapeTree(drawn.join('\n')))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  )
}

function presentationXml(slides: number, height: number): string {
  const ids = Array.from({ length: slides }, (_, at) =>
    xmlElement('p:sldId', { id: 256 + at, 'r:id': `rId${at + 3}` }),
  )
  return xmlElement(
    'p:presentation',
    namespaces,
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
      xmlElement('p:sldIdLst', {}, ids.join('')) +
      xmlElement('p:sldSz', { cx: slideWidth, cy: height }) +
      xmlElement('p:notesSz', { cx: notesSize.width, cy: notesSize.height }),
  )
}

function coreXml(title: string): string {
  return xmlElement(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageRelations}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Cairn</dc:creator>`,
  )
}

function contentTypes(parts: readonly Part[]): string {
  return xmlElement(
    'Types',
    { xmlns: `${packageRelations}/content-types` },
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      parts
        .map(({ path, type }) => xmlElement('Override', { PartName: `/${path}`, ContentType: type }))
        .join(''),
  )
}

function relationsPath(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels')
}

/** Every part lies two folders deep, or one: `ppt/presentation.xml`. */
function relationsFrom(path: string, leadsTo: Part['leadsTo']): string {
  const up = path.split('/').length === 2 ? '' : '../'
  return relationsXml(
    leadsTo.map(([relation, to]) => [`${relations}/${relation}`, up + to.replace(/^ppt\//, '')]),
  )
}

function relationsXml(list: readonly (readonly [type: string, to: string])[]): string {
  return xmlElement(
    'Relationships',
    { xmlns: `${packageRelations}/relationships` },
    list
      .map(([type, to], at) => xmlElement('Relationship', { Id: `rId${at + 1}`, Type: type, Target: to }))
      .join(''),
  )
}
