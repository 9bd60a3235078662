/** A talk as a PowerPoint file. */
import { slideShapes } from '../drawing/slide-shapes.ts'
import { talkDeck } from '../drawing/talk-deck.ts'
import { utf8 } from '../formats/bytes.ts'
import { deckParts } from '../formats/pptx/deck-parts.ts'
import type { Size } from '../state/frame.ts'
import type { TalkSlides } from './talk-slides.ts'
import { zipped } from './zipped.ts'

export async function pptxOf(title: string, { slides, widthOf }: TalkSlides, size: Size): Promise<Blob> {
  const [first] = slides
  if (!first) throw new RangeError('no slides')
  const drawn = slides.map(({ scene, staged }) => slideShapes(scene, staged, widthOf))
  const deck = talkDeck(title, drawn, size, first.staged.staged.appearance.theme)
  const files = deckParts(deck).map(({ path, xml }) => ({ name: path, content: utf8(xml) }))
  return zipped(files, 'application/vnd.openxmlformats-officedocument.presentationml.presentation')
}
