/** The command `npm run path`: what to read before a paper, in order, with reasons. */
import { parseArgs } from 'node:util'
import { defaultBudget, readingPath } from '../src/core/prerequisites.ts'
import { graphReading, parsedArguments, usage, wholeNumber } from './graph-reading.ts'
import { pathJson, pathText } from './path-text.ts'
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
  --graph FILE   the graph (data/graph.json)
  --json         as JSON
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
  graph: { type: 'string', default: 'data/graph.json' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

await printCommand(async args => {
  const { values } = parsedArguments(() => parseArgs({ args: [...args], options }), 'path')
  if (values.help) return help
  const { to = [], from = [], skip = [] } = values
  if (to.length === 0) throw usage('missing --to; expected the paper to understand', 'path')
  const budget = wholeNumber('--budget', values.budget, 0, 1000, 'path')
  const { graph, widerNetwork: network, named, readIn } = await graphReading(values.graph)
  const path = readingPath(network, {
    goals: named('--to', to),
    from: named('--from', from),
    read: await readIn(values.read),
    skipped: named('--skip', skip),
    budget,
    listedOnly: values.listed,
  })
  return values.json ? pathJson(network, path, graph) : pathText(network, path, graph)
})
