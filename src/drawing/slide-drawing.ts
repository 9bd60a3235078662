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
import { behindTitle, type SlideCaption, type Veil, veilStrength } from './slide.ts'
import { stageElements } from './stage-elements.ts'
import type { StagedScene } from './staged-scene.ts'
import { svgDocument } from './svg-document.ts'
import { textWriter } from './svg-elements.ts'
import type { WidthOf } from './typography.ts'

/** The drawing of a scene. */
export function slideDrawing(scene: Scene, { staged, slide }: StagedScene, widthOf: WidthOf): Drawing {
  const { graph, view, appearance, frame } = staged
  const { width, height } = frame
  const { theme } = appearance
  const { text, texts } = textWriter()
  const { caption, legend } = slide
  const isTitle = caption?.align === 'middle'
  const veil = caption?.veil
  const [groups = []] = legendEntries(graph, view, appearance)
  const elements = [
    xmlElement('rect', { width, height, fill: theme.background }),
    xmlBlock(
      'g',
      { class: 'stage', opacity: isTitle ? behindTitle : undefined },
      stageElements(staged, text, widthOf),
    ),
    ...(veil ? [veilElement(veil, veilId(veil, theme.background))] : []),
    ...(legend
      ? [
          xmlBlock(
            'g',
            {
              class: 'legend',
              transform: `translate(${n(legend.left)},${n(legend.top)}) scale(${n(legend.scale)})`,
            },
            legendElements(
              placedLegend([groups.slice(1)], legend.width / legend.scale, widthOf).entries,
              theme,
              text,
            ),
          ),
        ]
      : []),
    ...(caption ? [xmlBlock('g', { class: 'caption' }, captionElements(caption, theme, text))] : []),
  ]
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
        definitions: veil ? veilGradient(veil, theme.background) : '',
        rules,
        elements,
      }),
  }
}

/** Distance from the top of a line to its baseline, against its size. */
const ascent = 0.98

function captionElements(
  caption: SlideCaption,
  theme: Theme,
  text: ReturnType<typeof textWriter>['text'],
): string[] {
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
