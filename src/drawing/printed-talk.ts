/** A talk as an HTML document to print: a scene on each page, or each scene above what the speaker says to it. */
import { slug } from '../formats/outline.ts'
import { xmlElement, xmlText } from '../formats/xml.ts'
import type { Size } from '../state/frame.ts'
import { captionParagraphs } from '../talk/caption.ts'
import type { Scene } from '../talk/talk.ts'
import { families } from './typography.ts'

export interface PrintedScene {
  readonly scene: Scene
  /** Its number in the talk, counted from 1. */
  readonly number: number
  /** The file of its drawing; the document brings the typefaces. */
  readonly svg: string
}

export interface PrintedTalk {
  /** Rules of CSS. */
  readonly rules: string
  /** HTML: a section for each scene. */
  readonly body: string
}

/** The document, of pages as large as the slides, or of A4 with notes below them. */
export function printedTalk(
  title: string,
  scenes: readonly PrintedScene[],
  size: Size,
  withNotes: boolean,
): PrintedTalk {
  return {
    rules: withNotes ? pageRules('A4 portrait', '18mm') + noteRules(size) : slideRules(size),
    body: scenes.map(scene => (withNotes ? notesPage(title, scene) : slidePage(scene))).join('\n'),
  }
}

function slidePage({ scene, svg }: PrintedScene): string {
  return section(scene, picture(svg))
}

function notesPage(title: string, { scene, number, svg }: PrintedScene): string {
  const foot = `<p class="foot"><span>${xmlText(title)}</span> <span>${number}</span></p>`
  return section(scene, picture(svg) + foot + notes(scene.notes))
}

function section({ title }: Scene, content: string): string {
  return xmlElement('section', { class: 'scene', 'aria-labelledby': slug(title) }, content)
}

function picture(svg: string): string {
  return svg.replace(/^<\?xml.*?\?>\s*/, '')
}

function notes(markdown: string): string {
  return captionParagraphs(markdown)
    .map(({ kind, runs }) => {
      const words = runs.map(({ text, strong, emphasis }) => {
        const plain = xmlText(text)
        const leaning = emphasis ? `<em>${plain}</em>` : plain
        return strong ? `<strong>${leaning}</strong>` : leaning
      })
      return xmlElement('p', { class: kind }, words.join(''))
    })
    .join('')
}

function pageRules(size: string, margin: string): string {
  return `@page{size:${size};margin:${margin}}
html,body{margin:0;background:none}
.scene{break-after:page;break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.scene:last-child{break-after:auto}
.scene svg{display:block;width:100%;height:auto}
`
}

/** A page wraps its slide to the pixel: `overflow` keeps a rounding from making a second, empty one. */
function slideRules({ width, height }: Size): string {
  return `${pageRules(`${width}px ${height}px`, '0')}.scene{width:${width}px;height:${height}px;overflow:hidden}
`
}

function noteRules({ width, height }: Size): string {
  return `.scene svg{box-sizing:border-box;border:.5pt solid #bbb;aspect-ratio:${width}/${height};max-height:130mm}
.foot{display:flex;justify-content:space-between;gap:8mm;margin:2.5mm 0 8mm;font:italic 400 9.5pt/1.3 ${families.serif};color:#555}
.scene p{orphans:2;widows:2}
.paragraph,.item{margin:0 0 2.5mm;max-width:150mm;font:400 12.5pt/1.45 ${families.serif};color:#111}
.item{display:list-item;margin-left:5mm}
`
}
