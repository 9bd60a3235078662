/** The command `npm run missing`: works that the list lacks, by how close they are to the whole list. */
import { parseArgs } from 'node:util'
import { missingInGraph } from '../src/core/missing-in-graph.ts'
import { isSharpened } from '../src/core/missing-papers.ts'
import { missingReason, rankingReason } from '../src/core/reasons.ts'
import { fullName, graphReading, parsedArguments, wholeNumber } from './graph-reading.ts'
import { printCommand } from './printed-command.ts'

const help = `Usage: npm run missing -- [options]

Names works that the list lacks, those first that are closest to all of it.

  --gaps         also works that fewer than two papers of the list cite
  --by-count     by the number of listed papers that cite them
  --top N        how many (20)
  --graph FILE   the graph (data/graph.json)
  --json         as JSON
  --help         this text

Exit codes: 0 printed; 2 bad usage, or a file that cannot be used.
`

const options = {
  gaps: { type: 'boolean', default: false },
  'by-count': { type: 'boolean', default: false },
  top: { type: 'string', default: '20' },
  graph: { type: 'string', default: 'data/graph.json' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

await printCommand(async args => {
  const { values } = parsedArguments(() => parseArgs({ args: [...args], options }), 'missing')
  if (values.help) return help
  const top = wholeNumber('--top', values.top, 1, 1e6, 'missing')
  const { graph, widerNetwork: network } = await graphReading(values.graph)
  const { papers, basis } = missingInGraph(graph, network, values.gaps ? 'gaps' : 'prerequisites')
  const sorted = values['by-count'] ? papers.toSorted((a, b) => b.citedByListed - a.citedByListed) : papers
  const shown = sorted.slice(0, top)
  if (values.json)
    return JSON.stringify(
      {
        stage: isSharpened(basis) ? 2 : 1,
        ...basis,
        papers: shown.map(({ paper, score, citedByListed, citesListed }) => ({
          paper: network.keys[paper],
          title: network.papers[paper]?.title,
          score: Math.round(score * 1e4) / 1e4,
          citedByListed,
          citesListed,
        })),
      },
      null,
      2,
    )
  const nameOf = (paper: number) => fullName(graph.getNodeAttributes(network.keys[paper]))
  const lines = shown.map(
    (missing, at) =>
      `${String(at + 1).padStart(3)}. ${nameOf(missing.paper)}\n     ${missingReason(network, missing)}`,
  )
  if (lines.length === 0) return 'Nothing is missing.'
  return [
    ...lines,
    '',
    values['by-count'] ? 'Ranked by how many papers of the list cite it.' : rankingReason(basis),
  ].join('\n')
})
