/** The command `npm run talk`: whether a talk can be given on a graph, and talks made from the graph itself. */
import { parseArgs } from 'node:util'
import { problemLine } from '../src/core/problem.ts'
import { backboneTalk } from '../src/talk/generated/backbone-talk.ts'
import { pathTalk } from '../src/talk/generated/path-talk.ts'
import { sectionTalk } from '../src/talk/generated/section-talk.ts'
import { timeTalk } from '../src/talk/generated/time-talk.ts'
import { rehearsal } from '../src/talk/rehearsal.ts'
import type { Talk } from '../src/talk/talk.ts'
import { parseTalk, talkScript } from '../src/talk/talk-script.ts'
import { graphReading, parsedArguments, textIn, usage, wholeNumber } from './graph-reading.ts'
import { printCommand } from './printed-command.ts'

const help = `Usage: npm run talk -- check [FILE] [options]
       npm run talk -- draft KIND [options]

check plays a talk through on the graph and names every scene with a paper that
the graph does not have, or a word that means nothing. FILE is data/talk.md
unless another is named.

draft prints a talk made from the graph, as a script to edit. KIND is
  time           papers appear month by month, or year by year
  sections       the list section by section
  backbone       the story of the field in a few papers
  path           what to read before a paper, step by step; needs --to

  --to PAPER     the paper to which the path leads
  --papers N     papers of the backbone (8), or of the path (7)
  --graph FILE   the graph (data/graph.json)
  --help         this text

Exit codes: 0 the talk can be given, or was printed; 1 some lines of it would be
left out; 2 bad usage, or a file that cannot be used.
`

const options = {
  to: { type: 'string' },
  papers: { type: 'string' },
  graph: { type: 'string', default: 'data/graph.json' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

await printCommand(async args => {
  const { values, positionals } = parsedArguments(
    () => parseArgs({ args: [...args], options, allowPositionals: true }),
    'talk',
  )
  if (values.help) return help
  const [task, name, ...more] = positionals
  if (more.length > 0) throw usage(`invalid words: ${more.join(' ')}; expected none`, 'talk')
  if (task === 'check') return checked(name ?? 'data/talk.md', values.graph)
  if (task === 'draft') return talkScript(await drafted(name ?? '', values))
  throw usage(`invalid task: ${task ?? 'none'}; expected check or draft`, 'talk')
})

async function checked(file: string, graphFile: string): Promise<string> {
  const { value: talk, problems: unread } = parseTalk(await textIn(file))
  const { value: scenes, problems } = rehearsal(talk, (await graphReading(graphFile)).graph)
  const troubles = [...unread, ...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  process.exitCode = troubles.length > 0 ? 1 : 0
  return [
    talk.title || 'A talk without a title',
    ...scenes.map(({ scene }, at) => `${String(at + 1).padStart(3)}. ${scene.title}`),
    '',
    ...(troubles.length > 0
      ? troubles.map(problem => problemLine({ file, ...problem }))
      : [`Every line of ${file} can be shown.`]),
  ].join('\n')
}

interface DraftOptions {
  readonly to?: string | undefined
  readonly papers?: string | undefined
  readonly graph: string
}

async function drafted(kind: string, { to, papers, graph: file }: DraftOptions): Promise<Talk> {
  const { graph, network, named } = await graphReading(file)
  const most = papers === undefined ? undefined : wholeNumber('--papers', papers, 1, 50, 'talk')
  switch (kind) {
    case 'time':
      return timeTalk(graph)
    case 'sections':
      return sectionTalk(graph)
    case 'backbone':
      return backboneTalk(graph, most)
    case 'path': {
      if (to === undefined) throw usage('missing --to: the paper to which the path leads', 'talk')
      const [goal = 0] = named('--to', [to])
      return pathTalk(graph, network.keys[goal] ?? '', most)
    }
    default:
      throw usage(`invalid kind: ${kind || 'none'}; expected time, sections, backbone or path`, 'talk')
  }
}
