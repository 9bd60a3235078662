/** The command `npm run backbone`: the story of the field in a few papers. */
import { parseArgs } from 'node:util'
import { backbone } from '../src/core/backbone.ts'
import { mainPath } from '../src/core/main-path.ts'
import { backboneCourse, mainPathCourse } from '../src/core/story-course.ts'
import { courseFormat, courseText } from './course-text.ts'
import { graphReading, parsedArguments, wholeNumber } from './graph-reading.ts'
import { printCommand } from './printed-command.ts'

const help = `Usage: npm run backbone -- [options]

Tells the story of the list in a few papers: chains of citations through the
papers that most of the list is linked to, and landmarks beside them.

  --length N     papers of a chain (8)
  --chains N     most chains (3)
  --main-path    the classical main path instead (search path count, key
                 route); nothing shows that it finds the papers that matter
  --format F     text (default), markdown, bibtex, csv or json; the markdown is
                 a checklist that npm run graph reads back as a list
  --json         as JSON
  --graph FILE   the graph (data/graph.json)
  --help         this text

Exit codes: 0 printed; 2 bad usage, or a file that cannot be used.
`

const options = {
  length: { type: 'string', default: '8' },
  chains: { type: 'string', default: '3' },
  'main-path': { type: 'boolean', default: false },
  graph: { type: 'string', default: 'data/graph.json' },
  format: { type: 'string', default: 'text' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

await printCommand(async args => {
  const { values } = parsedArguments(() => parseArgs({ args: [...args], options }), 'backbone')
  if (values.help) return help
  const length = wholeNumber('--length', values.length, 1, 100, 'backbone')
  const most = wholeNumber('--chains', values.chains, 1, 10, 'backbone')
  const format = courseFormat(values.format, values.json, 'backbone')
  const { graph, network } = await graphReading(values.graph)
  const keysOf = (papers: readonly number[]) => papers.map(paper => network.keys[paper])
  const nothingRead = new Set<string>()
  if (values['main-path']) {
    const route = mainPath(network)
    return courseText(format, mainPathCourse(graph, network, route, nothingRead), () => ({
      mainPath: keysOf(route.papers),
      shares: route.shares,
    }))
  }
  const story = backbone(network, { length, chains: most })
  return courseText(format, backboneCourse(graph, network, story, nothingRead), () => ({
    chains: story.chains.map(keysOf),
    landmarks: keysOf(story.landmarks),
  }))
})
