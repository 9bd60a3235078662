/** The scenes of a talk as this browser draws them: every text measured in the typeface in which it is set. */
import type { CitationGraph } from '../core/citation-graph.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { slideDrawing } from '../drawing/slide-drawing.ts'
import { type StagedScene, stagedScene } from '../drawing/staged-scene.ts'
import { families, type WidthOf } from '../drawing/typography.ts'
import { slug } from '../formats/outline.ts'
import { textWidths } from '../stage/text-widths.ts'
import type { Size } from '../state/frame.ts'
import type { ThemeChoice } from '../state/view-state.ts'
import type { Scene } from '../talk/talk.ts'
import type { NumberedScene } from '../talk/talk-excerpt.ts'

export interface TalkSlide {
  /** `03-attention-is-all-you-need`: what a file of it is called. */
  readonly name: string
  readonly number: number
  readonly scene: Scene
  readonly staged: StagedScene
  readonly drawing: Drawing
}

export interface SlideLook {
  readonly size: Size
  /** Of scenes that do not say so themselves. */
  readonly theme: ThemeChoice
}

export interface TalkSlides {
  readonly slides: readonly TalkSlide[]
  readonly widthOf: WidthOf
}

export async function talkSlides(
  graph: CitationGraph,
  scenes: readonly NumberedScene[],
  { size, theme }: SlideLook,
): Promise<TalkSlides> {
  await typefacesFor(graph, scenes)
  const widthOf = textWidths()
  const slides = scenes.map(({ number, rehearsed }): TalkSlide => {
    const { scene } = rehearsed
    const { view } = rehearsed
    const themed = { ...rehearsed, view: view.theme === 'auto' ? { ...view, theme } : view }
    const staged = stagedScene(graph, themed, { size }, widthOf)
    const name = `${String(number).padStart(2, '0')}-${slug(scene.title || 'scene')}`
    return { name, number, scene, staged, drawing: slideDrawing(scene, staged, widthOf) }
  })
  return { slides, widthOf }
}

/** Waits for the typefaces of everything that may be written: a text measured before is measured in a stand-in. */
async function typefacesFor(graph: CitationGraph, scenes: readonly NumberedScene[]): Promise<void> {
  const papers = graph.mapNodes((_, { title, authors, nickname }) => [title, nickname, ...authors].join(' '))
  const words = scenes.map(({ rehearsed: { scene } }) => `${scene.title} ${scene.caption}`)
  const sections = graph.getAttribute('sections').map(({ title }) => title)
  const characters = [...new Set([...papers, ...words, ...sections, '0123456789×→↑•'].join(''))].join('')
  const fonts = [families.sans, families.serif].flatMap(family => [`16px ${family}`, `italic 16px ${family}`])
  await Promise.all(fonts.map(font => document.fonts.load(font, characters)))
}
