/** What `npm run export` is asked to do: its options, read and checked, and the text that explains them. */
import { parseArgs } from 'node:util'
import type { Size } from '../../src/state/frame.ts'
import type { Theme } from '../../src/state/theme.ts'
import { parsedArguments, usage } from '../graph-reading.ts'

export const kinds = ['html', 'pdf', 'pptx', 'svg', 'png', 'webm'] as const
export type ExportKind = (typeof kinds)[number]
const themes = ['light', 'dark', 'projector'] as const satisfies readonly Theme['name'][]

export interface ExportRequest {
  readonly kind: ExportKind
  readonly talk: string
  readonly graph: string
  /** Where it goes, when not to a place named after the talk. */
  readonly out: string | undefined
  /** Which scenes, as `talkExcerpt` reads it. */
  readonly range: string | undefined
  readonly withNotes: boolean
  readonly theme: Theme['name']
  readonly size: Size
}

export const help = `Usage: npm run export -- KIND [options]

Takes a talk away as files. KIND is
  html           one file with graph, talk, typefaces and code in it: it opens from
                 a disk or a stick, asks no network for anything, and presents
  pdf            vectors, one scene on each page
  pptx           slides to edit, of native shapes, with the notes
  svg, png       a folder with a picture of each scene
  webm           a film: scenes stand for as long as one reads them, and move on

  --talk FILE    the talk (data/talk.md)
  --graph FILE   the graph (data/graph.json)
  --out PATH     the file, or for svg and png the folder; named after the talk
                 unless given
  --scene N      only this scene, or with N-M these; not for html
  --notes        pdf: each scene above what the speaker says, on A4
  --theme NAME   light, dark or projector, for scenes that name none (light)
  --size WxH     of the stage, in pixels (1920x1080)
  --help         this text

All but html are drawn by a Chrome or Chromium: the one that CHROME_PATH names, or an
installed one, or on x64 Linux one that npm brings.

Exit codes: 0 written; 1 written, but some lines of the talk are left out; 2 bad
usage, a file that cannot be used, or no browser.
`

const options = {
  talk: { type: 'string', default: 'data/talk.md' },
  graph: { type: 'string', default: 'data/graph.json' },
  out: { type: 'string' },
  scene: { type: 'string' },
  notes: { type: 'boolean', default: false },
  theme: { type: 'string', default: 'light' },
  size: { type: 'string', default: '1920x1080' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

/**
 * What these arguments ask for; undefined when they ask for help.
 *
 * @throws {ExpectedFailure}
 */
export function exportRequest(args: readonly string[]): ExportRequest | undefined {
  const { values, positionals } = parsedArguments(
    () => parseArgs({ args: [...args], options, allowPositionals: true }),
    'export',
  )
  if (values.help) return undefined
  const [name, ...more] = positionals
  const kind = kinds.find(one => one === name)
  if (!kind) throw invalid('kind', name ?? 'none', `one of ${kinds.join(', ')}`)
  if (more.length > 0) throw invalid('words', more.join(' '), 'none')
  const theme = themes.find(one => one === values.theme)
  if (!theme) throw invalid('--theme', values.theme, 'light, dark or projector')
  if (values.notes && kind !== 'pdf')
    throw invalid('--notes', `with ${kind}`, 'pdf; a pptx holds them anyway')
  if (values.scene !== undefined && kind === 'html')
    throw invalid('--scene', 'with html', 'another kind; the file holds the whole talk')
  return {
    kind,
    talk: values.talk,
    graph: values.graph,
    out: values.out,
    range: values.scene,
    withNotes: values.notes,
    theme,
    size: sizeOf(values.size),
  }
}

function invalid(what: string, value: string, expected: string) {
  return usage(`invalid ${what}: ${value}; expected ${expected}`, 'export')
}

function sizeOf(text: string): Size {
  const [, width, height] = /^(\d{3,4})\s*[x×]\s*(\d{3,4})$/.exec(text) ?? []
  const size = { width: Number(width), height: Number(height) }
  if (!(size.width >= 320 && size.height >= 180))
    throw invalid('--size', text, 'width and height from 320x180 to 9999x9999, such as 1920x1080')
  return size
}
