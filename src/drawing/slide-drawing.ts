/** A scene of a talk as an SVG file: the graph, the legend above it, and the caption, as they stand on the stage. */
import { slug } from '../formats/outline.ts'
import { xmlBlock, xmlElement } from '../formats/xml.ts'
import type { Theme } from '../state/theme.ts'
import { captionText } from '../talk/caption.ts'
import type { Scene } from '../talk/talk.ts'
import type { Drawing } from './drawing.ts'
import { legendEntries, placedLegend } from './legend.ts'
import { legendElements } from './legend-elements.ts'
import { pathNumber as n } from './path-number.ts'
import { behindTitle, type Slide, type SlideCaption, type Veil, veilStrength } from './slide.ts'
import { stageElements, type WriteText } from './stage-elements.ts'
import type { StagedScene } from './staged-scene.ts'
import { svgDocument } from './svg-document.ts'
import { textWriter } from './svg-elements.ts'
import type { WidthOf } from './typography.ts'

/** The drawing of a scene. */
export function slideDrawing(scene: Scene, stagedScene: StagedScene, widthOf: WidthOf): Drawing {
  const { staged, slide } = stagedScene
  const { width, height } = staged.frame
  const { background } = staged.appearance.theme
  const { text, texts } = textWriter()
  const stage = xmlBlock(
    'g',
    { class: 'stage', opacity: isTitle(slide) ? behindTitle : undefined },
    stageElements(staged, text, widthOf),
  )
  const { definitions, veil, legend, caption } = overlay(stagedScene, text, widthOf)
  return {
    width,
    height,
    texts,
    svg: (rules = []) =>
      svgDocument({
        width,
        height,
        id: slug(scene.title),
        name: scene.title,
        description: captionText(scene.caption),
        definitions,
        rules,
        elements: [
          xmlElement('rect', { width, height, fill: background }),
          stage,
          ...[veil, legend, caption].filter(part => part !== ''),
        ],
      }),
  }
}

/** Whether a slide is a title, behind which the graph steps back. */
export function isTitle({ caption }: Slide): boolean {
  return caption?.align === 'middle'
}

/** What a slide has in front of the graph, from the back to the front; empty where it has none. */
export interface Overlay {
  readonly definitions: string
  readonly veil: string
  readonly legend: string
  readonly caption: string
}

export function overlay({ staged, slide }: StagedScene, text: WriteText, widthOf: WidthOf): Overlay {
  const { graph, view, appearance } = staged
  const { theme } = appearance
  const { caption, legend } = slide
  const veil = caption?.veil
  return {
    definitions: veil ? veilGradient(veil, theme.background) : '',
    veil: veil ? veilElement(veil, veilId(veil, theme.background)) : '',
    legend: legend ? legendElement(legendEntries(graph, view, appearance), legend, theme, text, widthOf) : '',
    caption: caption ? xmlBlock('g', { class: 'caption' }, captionElements(caption, theme, text)) : '',
  }
}

/** Of the groups alone, without the name of the colouring. */
function legendElement(
  [groups = []]: ReturnType<typeof legendEntries>,
  { left, top, width, scale }: NonNullable<Slide['legend']>,
  theme: Theme,
  text: WriteText,
  widthOf: WidthOf,
): string {
  return xmlBlock(
    'g',
    { class: 'legend', transform: `translate(${n(left)},${n(top)}) scale(${n(scale)})` },
    legendElements(placedLegend([groups.slice(1)], width / scale, widthOf).entries, theme, text),
  )
}

/** Distance from the top of a line to its baseline, against its size. */
const ascent = 0.98

function captionElements(caption: SlideCaption, theme: Theme, text: WriteText): string[] {
  const { left, top, width, align } = caption
  const isTitle = align === 'middle'
  return [
    { lines: caption.titleLines, colour: isTitle ? theme.ink : theme.quiet },
    { lines: caption.lines, colour: isTitle ? theme.quiet : theme.ink },
  ].flatMap(({ lines, colour }) =>
    lines.flatMap(line => {
      const begin = left + (isTitle ? (width - line.width) / 2 : 0)
      return line.pieces.map(({ text: words, style, x }) =>
        text(words, { x: begin + x, y: top + line.y + style.size * ascent }, { style, colour }),
      )
    }),
  )
}

/** Says all that the gradient depends on: slides in one document may share it. */
function veilId({ towards }: Veil, background: string): string {
  return `veil-${towards}-${background.slice(1)}`
}

function veilElement({ left, top, width, height }: Veil, id: string): string {
  return xmlElement('rect', {
    x: n(left),
    y: n(top),
    width: n(width),
    height: n(height),
    fill: `url(#${id})`,
  })
}

function veilGradient(veil: Veil, background: string): string {
  const { towards } = veil
  const isAcross = towards === 'left' || towards === 'right'
  const isBackwards = towards === 'left' || towards === 'top'
  const [from, to] = isBackwards ? [1, 0] : [0, 1]
  const direction = isAcross ? { x1: from, x2: to, y1: 0, y2: 0 } : { x1: 0, x2: 0, y1: from, y2: to }
  const stop = (offset: number, opacity: number) =>
    xmlElement('stop', { offset, 'stop-color': background, 'stop-opacity': opacity })
  return xmlElement(
    'linearGradient',
    { id: veilId(veil, background), ...direction },
    stop(0, 0) + stop(0.3, veilStrength) + stop(1, veilStrength),
  )
}
