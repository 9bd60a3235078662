/** Reads a made-up list of many lines and prints what it took: run in a process of its own. */
import { parseReadingList } from '../../src/formats/reading-list-file.ts'
import { grownCatalogue } from './grown-catalogue.ts'
import type { ParseFigures } from './harvest-figures.ts'

const runs = 5

function bibtex(lines: number): string {
  const entries = Math.floor(lines / 8)
  return Array.from(
    { length: entries },
    (_, at) => `@inproceedings{author${at},
  title = {{A} Study of the {${at}}th Kind: {\\"U}ber-Fast \\& Simple},
  author = {Lovelace, Ada and Babbage, Charles and M{\\"u}ller, J.},
  booktitle = {Proceedings of the ${at}th Conference},
  year = {${1990 + (at % 30)}},
  doi = {10.5555/${at}},
}
`,
  ).join('\n')
}

const [format, count] = process.argv.slice(2)
const lines = Number(count)
const text = format === 'bibtex' ? bibtex(lines) : grownCatalogue(lines).list
const file = format === 'bibtex' ? 'list.bib' : 'list.md'
parseReadingList(text.slice(0, 2000), file)
globalThis.gc?.()
const before = process.memoryUsage().rss
const milliseconds: number[] = []
let entries = 0
let most = before
for (let run = 0; run < runs; run += 1) {
  const start = process.cpuUsage()
  entries = parseReadingList(text, file).value.entries.length
  const { user, system } = process.cpuUsage(start)
  milliseconds.push(Math.round((user + system) / 100) / 10)
  most = Math.max(most, process.memoryUsage().rss)
}
const figures: ParseFigures = {
  format: format === 'bibtex' ? 'bibtex' : 'markdown',
  lines: text.split('\n').length,
  entries,
  milliseconds,
  peakMegabytes: Math.round((most - before) / 2 ** 20),
}
process.stdout.write(JSON.stringify(figures))
