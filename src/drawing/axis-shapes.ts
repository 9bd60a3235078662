/** The axes of the stage as lines and texts to edit. */
import type { Point } from '../core/citation-graph.ts'
import type { DeckPath, DeckShape } from '../formats/pptx/deck.ts'
import { planeAxes } from './plane-axes.ts'
import type { ShapePalette } from './shape-palette.ts'
import type { StagedView } from './staged-view.ts'
import { type LineLook, lineOfText } from './text-shape.ts'
import { timeAxis } from './time-axis.ts'
import { axisName, scaled, type TextStyle, tick, type WidthOf, year } from './typography.ts'

export function axisShapes(
  { graph, view, frame, viewport, appearance, insets }: StagedView,
  palette: ShapePalette,
  widthOf: WidthOf,
): DeckShape[] {
  const { hairline, quiet, labelScale, strokeScale } = appearance.theme
  const colour = palette.mixed(quiet)
  const grid = { ...palette.ink(hairline, 0.7), width: strokeScale }
  const line = (from: Point, to: Point): DeckPath => ({
    kind: 'path',
    name: 'Line',
    from: [from.x, from.y],
    steps: [[[to.x, to.y]]],
    isClosed: false,
    line: grid,
  })
  const text = (words: string, at: Point, style: TextStyle, anchor: LineLook['anchor'] = 'left') =>
    lineOfText(words, at, { style: scaled(style, labelScale), colour, anchor }, widthOf)
  if (view.layout === 'timeline') {
    const axis = timeAxis(graph.getAttribute('years'), frame, viewport, insets, labelScale)
    if (!axis) return []
    return [
      ...axis.lines.map(x => line({ x, y: axis.top }, { x, y: axis.bottom })),
      ...axis.names.map(name => text(String(name.year), { x: name.x, y: axis.baseline }, year, 'middle')),
    ]
  }
  if (view.layout !== 'axes') return []
  const axes = planeAxes(graph, view, frame, viewport, insets, labelScale)
  const { across, up, left, bottom, acrossText, upText, acrossName, upName } = axes
  return [
    ...across.flatMap(({ at, text: value }) => [
      line({ x: at, y: 0 }, { x: at, y: bottom }),
      text(value, { x: at + acrossText.x, y: bottom + acrossText.y }, tick, 'middle'),
    ]),
    ...up.flatMap(({ at, text: value }) => [
      line({ x: left, y: at }, { x: frame.width, y: at }),
      text(value, { x: left + upText.x, y: at + upText.y }, tick, 'right'),
    ]),
    text(acrossName.text, acrossName, axisName, 'right'),
    text(upName.text, upName, axisName),
  ]
}
