/** A scene of a talk as shapes and texts to edit: what its drawing shows, for programs that make slides. */
import type { Point } from '../core/citation-graph.ts'
import type { DeckGroup, DeckShape, DeckSlide, DeckText, DeckVeil } from '../formats/pptx/deck.ts'
import { drawnScale, onScreen } from '../state/viewport.ts'
import { captionParagraphs } from '../talk/caption.ts'
import type { Scene } from '../talk/talk.ts'
import { axisShapes } from './axis-shapes.ts'
import { arcs } from './citation-arc.ts'
import { drawnLabels } from './labels.ts'
import { legendEntries, placedLegend } from './legend.ts'
import { markShapes } from './mark-shapes.ts'
import { leading } from './set-paragraphs.ts'
import { type ShapePalette, shapePalette } from './shape-palette.ts'
import { behindTitle, type Slide, type SlideCaption, type Veil, veilStrength } from './slide.ts'
import type { StagedScene } from './staged-scene.ts'
import { lineOfText } from './text-shape.ts'
import { legendText, type TextStyle, type WidthOf } from './typography.ts'

/** The slide of a scene. */
export function slideShapes(scene: Scene, { staged, slide }: StagedScene, widthOf: WidthOf): DeckSlide {
  const { theme } = staged.appearance
  const { caption } = slide
  const isTitle = caption?.align === 'middle'
  const palette = shapePalette(theme.background, isTitle ? behindTitle : 1)
  const notes = captionParagraphs(scene.notes).map(({ kind, runs }) => ({
    isItem: kind === 'item',
    runs: runs.map(({ text, strong, emphasis }) => ({ text, isBold: strong, isItalic: emphasis })),
  }))
  return {
    background: palette.background,
    shapes: [
      ...stageShapes(staged, palette, widthOf),
      ...(caption?.veil ? [veilShape(caption.veil, palette)] : []),
      ...legendShapes(staged, slide, widthOf),
    ],
    ...(caption && captionTexts(scene, caption, theme.ink, theme.quiet)),
    notes,
  }
}

function stageShapes(
  staged: StagedScene['staged'],
  palette: ShapePalette,
  widthOf: WidthOf,
): readonly DeckShape[] {
  const { appearance, viewport, frame, insets } = staged
  const { papers, theme } = appearance
  const zoom = drawnScale(viewport.k)
  const nameOf = (key: string) => papers.get(key)?.label ?? key
  const point = ({ x, y }: Point) => [x, y] as const
  return [
    group('Axis', axisShapes(staged, palette, widthOf)),
    group(
      'Citations',
      arcs(appearance, viewport).map(({ look, way, width }) => ({
        kind: 'path',
        name: `${nameOf(look.citing)} cites ${nameOf(look.cited)}`,
        from: point(way.from),
        steps: [[point(way.control), point(way.tip)]],
        isClosed: false,
        line: { ...palette.ink(look.colour, look.opacity), width, arrow: look.arrow },
      })),
    ),
    group(
      'Papers',
      [...papers]
        .sort(([, a], [, b]) => a.depth - b.depth)
        .flatMap(([key, look]) => {
          const paper = staged.graph.getNodeAttributes(key)
          const naming = { name: look.label, description: paper.title }
          return markShapes(look, naming, onScreen(viewport, look), look.radius * zoom, theme, palette)
        }),
    ),
    group(
      'Labels',
      drawnLabels(appearance, viewport, frame, insets, widthOf).flatMap(label => {
        const { text, title, style, colour, x, y } = label
        const halo = { colour: theme.background, width: 3 * theme.labelScale }
        const written = (words: string, line: TextStyle, baseline: number, ink: string) =>
          lineOfText(words, { x, y: baseline }, { style: line, colour: palette.mixed(ink), halo }, widthOf)
        return [
          written(text, style, y, colour),
          ...(title ? [written(title.text, title.style, y + title.below, theme.quiet)] : []),
        ]
      }),
    ),
  ].filter(({ shapes }) => shapes.length > 0)
}

function group(name: string, shapes: readonly DeckShape[]): DeckGroup {
  return { kind: 'group', name, shapes }
}

function legendShapes(
  { graph, view, appearance }: StagedScene['staged'],
  { legend }: Slide,
  widthOf: WidthOf,
): DeckShape[] {
  if (!legend) return []
  const { theme } = appearance
  const { left, top, scale } = legend
  const palette = shapePalette(theme.background, 1)
  const [groups = []] = legendEntries(graph, view, appearance)
  const { entries } = placedLegend([groups.slice(1)], legend.width / scale, widthOf)
  const style = { ...legendText, size: legendText.size * scale }
  const shapes = entries.flatMap(({ text, mark, muted, markX, textX, y }) => {
    const at = (x: number, down = 0) => ({ x: left + x * scale, y: top + (y + down) * scale })
    const colour = palette.mixed(muted ? theme.quiet : theme.ink)
    return [
      ...(mark ? markShapes(mark, { name: text }, at(markX), mark.radius * scale, theme, palette) : []),
      // Without its tally: a wider typeface in the place of ours needs the room.
      lineOfText(text, at(textX, 4.5), { style, colour }, widthOf),
    ]
  })
  return [group('Legend', shapes)]
}

function veilShape({ left, top, width, height, towards }: Veil, { background }: ShapePalette): DeckVeil {
  const stop = (offset: number, opacity: number) => ({ offset, colour: background, opacity })
  return {
    kind: 'veil',
    name: 'Veil',
    box: { left, top, width, height },
    towards,
    stops: [stop(0, 0), stop(0.3, veilStrength), stop(1, veilStrength)],
  }
}

/** Title and caption as text that breaks anew when it is edited, or set in another typeface. */
function captionTexts(
  scene: Scene,
  caption: SlideCaption,
  ink: string,
  quiet: string,
): Pick<DeckSlide, 'title' | 'body'> {
  const { left, top, width, height, titleLines, lines } = caption
  const isTitle = caption.align === 'middle'
  const begin = lines[0]?.y ?? height
  const box = (from: number, to: number) => ({ left, top: top + from, width, height: to - from })
  const look = ({ family, size }: TextStyle, colour: string) => ({ family, size, colour })
  const title: DeckText = {
    kind: 'text',
    name: 'Title',
    box: box(0, titleLines.length * caption.title.size * leading),
    align: caption.align,
    anchor: 'bottom',
    wraps: true,
    paragraphs: [
      {
        isItem: false,
        leading: caption.title.size * leading,
        runs: [
          {
            text: scene.title,
            look: look(caption.title, isTitle ? ink : quiet),
            isItalic: caption.title.italic === true,
          },
        ],
      },
    ],
  }
  const body: DeckText = {
    kind: 'text',
    name: 'Caption',
    box: box(begin, height),
    align: caption.align,
    anchor: 'top',
    wraps: true,
    paragraphs: captionParagraphs(scene.caption).map(({ kind, runs }) => ({
      isItem: kind === 'item',
      leading: caption.text.size * leading,
      runs: runs.map(({ text, strong, emphasis }) => ({
        text,
        look: look(caption.text, isTitle ? quiet : ink),
        isBold: strong,
        isItalic: emphasis,
      })),
    })),
  }
  return { ...(scene.title !== '' && { title }), ...(lines.length > 0 && { body }) }
}
