/** The files that can be taken away: what they are called and what they are for. */

export interface FileFormat {
  readonly name: string
  /** What it is for, in a word or two. */
  readonly use: string
  /** What stands after the name of the list. */
  readonly ending: string
  readonly kind: 'picture' | 'talk' | 'course' | 'papers' | 'network'
}

const all = {
  'png-2': { name: 'PNG 2×', use: 'slides', ending: '-2x.png', kind: 'picture' },
  'png-4': { name: 'PNG 4×', use: 'print', ending: '-4x.png', kind: 'picture' },
  svg: { name: 'SVG', use: 'to edit', ending: '.svg', kind: 'picture' },
  'talk-pptx': { name: 'PPTX', use: 'to edit', ending: '-talk.pptx', kind: 'talk' },
  'talk-svg': { name: 'SVG', use: 'a scene each', ending: '-talk-svg.zip', kind: 'talk' },
  'talk-png': { name: 'PNG', use: 'a scene each', ending: '-talk-png.zip', kind: 'talk' },
  checklist: { name: 'Markdown', use: 'checklist', ending: '.md', kind: 'course' },
  'course-bibtex': { name: 'BibTeX', use: 'in order', ending: '-in-order.bib', kind: 'course' },
  'course-csv': { name: 'CSV', use: 'reasons', ending: '-in-order.csv', kind: 'course' },
  bibtex: { name: 'BibTeX', use: 'LaTeX', ending: '.bib', kind: 'papers' },
  ris: { name: 'RIS', use: 'Zotero', ending: '.ris', kind: 'papers' },
  'csl-json': { name: 'CSL-JSON', use: 'pandoc', ending: '.csl.json', kind: 'papers' },
  papers: { name: 'CSV', use: 'papers', ending: '-papers.csv', kind: 'papers' },
  citations: { name: 'CSV', use: 'citations', ending: '-citations.csv', kind: 'network' },
  gexf: { name: 'GEXF', use: 'Gephi', ending: '.gexf', kind: 'network' },
  graphml: { name: 'GraphML', use: 'yEd', ending: '.graphml', kind: 'network' },
  vosviewer: { name: 'VOSviewer', use: 'JSON', ending: '.vosviewer.json', kind: 'network' },
  graph: { name: 'graphology', use: 'JSON', ending: '.graph.json', kind: 'network' },
} as const satisfies Readonly<Record<string, FileFormat>>

export type FormatId = keyof typeof all
export type TalkFormatId = Extract<FormatId, `talk-${string}`>

export function isTalkFormat(format: FormatId): format is TalkFormatId {
  return all[format].kind === 'talk'
}

export const fileFormats: Readonly<Record<FormatId, FileFormat>> = all

export const scopes = ['shown', 'selection', 'list'] as const
/** Which papers go into a file of papers or a network; pictures show what is shown. */
export type Scope = (typeof scopes)[number]
