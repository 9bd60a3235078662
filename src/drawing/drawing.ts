/** A view as an SVG file: what is on the stage, to the pixel, with its title above, the legend and the source below. */
import { xmlBlock, xmlElement } from '../formats/xml.ts'
import type { SetText } from './font-face.ts'
import { legendEntries, placedLegend } from './legend.ts'
import { legendElements } from './legend-elements.ts'
import { stageElements } from './stage-elements.ts'
import type { StagedView } from './staged-view.ts'
import { svgDocument } from './svg-document.ts'
import { line, textWriter } from './svg-elements.ts'
import { caption, heading, linesOf, smallPrint, type WidthOf } from './typography.ts'

export interface Drawing {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Every text in it, for choosing the typefaces that it needs. */
  readonly texts: readonly SetText[]
  /** The file, with these rules of CSS (see `fontFaceRule`) in it. */
  readonly svg: (rules?: readonly string[]) => string
}

/** The drawing of a staged view, as wide as its stage; `sentence` says how to read the layout. */
export function drawing(staged: StagedView, sentence: string, widthOf: WidthOf): Drawing {
  const { graph, view, appearance, frame } = staged
  const { theme } = appearance
  const { title, provenance } = graph.getAttributes()
  const { width } = frame
  const margin = width < 560 ? 16 : 24
  const room = width - 2 * margin
  const { text, texts } = textWriter()
  const elements: string[] = []
  let y = 16

  const write = (lines: readonly string[], height: number, look: Parameters<typeof text>[2]) => {
    for (const one of lines) {
      elements.push(text(one, { x: margin, y: y + height * 0.76 }, look))
      y += height
    }
  }
  write(linesOf(title, heading, room, widthOf), 30, { style: heading, colour: theme.ink, kind: 'title' })
  write(linesOf(sentence, caption, room, widthOf), 20, { style: caption, colour: theme.quiet })
  y += 4

  const stage = xmlBlock('g', { 'clip-path': 'url(#stage)' }, stageElements(staged, text, widthOf))
  elements.push(xmlElement('g', { transform: `translate(0,${y})` }, stage))
  y += frame.height
  elements.push(line({ x: 0, y: y + 0.5 }, { x: width, y: y + 0.5 }, theme.hairline))
  y += 10

  const legend = placedLegend(legendEntries(graph, view, appearance), room, widthOf)
  elements.push(
    xmlBlock(
      'g',
      { transform: `translate(${margin},${y})`, class: 'legend' },
      legendElements(legend.entries, theme, text),
    ),
  )
  y += legend.height + 8

  const source = [provenance.attribution, provenance.date && `As of ${provenance.date}`, 'Drawn with Cairn']
  const sentences = source.flatMap(part => (part ? `${part.replace(/\.$/, '')}.` : []))
  write(linesOf(sentences.join(' '), smallPrint, room, widthOf), 15, {
    style: smallPrint,
    colour: theme.quiet,
    kind: 'source',
  })
  const height = Math.ceil(y + 12)

  return {
    width,
    height,
    texts,
    svg: (rules = []) =>
      svgDocument({
        width,
        height,
        name: `${title}. ${sentence}`,
        description: provenance.statement,
        definitions: xmlElement(
          'clipPath',
          { id: 'stage' },
          xmlElement('rect', { width, height: frame.height }),
        ),
        rules,
        elements: [xmlElement('rect', { width, height, fill: theme.background }), ...elements],
      }),
  }
}
