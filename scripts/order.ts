/** The command `npm run order`: the whole list in an order in which one can read it. */
import { parseArgs } from 'node:util'
import { citationStrengths } from '../src/core/citation-strength.ts'
import { readingGroups, undivided } from '../src/core/reading-groups.ts'
import { readingOrder } from '../src/core/reading-order.ts'
import { readyPapers } from '../src/core/ready-papers.ts'
import { graphReading, parsedArguments, usage } from './graph-reading.ts'
import { syllabusFormats, syllabusText } from './order-text.ts'
import { printCommand } from './printed-command.ts'

const help = `Usage: npm run order -- [options]

Puts the whole list in an order in which one can read it: section by section,
inside each section what others rest on first.

  --read FILE    papers that were read, one key or name on each line; what
                 follows a # is a comment
  --hoist        bring what a paper cannot do without forward from later
                 sections
  --by WHAT      section (default), or date: all papers by date, each after
                 those it cites
  --ready        only what can be read now: papers whose essential
                 prerequisites on the list are all read
  --format F     text (default), markdown, bibtex, csv or json
  --graph FILE   the graph (data/graph.json)
  --help         this text

Exit codes: 0 printed; 2 bad usage, or a file that cannot be used.
`

const options = {
  read: { type: 'string' },
  hoist: { type: 'boolean', default: false },
  by: { type: 'string', default: 'section' },
  ready: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  graph: { type: 'string', default: 'data/graph.json' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

await printCommand(async args => {
  const { values } = parsedArguments(() => parseArgs({ args: [...args], options }), 'order')
  if (values.help) return help
  const format = syllabusFormats.find(name => name === values.format)
  if (!format)
    throw usage(`invalid --format: ${values.format}; expected ${syllabusFormats.join(', ')}`, 'order')
  if (values.by !== 'section' && values.by !== 'date')
    throw usage(`invalid --by: ${values.by}; expected section or date`, 'order')
  const { graph, network, readIn } = await graphReading(values.graph)
  const read = new Uint8Array(network.keys.length)
  for (const paper of await readIn(values.read)) read[paper] = 1
  const { title, sections, communities } = graph.getAttributes()
  const groups =
    values.by === 'date'
      ? undivided(network)
      : readingGroups(network, sections, communities, paper =>
          graph.getNodeAttribute(network.keys[paper] ?? '', 'community'),
        )
  const strengths = citationStrengths(network)
  const { ready, unknown } = readyPapers(network, strengths, read)
  const order = readingOrder(network, strengths, groups, { read, hoist: values.hoist })
  const wanted = new Set([...ready, ...unknown])
  const papers = values.ready ? order.papers.filter(({ paper }) => wanted.has(paper)) : order.papers
  return syllabusText(format, {
    title,
    network,
    graph,
    groups,
    read,
    ready: new Set(ready),
    order: { ...order, papers },
  })
})
