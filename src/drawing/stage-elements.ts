/** What stands on the stage as SVG elements, from the back to the front: axes, citations, papers, labels. */
import { xmlBlock, xmlElement } from '../formats/xml.ts'
import type { Appearance } from '../state/appearance.ts'
import type { Theme } from '../state/theme.ts'
import { drawnScale, onScreen, type Viewport } from '../state/viewport.ts'
import { arcs } from './citation-arc.ts'
import { type DrawnLabel, drawnLabels } from './labels.ts'
import { paperMarks } from './paper-marks.ts'
import { planeAxes } from './plane-axes.ts'
import type { StagedView } from './staged-view.ts'
import { line, markElements, type textWriter } from './svg-elements.ts'
import { timeAxis } from './time-axis.ts'
import { axisName, scaled, tick, type WidthOf, year } from './typography.ts'

export type WriteText = ReturnType<typeof textWriter>['text']

/** The groups of the stage, its top left corner at 0, 0. */
export function stageElements(staged: StagedView, text: WriteText, widthOf: WidthOf): string[] {
  const { appearance, viewport, frame, insets } = staged
  const labels = drawnLabels(appearance, viewport, frame, insets, widthOf)
  return [
    xmlBlock('g', { class: 'axes' }, axisElements(staged, text)),
    ...pictureElements(appearance, viewport, labels, text),
  ]
}

/** What stands before the axes; a label that comes or goes is as opaque as it says. */
export function pictureElements(
  appearance: Appearance,
  viewport: Viewport,
  labels: readonly (DrawnLabel & { readonly opacity?: number })[],
  text: WriteText,
): string[] {
  const { papers, theme } = appearance
  const zoom = drawnScale(viewport.k)
  return [
    xmlBlock(
      'g',
      { class: 'citations' },
      arcs(appearance, viewport).flatMap(({ look, path, head, width }) => [
        xmlElement('path', {
          d: path,
          fill: 'none',
          stroke: look.colour,
          'stroke-opacity': thousandths(look.opacity),
          'stroke-width': thousandths(width),
        }),
        ...(head
          ? [xmlElement('path', { d: head, fill: look.colour, 'fill-opacity': thousandths(look.opacity) })]
          : []),
      ]),
    ),
    xmlBlock(
      'g',
      { class: 'papers' },
      [...papers.values()]
        .sort((a, b) => a.depth - b.depth)
        .map(look => markElements(paperMarks(look, onScreen(viewport, look), look.radius * zoom, theme))),
    ),
    xmlBlock(
      'g',
      { class: 'labels' },
      labels.flatMap(label => {
        const drawn = labelElements(label, theme, text)
        const { opacity = 1 } = label
        return opacity < 1 ? [xmlBlock('g', { opacity: thousandths(opacity) }, drawn)] : drawn
      }),
    ),
  ]
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}

function labelElements(label: DrawnLabel, theme: Theme, text: WriteText): string[] {
  const { kind, emphasis, style, colour, x, y, title } = label
  const isStrong = kind !== 'paper' || emphasis === 'focus'
  const halo = { colour: theme.background, width: theme.labelScale * (isStrong ? 5 : 3.5) }
  return [
    text(label.text, { x, y }, { style, colour, halo, kind: kind === 'paper' ? 'label' : kind }),
    ...(title
      ? [
          text(
            title.text,
            { x, y: y + title.below },
            { style: title.style, colour: theme.quiet, halo, kind: 'title' },
          ),
        ]
      : []),
  ]
}

export function axisElements(
  { graph, view, frame, viewport, appearance, insets }: StagedView,
  text: WriteText,
): string[] {
  const { hairline, quiet, labelScale, strokeScale } = appearance.theme
  const grid = { opacity: 0.7, width: strokeScale }
  if (view.layout === 'timeline') {
    const axis = timeAxis(graph.getAttribute('years'), frame, viewport, insets, labelScale)
    if (!axis) return []
    return [
      ...axis.lines.map(x => line({ x, y: axis.top }, { x, y: axis.bottom }, hairline, grid)),
      ...axis.names.map(name =>
        text(
          String(name.year),
          { x: name.x, y: axis.baseline },
          { style: scaled(year, labelScale), colour: quiet, anchor: 'middle' },
        ),
      ),
    ]
  }
  if (view.layout !== 'axes') return []
  const axes = planeAxes(graph, view, frame, viewport, insets, labelScale)
  const { across, up, left, bottom, acrossText, upText, acrossName, upName } = axes
  const name = { style: scaled(axisName, labelScale), colour: quiet }
  const value = { style: scaled(tick, labelScale), colour: quiet }
  return [
    ...across.flatMap(({ at, text: words }) => [
      line({ x: at, y: 0 }, { x: at, y: bottom }, hairline, grid),
      text(words, { x: at + acrossText.x, y: bottom + acrossText.y }, { ...value, anchor: 'middle' }),
    ]),
    ...up.flatMap(({ at, text: words }) => [
      line({ x: left, y: at }, { x: frame.width, y: at }, hairline, grid),
      text(words, { x: left + upText.x, y: at + upText.y }, { ...value, anchor: 'end' }),
    ]),
    text(acrossName.text, acrossName, { ...name, anchor: 'end' }),
    text(upName.text, upName, name),
  ]
}
