/** A slide: where the caption of a scene stands on a stage of any size, how large it is set, and what room is left for the graph. */
import type { Insets, Size } from '../state/frame.ts'
import { noRoom } from '../state/stage-insets.ts'
import { type CaptionParagraph, captionParagraphs } from '../talk/caption.ts'
import type { CaptionPlace } from '../talk/scene-words.ts'
import { type SetLine, setParagraphs } from './set-paragraphs.ts'
import type { TextStyle, WidthOf } from './typography.ts'

export interface SlideCaption {
  /** In CSS pixels from the stage's top left corner; the text stands at the top of it. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly align: 'left' | 'middle'
  /** Where the graph steps back for it, up to the edge of the stage that it is near. */
  readonly veil?: Veil
  readonly title: TextStyle
  readonly text: TextStyle
  readonly titleLines: readonly SetLine[]
  readonly lines: readonly SetLine[]
}

export interface Veil {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** The edge towards which it thickens. */
  readonly towards: 'left' | 'right' | 'top' | 'bottom'
}

export interface Slide {
  /** 1 on a stage of 1920 × 1080: what everything on a slide is multiplied with. */
  readonly scale: number
  /** Room that caption and legend take from the graph, at each side. */
  readonly room: Insets
  /** Where the legend stands, and how many times its ordinary size; none beside a title. */
  readonly legend?: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly scale: number
  }
  readonly caption?: SlideCaption
}

/** How much of the graph is seen behind a title. */
export const behindTitle = 0.14
/** How much of the graph a veil hides where it is thickest. */
export const veilStrength = 0.9
/** What the smallest captions are set in, in CSS pixels, on a stage however small that people read. */
const readable = 15
/** Sizes of a caption on a stage of 1920 × 1080, largest first: the first in which it fits is taken. */
const sizes = [44, 40, 36, 32, 28, 25, 22]

/** How large things are drawn on a stage. */
export function slideScale({ width, height }: Size): number {
  return Math.min(width / 1920, height / 1080)
}

export function slide(
  size: Size,
  wish: CaptionPlace,
  title: string,
  caption: string,
  widthOf: WidthOf,
  smallest = readable,
): Slide {
  const isTall = size.height > size.width
  // On a tall stage there is no room beside the graph.
  const place = isTall && (wish === 'left' || wish === 'right') ? 'below' : wish
  const scale = slideScale(size)
  const paragraphs = captionParagraphs(caption)
  const legend = place === 'middle' ? undefined : legendOf(size, scale, smallest)
  const head = legend ? legend.top + legend.scale * legendHeight : 0
  const plain = { scale, room: { ...noRoom, top: head }, ...(legend && { legend }) }
  if (place === 'none' || (title === '' && paragraphs.length === 0)) return plain
  const box = boxOf(size, place, scale, head)
  const set = fitting(box, place, scale, title, paragraphs, widthOf, smallest)
  const height = set.height
  const top = topOf(place, box, height)
  const veil = veilOf(place, size, { ...box, top, height }, 64 * scale)
  return {
    ...plain,
    room: roomOf(place, size, { ...box, top, height }, scale, head),
    caption: {
      left: box.left,
      top,
      width: box.width,
      height,
      align: place === 'middle' ? 'middle' : 'left',
      ...(veil && { veil }),
      title: set.title,
      text: set.text,
      titleLines: set.titleLines,
      lines: set.lines,
    },
  }
}

/** Height of the legend's row at its ordinary size. */
const legendHeight = 24

function legendOf({ width }: Size, scale: number, smallest: number) {
  const margin = marginOf(scale)
  const least = 0.9 * (smallest / readable)
  return { left: margin, top: margin * 0.45, width: width - 2 * margin, scale: Math.max(least, 1.6 * scale) }
}

function marginOf(scale: number): number {
  return Math.max(16, 88 * scale)
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The most that a caption may take. */
function boxOf({ width, height }: Size, place: CaptionPlace, scale: number, head: number): Box {
  const margin = marginOf(scale)
  const isTall = height > width
  const columns = isTall ? width - 2 * margin : Math.min(width - 2 * margin, 1480 * scale)
  switch (place) {
    case 'left':
    case 'right': {
      const column = Math.max(180, 500 * scale)
      const left = place === 'left' ? margin : width - margin - column
      return { left, top: head + margin / 2, width: column, height: height - head - 1.5 * margin }
    }
    case 'middle':
      return { left: margin, top: height * 0.2, width: width - 2 * margin, height: height * 0.6 }
    case 'above':
      return { left: margin, top: head + margin * 0.4, width: columns, height: height * 0.3 }
    default: {
      const most = height * (isTall ? 0.42 : 0.3)
      return { left: margin, top: height - most - margin * 0.6, width: columns, height: most }
    }
  }
}

/** The caption in the largest size in which it fits its box. */
function fitting(
  box: Box,
  place: CaptionPlace,
  scale: number,
  title: string,
  paragraphs: readonly CaptionParagraph[],
  widthOf: WidthOf,
  smallest: number,
) {
  const isTitle = place === 'middle'
  let last: ReturnType<typeof setIn> | undefined
  for (const size of sizes) {
    const most = Math.max(smallest, size * scale)
    const set = setIn(box, most, isTitle ? most * 2.1 : most * 0.74, isTitle, title, paragraphs, widthOf)
    last = set
    if (set.height <= box.height) return set
    if (most === smallest) break
  }
  if (!last) throw new RangeError('no size to set a caption in')
  return last
}

function setIn(
  box: Box,
  size: number,
  titleSize: number,
  isTitle: boolean,
  title: string,
  paragraphs: readonly CaptionParagraph[],
  widthOf: WidthOf,
) {
  const heading: TextStyle = isTitle
    ? { family: 'serif', weight: 500, size: titleSize }
    : { family: 'serif', weight: 400, size: titleSize, italic: true }
  const text: TextStyle = { family: 'serif', weight: 400, size }
  const plain = { text: title, strong: false, emphasis: false, image: false }
  const heads = title === '' ? [] : [{ kind: 'paragraph' as const, runs: [plain] }]
  const above = setParagraphs(heads, heading, box.width, widthOf)
  const below = setParagraphs(paragraphs, text, box.width, widthOf)
  const gap = above.height > 0 && below.height > 0 ? size * (isTitle ? 0.7 : 0.28) : 0
  const begin = above.height + gap
  return {
    title: heading,
    text,
    titleLines: above.lines,
    lines: below.lines.map(line => ({ ...line, y: line.y + begin })),
    height: begin + below.height,
  }
}

function topOf(place: CaptionPlace, box: Box, height: number): number {
  if (place === 'above') return box.top
  const free = Math.max(0, box.height - height)
  return box.top + (place === 'below' ? free : free / 2)
}

function roomOf(place: CaptionPlace, { width, height }: Size, box: Box, scale: number, head: number): Insets {
  const gap = 36 * scale
  const room = { ...noRoom, top: head }
  switch (place) {
    case 'left':
      return { ...room, left: box.left + box.width + gap }
    case 'right':
      return { ...room, right: width - box.left + gap }
    case 'above':
      return { ...room, top: box.top + box.height + gap }
    case 'below':
      return { ...room, bottom: height - box.top + gap }
    default:
      return room
  }
}

function veilOf(place: CaptionPlace, { width, height }: Size, box: Box, soft: number): Veil | undefined {
  const [right, bottom] = [box.left + box.width + soft, box.top + box.height + soft]
  switch (place) {
    case 'left':
      return { left: 0, top: 0, width: right, height, towards: 'left' }
    case 'right':
      return { left: box.left - soft, top: 0, width: width - box.left + soft, height, towards: 'right' }
    case 'above':
      return { left: 0, top: 0, width, height: bottom, towards: 'top' }
    case 'below':
      return { left: 0, top: box.top - soft, width, height: height - box.top + soft, towards: 'bottom' }
    default:
      return undefined
  }
}
