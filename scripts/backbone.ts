/** The command `npm run backbone`: the story of the field in a few papers. */
import { parseArgs } from 'node:util'
import { backbone } from '../src/core/backbone.ts'
import { mainPath } from '../src/core/main-path.ts'
import { graphReading, parsedArguments, wholeNumber } from './graph-reading.ts'
import { fullName } from './path-text.ts'
import { printCommand } from './printed-command.ts'

const help = `Usage: npm run backbone -- [options]

Tells the story of the list in a few papers: chains of citations through the
papers that most of the list is linked to, and landmarks beside them.

  --length N     papers of a chain (8)
  --chains N     most chains (3)
  --main-path    the classical main path instead (search path count, key
                 route); nothing shows that it finds the papers that matter
  --graph FILE   the graph (data/graph.json)
  --json         as JSON
  --help         this text

Exit codes: 0 printed; 2 bad usage, or a file that cannot be used.
`

const options = {
  length: { type: 'string', default: '8' },
  chains: { type: 'string', default: '3' },
  'main-path': { type: 'boolean', default: false },
  graph: { type: 'string', default: 'data/graph.json' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

await printCommand(async args => {
  const { values } = parsedArguments(() => parseArgs({ args: [...args], options }), 'backbone')
  if (values.help) return help
  const length = wholeNumber('--length', values.length, 1, 100, 'backbone')
  const most = wholeNumber('--chains', values.chains, 1, 10, 'backbone')
  const { network } = await graphReading(values.graph)
  const keysOf = (papers: readonly number[]) => papers.map(paper => network.keys[paper])
  if (values['main-path']) {
    const route = mainPath(network)
    if (values.json) return JSON.stringify({ mainPath: keysOf(route) }, null, 2)
    return ['Classical main path', ...route.map(paper => `  ${fullName(network, paper)}`)].join('\n')
  }
  const { chains, landmarks, citations } = backbone(network, { length, chains: most })
  if (values.json)
    return JSON.stringify({ chains: chains.map(keysOf), landmarks: keysOf(landmarks) }, null, 2)
  const line = (paper: number) => `  ${fullName(network, paper)}, cited by ${citations[paper]} of the list`
  return [
    ...chains.flatMap((chain, at) => [
      `Chain ${at + 1}, each paper cites the one before it`,
      ...chain.map(line),
      '',
    ]),
    'Landmarks beside them',
    ...landmarks.map(line),
  ].join('\n')
})
