/** What runs inside the headless page of an export: it draws the talk there, where texts can be measured. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import { decodeGraphFile } from '../../src/core/graph-file.ts'
import { printedTalk } from '../../src/drawing/printed-talk.ts'
import { embeddedFonts } from '../../src/element/embedded-fonts.ts'
import { filmOf } from '../../src/element/film.ts'
import { pngOf } from '../../src/element/png.ts'
import { pptxOf } from '../../src/element/pptx.ts'
import { talkSlides } from '../../src/element/talk-slides.ts'
import type { Size } from '../../src/state/frame.ts'
import type { ThemeChoice } from '../../src/state/view-state.ts'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { talkExcerpt } from '../../src/talk/talk-excerpt.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'

export interface DrawnTalk {
  /** Text of the graph file. */
  readonly graph: string
  readonly script: string
  readonly range: string | undefined
  readonly size: Size
  readonly theme: ThemeChoice
}

/** What the page can do with a talk. Everything given and taken passes between two programs as JSON. */
export interface TalkPage {
  /** Names of the slides' files. */
  readonly names: readonly string[]
  svg(at: number): Promise<string>
  /** In base64. */
  png(at: number): Promise<string>
  /** In base64. */
  pptx(): Promise<string>
  /** In base64. `window.reportFrame` hears of every frame. */
  film(): Promise<string>
  /** Fills the page with the document to print. */
  print(withNotes: boolean): void
}

declare global {
  interface Window {
    drawTalk(talk: DrawnTalk): Promise<readonly string[]>
    talkPage: TalkPage
    reportFrame(done: number, total: number): Promise<void>
  }
}

window.drawTalk = async ({ graph: text, script, range, size, theme }) => {
  const graph = decodeGraphFile(text)
  const talk = parseTalk(script).value
  const scenes = talkExcerpt(rehearsal(talk, graph).value, range) ?? []
  const drawn = await talkSlides(graph, scenes, { size, theme })
  const { slides } = drawn
  const drawingOf = (at: number) => {
    const slide = slides[at]
    if (!slide) throw new RangeError(`no slide ${at}`)
    return slide.drawing
  }
  const svg = async (at: number) => {
    const drawing = drawingOf(at)
    return drawing.svg(await embeddedFonts(drawing.texts))
  }
  window.talkPage = {
    names: slides.map(({ name }) => name),
    svg,
    png: async at => base64(await pngOf({ ...size, svg: await svg(at) }, 1)),
    pptx: async () => base64(await pptxOf(talk.title, drawn, size)),
    film: async () => base64(new Blob([await filmOf(drawn, size, window.reportFrame)])),
    print(withNotes) {
      const scenes = slides.map(({ scene, number, drawing }) => ({ scene, number, svg: drawing.svg() }))
      const { rules, body } = printedTalk(talk.title, scenes, size, withNotes)
      document.title = talk.title
      const style = document.createElement('style')
      style.textContent = rules
      document.head.append(style)
      document.body.innerHTML = body
    },
  }
  return window.talkPage.names
}

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
