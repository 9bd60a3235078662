/** The talk of an export: read, rehearsed on its graph, with what of it cannot be shown. */
import { existsSync } from 'node:fs'
import { encodeGraphFile } from '../../src/core/graph-file.ts'
import { type Problem, problemLine } from '../../src/core/problem.ts'
import { slug } from '../../src/formats/outline.ts'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { type NumberedScene, talkExcerpt } from '../../src/talk/talk-excerpt.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { ExpectedFailure, exitCodes } from '../expected-failure.ts'
import { graphReading, textIn, usage } from '../graph-reading.ts'
import type { ExportRequest } from './export-request.ts'

export interface TalkToExport {
  readonly title: string
  /** What its files are called. */
  readonly name: string
  /** Text of the graph file. */
  readonly graph: string
  readonly graphTitle: string
  /** Text of the talk; empty when a page goes without one. */
  readonly script: string
  readonly scenes: readonly NumberedScene[]
  /** Lines about what is left out. */
  readonly leftOut: readonly string[]
}

/** @throws {ExpectedFailure} when a file cannot be used, or there is no scene to export */
export async function talkToExport({ kind, talk: file, graph: graphFile, range }: ExportRequest) {
  const { graph } = await graphReading(graphFile)
  const script = await scriptIn(file, kind === 'html')
  const { value: talk, problems: unread } = parseTalk(script)
  const { value: rehearsed, problems } = rehearsal(talk, graph)
  if (kind !== 'html' && rehearsed.length === 0)
    throw new ExpectedFailure(
      `${file} has no scene`,
      'A scene begins with a heading: ## Its title',
      exitCodes.usage,
    )
  const scenes = talkExcerpt(rehearsed, range)
  if (!scenes)
    throw usage(
      `invalid --scene: ${range}; expected a scene from 1 to ${rehearsed.length}, or several, such as 2-4`,
      'export',
    )
  const title = talk.title || graph.getAttribute('title') || 'Citation graph'
  return {
    title,
    name: slug(title),
    graph: encodeGraphFile(graph),
    graphTitle: graph.getAttribute('title'),
    script,
    scenes,
    leftOut: script === '' ? [] : troubleLines(file, [...unread, ...problems]),
  } satisfies TalkToExport
}

/** A page can do without a talk; everything else is made of one. */
async function scriptIn(file: string, canDoWithout: boolean): Promise<string> {
  if (existsSync(file)) return textIn(file)
  if (canDoWithout && file === 'data/talk.md') return ''
  throw new ExpectedFailure(
    `there is no talk in ${file}`,
    'Write one, or begin with one made from the graph: npm run talk -- draft sections > data/talk.md',
    exitCodes.usage,
  )
}

function troubleLines(file: string, problems: readonly Problem[]): string[] {
  return [...problems]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(problem => problemLine({ file, ...problem }))
}
