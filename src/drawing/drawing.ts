/** A view as an SVG file: what is on the stage, to the pixel, with its title above, the legend and the source below. */
import { xmlBlock, xmlElement, xmlText } from '../formats/xml.ts'
import type { SetText } from './font-face.ts'
import { legendEntries, placedLegend } from './legend.ts'
import { paperMarks } from './paper-marks.ts'
import type { Scene } from './scene.ts'
import { stageElements } from './stage-elements.ts'
import { line, markElements, textWriter } from './svg-elements.ts'
import { caption, heading, legendText, linesOf, smallPrint, type WidthOf } from './typography.ts'

export interface Drawing {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Every text in it, for choosing the typefaces that it needs. */
  readonly texts: readonly SetText[]
  /** The file, with these rules of CSS (see `fontFaceRule`) in it. */
  readonly svg: (rules?: readonly string[]) => string
}

/** The drawing of a scene, as wide as its stage. */
export function drawing(scene: Scene, widthOf: WidthOf): Drawing {
  const { graph, view, appearance, frame } = scene
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
  write(linesOf(scene.caption, caption, room, widthOf), 20, { style: caption, colour: theme.quiet })
  y += 4

  const stage = xmlBlock('g', { 'clip-path': 'url(#stage)' }, stageElements(scene, text, widthOf))
  elements.push(xmlElement('g', { transform: `translate(0,${y})` }, stage))
  y += frame.height
  elements.push(line({ x: 0, y: y + 0.5 }, { x: width, y: y + 0.5 }, theme.hairline))
  y += 10

  const legend = placedLegend(legendEntries(graph, view, appearance), room, widthOf)
  elements.push(
    xmlBlock(
      'g',
      { transform: `translate(${margin},${y})`, class: 'legend' },
      legend.entries.flatMap(entry => {
        const colour = entry.muted || !entry.mark ? theme.quiet : theme.ink
        const look = { style: legendText, colour }
        const { mark, tally } = entry
        return [
          ...(mark
            ? [
                markElements(
                  paperMarks(mark, { x: entry.markX, y: entry.y }, mark.radius, theme),
                  entry.muted && 0.3,
                ),
              ]
            : []),
          text(
            entry.text,
            { x: entry.textX, y: entry.y + 4.5 },
            {
              ...look,
              ...(entry.muted && { css: 'text-decoration:line-through' }),
            },
          ),
          ...(tally === undefined
            ? []
            : [text(tally, { x: entry.tallyX, y: entry.y + 4.5 }, { ...look, colour: theme.quiet })]),
        ]
      }),
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
      `<?xml version="1.0" encoding="UTF-8"?>\n${xmlBlock(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          width,
          height,
          viewBox: `0 0 ${width} ${height}`,
          role: 'img',
          'aria-labelledby': 'name',
        },
        [
          xmlElement('title', { id: 'name' }, xmlText(`${title}. ${scene.caption}`)),
          xmlElement('desc', {}, xmlText(provenance.statement)),
          xmlElement(
            'defs',
            {},
            xmlElement('clipPath', { id: 'stage' }, xmlElement('rect', { width, height: frame.height })) +
              (rules.length > 0 ? xmlElement('style', {}, xmlText(rules.join(''))) : ''),
          ),
          xmlElement('rect', { width, height, fill: theme.background }),
          ...elements,
        ],
      )}\n`,
  }
}
