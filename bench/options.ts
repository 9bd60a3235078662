/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util'
import type { BenchOptions } from './part.ts'

export const help = `Usage: npm run bench -- [PART…] [options]

Measures and writes bench/RESULTS.md. Parts: PARTS; without any, all of them.
Figures of parts that are not measured stay as they were.

  --networks A,B  measure the pages on these alone: example, 1k, acl, 100k
  --peers A,B     measure these pages alone
  --runs N        how often, for medians (5)
  --append        add the runs to those that the results hold already
  --quick         small sizes and one run, to see whether everything works
  --acl DIR       folder with nodes.tsv and edges.tsv of the ACL Anthology Network (BENCH_ACL)
  --report        measure nothing: write the report from the results that lie there
  --help          this text
`

export interface Command {
  readonly parts: readonly string[]
  readonly options: BenchOptions
  readonly reportOnly: boolean
  readonly help: boolean
}

/** What was asked for. Throws on what it does not know, with a message for the user. */
export function commandOf(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      networks: { type: 'string' },
      peers: { type: 'string' },
      runs: { type: 'string' },
      append: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      acl: { type: 'string' },
      report: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs ?? (values.quick ? 1 : 5))
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`invalid --runs: ${values.runs}; expected 1, 2, …`)
  return {
    parts: positionals,
    reportOnly: values.report,
    help: values.help,
    options: {
      networks: values.networks?.split(','),
      peers: values.peers?.split(','),
      runs,
      append: values.append,
      quick: values.quick,
      acl: values.acl ?? environment.BENCH_ACL,
    },
  }
}
