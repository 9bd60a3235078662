/** The command `npm run order`: the whole list in an order in which one can read it. */
import { parseArgs } from 'node:util'
import type { CitationNetwork } from '../src/core/citation-network.ts'
import { orderCourse } from '../src/core/order-course.ts'
import { listGroups, type OrderedList, onlyReady, orderedList } from '../src/core/ordered-list.ts'
import { courseFormat, courseText } from './course-text.ts'
import { graphReading, parsedArguments, usage } from './graph-reading.ts'
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
  --format F     text (default), markdown, bibtex, csv or json; the markdown is
                 a checklist that npm run graph reads back as a list
  --json         as JSON
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
  json: { type: 'boolean', default: false },
  graph: { type: 'string', default: 'data/graph.json' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

await printCommand(async args => {
  const { values } = parsedArguments(() => parseArgs({ args: [...args], options }), 'order')
  if (values.help) return help
  const format = courseFormat(values.format, values.json, 'order')
  const { by } = values
  if (by !== 'section' && by !== 'date') throw usage(`invalid --by: ${by}; expected section or date`, 'order')
  const { graph, network, readIn } = await graphReading(values.graph)
  const papers = await readIn(values.read)
  const read = new Set(papers.map(paper => network.keys[paper] ?? ''))
  const groups = listGroups(graph, network, by)
  const whole = orderedList(network, groups, { read: papers, hoist: values.hoist })
  const list = values.ready ? onlyReady(whole) : whole
  const { title } = graph.getAttributes()
  return courseText(format, orderCourse(graph, network, list, read), () => ({
    title,
    ...described(network, list, read),
  }))
})

/** The order with keys for JSON, the same for the same graph. */
function described(
  network: CitationNetwork,
  { groups, order, ready }: OrderedList,
  read: ReadonlySet<string>,
) {
  const keyOf = (paper: number) => network.keys[paper] ?? ''
  const isReady = new Set(ready.ready)
  return {
    broken: order.broken,
    switches: order.switches,
    papers: order.papers.map(({ paper, group, readIn, needs, together }) => ({
      paper: keyOf(paper),
      title: network.papers[paper]?.title,
      section: groups[group]?.title,
      ...(readIn === group ? {} : { readIn: groups[readIn]?.title }),
      read: read.has(keyOf(paper)),
      ready: isReady.has(paper),
      needs: needs.map(need => ({ paper: keyOf(need.paper), essential: need.essential })),
      together: together.map(keyOf),
    })),
  }
}
