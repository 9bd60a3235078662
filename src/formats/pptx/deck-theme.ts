/** What the slides of a deck have in common, as PresentationML writes it: theme, master, layout, and the page of notes. */
import { type XmlAttributes, xmlElement, xmlText } from '../xml.ts'
import type { DeckColours } from './deck.ts'

export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const satisfies XmlAttributes

/** Where a typeface is not installed, its family and proportions (PANOSE) say what may stand in. */
const fonts =
  '<a:majorFont><a:latin typeface="Source Serif 4" panose="02040603050405020204" pitchFamily="18" charset="0"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Source Sans 3" panose="020B0503030403020204" pitchFamily="34" charset="0"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>'

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = `<a:ln w="9525">${fill}</a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
const formats =
  `<a:fmtScheme name="Cairn"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`

export function themeXml({
  background,
  ink,
  quiet,
  hairline,
  accents,
  link,
  visitedLink,
}: DeckColours): string {
  const colours = {
    dk1: ink,
    lt1: background,
    dk2: quiet,
    lt2: hairline,
    ...Object.fromEntries(accents.map((colour, at) => [`accent${at + 1}`, colour])),
    hlink: link,
    folHlink: visitedLink,
  }
  const scheme = Object.entries(colours).map(([name, colour]) =>
    xmlElement(`a:${name}`, {}, xmlElement('a:srgbClr', { val: colour.slice(1).toUpperCase() })),
  )
  return xmlElement(
    'a:theme',
    { 'xmlns:a': namespaces['xmlns:a'], name: 'Cairn' },
    xmlElement(
      'a:themeElements',
      {},
      xmlElement('a:clrScheme', { name: 'Cairn' }, scheme.join('')) +
        xmlElement('a:fontScheme', { name: 'Cairn' }, fonts) +
        formats,
    ),
  )
}

/** The tree of the shapes of a slide. */
export function shapeTree(shapes: string): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
    `${shapes}</p:spTree>`
  )
}

const ground =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

interface Placeholder {
  readonly type: 'title' | 'body' | 'sldImg'
  readonly name: string
  readonly box: readonly [x: number, y: number, width: number, height: number]
  readonly prompt?: string
}

function placeholder({ type, name, box: [x, y, cx, cy], prompt }: Placeholder, number: number): string {
  const isPicture = type === 'sldImg'
  const locks = isPicture ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>'
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${number}" name="${xmlText(name)}"/><p:cNvSpPr>${locks}</p:cNvSpPr>` +
    `<p:nvPr>${xmlElement('p:ph', { type, idx: type === 'title' ? undefined : type === 'body' ? 1 : 2 })}</p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    (isPicture
      ? ''
      : `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en"/><a:t>${xmlText(prompt ?? '')}</a:t></a:r></a:p></p:txBody>`) +
    '</p:sp>'
  )
}

/** Where new slides have their title and text: along the lower edge, as captions stand. */
function captionPlaces(height: number): readonly Placeholder[] {
  const left = 560_000
  const width = 9_400_000
  const [top, below] = [Math.round(height * 0.78), Math.round(height * 0.84)]
  return [
    { type: 'title', name: 'Title', box: [left, top, width, below - top], prompt: 'Title' },
    {
      type: 'body',
      name: 'Caption',
      box: [left, below, width, Math.round(height * 0.13)],
      prompt: 'What the audience reads',
    },
  ]
}

function levels(size: number, face: string): string {
  const run = `<a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${face}"/></a:defRPr>`
  return `<a:lvl1pPr marL="0" indent="0"><a:buNone/>${run}</a:lvl1pPr>`
}

export function masterXml(height: number): string {
  const places = captionPlaces(height).map((one, at) => placeholder(one, at + 2))
  return xmlElement(
    'p:sldMaster',
    namespaces,
    xmlElement('p:cSld', {}, ground + shapeTree(places.join(''))) +
      colourMap +
      '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>' +
      `<p:txStyles><p:titleStyle>${levels(1600, '+mj-lt')}</p:titleStyle><p:bodyStyle>${levels(2200, '+mj-lt')}</p:bodyStyle><p:otherStyle>${levels(1200, '+mn-lt')}</p:otherStyle></p:txStyles>`,
  )
}

export function layoutXml(height: number): string {
  const places = captionPlaces(height).map((one, at) => placeholder(one, at + 2))
  return xmlElement(
    'p:sldLayout',
    { ...namespaces, type: 'tx', preserve: 1 },
    xmlElement('p:cSld', { name: 'Scene' }, shapeTree(places.join(''))) +
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  )
}

/** Of A4, upright: the slide above, the notes below. */
export const notesSize = { width: 6_858_000, height: 9_906_000 }

function notesPlaces(aspect: number): readonly Placeholder[] {
  const [left, width] = [686_000, 5_486_000]
  const picture = Math.min(Math.round(width / aspect), 4_600_000)
  const top = 686_000 + picture + 500_000
  return [
    {
      type: 'sldImg',
      name: 'Slide',
      box: [
        left + Math.round((width - picture * aspect) / 2),
        686_000,
        Math.round(picture * aspect),
        picture,
      ],
    },
    {
      type: 'body',
      name: 'Notes',
      box: [left, top, width, notesSize.height - top - 686_000],
      prompt: 'Notes',
    },
  ]
}

/** Black on white, whatever the slides look like. */
export const notesColours: DeckColours = {
  background: '#ffffff',
  ink: '#000000',
  quiet: '#444444',
  hairline: '#dddddd',
  accents: ['#2f6ea3', '#b67c0f', '#513c94', '#2a8f77', '#a8629b', '#6d7b26'],
  link: '#2f6ea3',
  visitedLink: '#513c94',
}

export function notesMasterXml(aspect: number): string {
  const places = notesPlaces(aspect).map((one, at) => placeholder(one, at + 2))
  return xmlElement(
    'p:notesMaster',
    namespaces,
    xmlElement('p:cSld', {}, ground + shapeTree(places.join(''))) +
      colourMap +
      `<p:notesStyle>${levels(1200, '+mj-lt')}</p:notesStyle>`,
  )
}

/** The page of notes of one slide, with its paragraphs. */
export function notesXml(paragraphs: string): string {
  const picture =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
  const text =
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>' +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  return xmlElement(
    'p:notes',
    namespaces,
    `${xmlElement('p:cSld', {}, shapeTree(picture + text))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  )
}
