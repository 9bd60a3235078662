/** The command `npm run path`: what to read before a paper, in order, with reasons. */
import { parseArgs } from 'node:util'
import type { CitationGraph } from '../src/core/citation-graph.ts'
import type { CitationNetwork } from '../src/core/citation-network.ts'
import { contextsIn, pathCourse } from '../src/core/path-course.ts'
import { defaultBudget, type ReadingPath, readingPath } from '../src/core/prerequisites.ts'
import { evidenceReason, stepReason } from '../src/core/reasons.ts'
import { courseFormat, courseText } from './course-text.ts'
import { graphReading, parsedArguments, usage, wholeNumber } from './graph-reading.ts'
import { printCommand } from './printed-command.ts'

const help = `Usage: npm run path -- --to PAPER [options]

Plans what to read before a paper: a few works in order, each with its reason.
A paper is named by its key, arXiv id, nickname, title or words of its title.

  --to PAPER     the paper to understand; several times for several
  --from PAPER   a paper that is known: the path leads on from it
  --read FILE    papers that were read, one key or name on each line; what
                 follows a # is a comment
  --budget N     most papers to read (${defaultBudget})
  --skip PAPER   plan without this paper
  --listed       papers of the list only, no missing ones
  --format F     text (default), markdown, bibtex, csv or json; the markdown is
                 a checklist that npm run graph reads back as a list
  --json         as JSON
  --graph FILE   the graph (data/graph.json)
  --help         this text

Exit codes: 0 planned; 2 bad usage, unreadable file, or a name that means no
paper or several.
`

const options = {
  to: { type: 'string', multiple: true },
  from: { type: 'string', multiple: true },
  read: { type: 'string' },
  budget: { type: 'string', default: String(defaultBudget) },
  skip: { type: 'string', multiple: true },
  listed: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  json: { type: 'boolean', default: false },
  graph: { type: 'string', default: 'data/graph.json' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

await printCommand(async args => {
  const { values } = parsedArguments(() => parseArgs({ args: [...args], options }), 'path')
  if (values.help) return help
  const { to = [], from = [], skip = [] } = values
  if (to.length === 0) throw usage('missing --to; expected the paper to understand', 'path')
  const budget = wholeNumber('--budget', values.budget, 0, 1000, 'path')
  const format = courseFormat(values.format, values.json, 'path')
  const { graph, widerNetwork: network, named, readIn } = await graphReading(values.graph)
  const read = await readIn(values.read)
  const path = readingPath(network, {
    goals: named('--to', to),
    from: named('--from', from),
    read,
    skipped: named('--skip', skip),
    budget,
    listedOnly: values.listed,
  })
  const known = new Set(read.map(paper => network.keys[paper] ?? ''))
  return courseText(format, pathCourse(graph, network, path, known), () => described(network, path, graph))
})

/** The path with keys for JSON, the same for the same graph. */
function described(network: CitationNetwork, path: ReadingPath, graph: CitationGraph) {
  const contextOf = contextsIn(graph, network)
  const keysOf = (papers: readonly number[]) => papers.map(paper => network.keys[paper] ?? '')
  const evidence = evidenceReason(network, path)
  return {
    to: keysOf(path.goals),
    ...(path.overview === undefined ? {} : { overview: network.keys[path.overview] }),
    steps: path.steps.map(step => ({
      paper: network.keys[step.paper],
      title: network.papers[step.paper]?.title,
      listed: network.listed[step.paper] === 1,
      kind: step.kind,
      weight: Math.round(step.weight * 1e4) / 1e4,
      depth: step.depth,
      chain: keysOf(step.chain),
      alternatives: keysOf(step.alternatives),
      reason: stepReason(network, path, step, contextOf),
    })),
    readTogether: path.circles.map(keysOf),
    starts: path.starts.map(keysOf),
    unconnected: keysOf(path.unconnected),
    left: path.left,
    ...(evidence ? { evidence } : {}),
  }
}
