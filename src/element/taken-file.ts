/** A file to take away, made of what the explorer holds; loaded when somebody first asks for one. */

import { type Course, courseSteps } from '../core/course.ts'
import { graphExcerpt } from '../core/graph-excerpt.ts'
import { encodeGraphFile } from '../core/graph-file.ts'
import { paperLabel } from '../core/paper.ts'
import { drawing } from '../drawing/drawing.ts'
import { stagedView } from '../drawing/staged-view.ts'
import { bibtexFile } from '../formats/bibtex.ts'
import { courseCsv } from '../formats/course-csv.ts'
import { courseMarkdown } from '../formats/course-markdown.ts'
import { cslJsonFile } from '../formats/csl-json-export.ts'
import { citationsCsv, papersCsv } from '../formats/csv.ts'
import { gexf } from '../formats/gexf.ts'
import { graphml } from '../formats/graphml.ts'
import { inListOrder } from '../formats/list-order.ts'
import { type Mark, type Network, network } from '../formats/network.ts'
import { slug } from '../formats/outline.ts'
import { risFile } from '../formats/ris-export.ts'
import { vosviewer } from '../formats/vosviewer.ts'
import {
  type FormatId,
  fileFormats,
  isTalkFormat,
  type Scope,
  type TalkFormatId,
} from '../panels/file-formats.ts'
import { papersIn } from '../panels/scope-papers.ts'
import { layoutSentences } from '../panels/stage-caption.ts'
import { textWidths } from '../stage/text-widths.ts'
import { appearance } from '../state/appearance.ts'
import type { Explorer } from '../state/explorer.ts'
import { viewCourse } from '../state/view-course.ts'
import { embeddedFonts } from './embedded-fonts.ts'
import { pngOf } from './png.ts'

export interface TakenFile {
  /** `llm-papers-2x.png`. */
  readonly name: string
  readonly content: Blob
}

/** The file of this format; `scope` counts for papers and networks, `script` is that of the talk. */
export async function takenFile(
  explorer: Explorer,
  format: FormatId,
  scope: Scope,
  script: string,
): Promise<TakenFile> {
  const { ending, kind } = fileFormats[format]
  const course = kind === 'course' ? viewCourse(explorer) : undefined
  const title = slug(course?.title || explorer.graph.getAttribute('title') || 'citation graph')
  const part = (kind === 'papers' || kind === 'network') && scope === 'selection' ? '-selection' : ''
  const name = `${title}${part}${ending}`
  if (!isTalkFormat(format)) return { name, content: await contentOf(explorer, format, scope) }
  const { talkFile } = await import('./taken-talk.ts')
  return { name, content: await talkFile(explorer, script, format) }
}

async function contentOf(
  explorer: Explorer,
  format: Exclude<FormatId, TalkFormatId>,
  scope: Scope,
): Promise<Blob> {
  const { graph } = explorer
  const keys = papersIn(explorer, scope)
  const net = (): Network => network(graph, keys, marks(explorer))
  const course = () => viewCourse(explorer) ?? nothingToRead
  const papers = () => inListOrder(net().papers).map(({ paper }) => paper)
  switch (format) {
    case 'svg':
      return text((await picture(explorer)).svg, 'image/svg+xml')
    case 'png-2':
    case 'png-4':
      return pngOf(await picture(explorer), format === 'png-2' ? 2 : 4)
    case 'checklist':
      return text(courseMarkdown(course()), 'text/markdown')
    case 'course-bibtex':
      return text(bibtexFile(courseSteps(course()).map(({ paper }) => paper)), 'application/x-bibtex')
    case 'course-csv':
      return text(courseCsv(course()), 'text/csv')
    case 'bibtex':
      return text(bibtexFile(papers()), 'application/x-bibtex')
    case 'ris':
      return text(risFile(papers()), 'application/x-research-info-systems')
    case 'csl-json':
      return text(cslJsonFile(papers()), 'application/vnd.citationstyles.csl+json')
    case 'papers':
      return text(papersCsv(net()), 'text/csv')
    case 'citations':
      return text(citationsCsv(net()), 'text/csv')
    case 'gexf':
      return text(gexf(net()), 'application/gexf+xml')
    case 'graphml':
      return text(graphml(net()), 'application/graphml+xml')
    case 'vosviewer':
      return text(vosviewer(net(), graph), 'application/json')
    case 'graph':
      // The whole list is the file that Cairn itself opens, works off the list included.
      return text(encodeGraphFile(scope === 'list' ? graph : graphExcerpt(graph, keys)), 'application/json')
  }
}

/** For who closes a path while its file is made. */
const nothingToRead: Course = { title: '', lead: [], parts: [], notes: [] }

function text(content: string, type: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` })
}

/** The drawing of the present view with its typefaces in it. */
async function picture(explorer: Explorer): Promise<{ svg: string; width: number; height: number }> {
  const drawn = drawing(
    { ...stagedView(explorer), viewport: explorer.viewport.peek() },
    layoutSentences[explorer.view.peek().layout],
    textWidths(),
  )
  const { width, height } = drawn
  return { svg: drawn.svg(await embeddedFonts(drawn.texts)), width, height }
}

/** Where and how the present layout draws every paper, also those that a filter leaves out. */
function marks({ graph, view, frame, theme }: Explorer): ReadonlyMap<string, Mark> {
  const everything = {
    ...view.peek(),
    missing: 1,
    selected: [],
    muted: [],
    folded: [],
    filter: {},
    hidden: [],
    reach: 0,
  }
  const { papers } = appearance(graph, everything, {}, frame.peek(), theme.peek())
  const byNickname = everything.labelling === 'nickname'
  return new Map(
    [...papers].map(([key, { x, y, radius, colour }]) => {
      const paper = graph.getNodeAttributes(key)
      const label = (byNickname && paper.nickname) || paperLabel(paper)
      return [key, { x, y, radius, colour, label }]
    }),
  )
}
