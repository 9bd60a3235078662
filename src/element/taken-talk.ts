/** A talk to take away or to print; loaded when somebody first asks for it. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { printedTalk } from '../drawing/printed-talk.ts'
import { utf8 } from '../formats/bytes.ts'
import type { TalkFormatId } from '../panels/file-formats.ts'
import type { Explorer } from '../state/explorer.ts'
import { rehearsal } from '../talk/rehearsal.ts'
import { talkExcerpt } from '../talk/talk-excerpt.ts'
import { parseTalk } from '../talk/talk-script.ts'
import { embeddedFonts } from './embedded-fonts.ts'
import { pngOf } from './png.ts'
import { pptxOf } from './pptx.ts'
import { type SlideLook, type TalkSlides, talkSlides } from './talk-slides.ts'
import { type NamedContent, zipped } from './zipped.ts'

const size = { width: 1920, height: 1080 }

interface Shown extends TalkSlides {
  readonly title: string
}

/** The file of this format; scenes that name no theme are drawn in the one that is seen. */
export async function talkFile(explorer: Explorer, script: string, format: TalkFormatId): Promise<Blob> {
  const shown = await shownTalk(explorer.graph, script, lookOf(explorer))
  if (format === 'talk-pptx') return pptxOf(shown.title, shown, size)
  const files: NamedContent[] = []
  for (const { name, drawing } of shown.slides) {
    const svg = drawing.svg(await embeddedFonts(drawing.texts))
    files.push(
      format === 'talk-svg'
        ? { name: `${name}.svg`, content: utf8(svg) }
        : {
            name: `${name}.png`,
            content: new Uint8Array(await (await pngOf({ ...size, svg }, 1)).arrayBuffer()),
          },
    )
  }
  return zipped(files, 'application/zip')
}

/** Hands the talk to the browser's own printing, which can also save it as a PDF. */
export async function printTalk(explorer: Explorer, script: string, withNotes: boolean): Promise<void> {
  const { title, slides } = await shownTalk(explorer.graph, script, lookOf(explorer))
  const scenes = slides.map(({ scene, number, drawing }) => ({ scene, number, svg: drawing.svg() }))
  const { rules, body } = printedTalk(title, scenes, size, withNotes)
  const pages = document.createElement('div')
  pages.className = 'printed-talk'
  pages.hidden = true
  pages.innerHTML = body
  const style = document.createElement('style')
  style.media = 'print'
  style.textContent = `body>:not(.printed-talk){display:none}.printed-talk{display:block!important}${rules}`
  const before = document.title
  document.title = title || before
  document.head.append(style)
  document.body.append(pages)
  const tidy = () => {
    style.remove()
    pages.remove()
    document.title = before
  }
  window.addEventListener('afterprint', tidy, { once: true })
  window.print()
}

function lookOf({ theme }: Explorer): SlideLook {
  return { size, theme: theme.peek().name }
}

async function shownTalk(graph: CitationGraph, script: string, look: SlideLook): Promise<Shown> {
  const talk = parseTalk(script).value
  const scenes = talkExcerpt(rehearsal(talk, graph).value, undefined) ?? []
  return { title: talk.title, ...(await talkSlides(graph, scenes, look)) }
}
