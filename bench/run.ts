/** The command `npm run bench`: measures the parts that were asked for and writes the report anew. */
import { existsSync, readFileSync } from 'node:fs'
import { thisMachine } from './machine.ts'
import { commandOf, help } from './options.ts'
import type { AnyPart, BenchOptions } from './part.ts'
import { parts } from './parts.ts'
import { type ReportedPart, report } from './report.ts'
import { benchFolder, readResults, writeBenchFile, writeResults } from './result-files.ts'

async function measure(part: AnyPart, options: BenchOptions): Promise<void> {
  process.stderr.write(`${part.name}\n`)
  const keep = (figures: unknown) => writeResults(part.name, { machine: thisMachine(), figures })
  keep(await part.measured(options, readResults(part.name)?.figures, keep))
}

function reported(part: AnyPart): ReportedPart[] {
  const results = readResults(part.name)
  if (!results) return []
  return [{ name: part.name, machine: results.machine, section: part.section(results.figures) }]
}

function noteOf(id: string): string | undefined {
  const path = `${benchFolder}notes/${id}.md`
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

async function main(): Promise<void> {
  const command = commandOf(process.argv.slice(2), process.env)
  const names = parts.map(({ name }) => name)
  if (command.help) {
    process.stdout.write(help.replace('PARTS', names.join(', ')))
    return
  }
  const unknown = command.parts.filter(name => !names.includes(name))
  if (unknown.length > 0) throw new Error(`invalid part: ${unknown.join(', ')}; expected ${names.join(', ')}`)
  const isWanted = ({ name }: AnyPart) => command.parts.length === 0 || command.parts.includes(name)
  if (!command.reportOnly) for (const part of parts.filter(isWanted)) await measure(part, command.options)
  const sections = parts.flatMap(reported)
  for (const { section } of sections)
    for (const [name, svg] of Object.entries(section.plots ?? {})) writeBenchFile(`plots/${name}.svg`, svg)
  writeBenchFile('RESULTS.md', report(sections, noteOf))
  const readme = readFileSync(`${benchFolder}../README.md`, 'utf8')
  const told = sections.reduce((text, { section }) => section.inReadme?.(text) ?? text, readme)
  if (told !== readme) writeBenchFile('../README.md', told)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
