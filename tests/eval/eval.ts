/** The command `npm run eval`: measures reading paths, missing papers and the backbone on human-labelled data. */
import { parseArgs } from 'node:util'
import { backboneRows, fieldOf } from './backbone-share.ts'
import {
  anthologyNetwork,
  citationFunctions,
  defaultFolder,
  expertLists,
  hiddenMentions,
  missingFiles,
  sourcePapers,
} from './eval-data.ts'
import { table } from './measured.ts'
import { expertCases, recallRows, referenceListCases, referenceListFields } from './missing-recall.ts'
import { ancestorsOnly, everybody, judgedLists, rankingRows } from './reference-ranking.ts'

const help = `Usage: npm run eval -- [--data DIR]

Prints one table: every figure of docs/prerequisites.md, computed anew.

  --data DIR  the folder with the labelled data (${defaultFolder}); it is no part
              of the project, since most of it may not be passed on
`

const { values } = parseArgs({
  options: { data: { type: 'string', default: defaultFolder }, help: { type: 'boolean' } },
})
const missing = missingFiles(values.data)
if (values.help) process.stdout.write(help)
else if (missing.length > 0) {
  process.stderr.write(
    `no evaluation data in ${values.data}: ${missing.join(', ')} not there\nName the folder: npm run eval -- --data DIR\n`,
  )
  process.exitCode = 2
} else {
  const network = anthologyNetwork(values.data)
  const experts = expertLists(values.data, network)
  const rows = [
    ...rankingRows(
      'which references matter (PST)',
      judgedLists(sourcePapers(values.data), everybody),
      '≥ .77',
    ),
    ...rankingRows(
      'which references matter (ACL)',
      judgedLists(citationFunctions(values.data), ancestorsOnly),
      '≥ .69',
    ),
    ...rankingRows(
      'which references are mentioned twice, counts hidden (ACL)',
      judgedLists(hiddenMentions(values.data), ancestorsOnly),
    ),
    ...recallRows('missing papers (reference lists)', referenceListCases(network), '≥ .48'),
    ...recallRows('missing papers (expert lists)', expertCases(network, experts), '≥ .40'),
    ...backboneRows('backbone of 8 papers (reference lists)', referenceListFields(network)),
    ...backboneRows(
      'backbone of 8 papers (expert lists)',
      experts.map(list => fieldOf(network, list)),
      '≥ .40',
    ),
  ]
  process.stdout.write(`${table(rows)}\n`)
}
