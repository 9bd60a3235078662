/** `RESULTS.md`: what was measured, as text and plots, made from the raw figures alone. */
import { type Machine, machineLine } from './machine.ts'
import { markdownTable } from './markdown-table.ts'
import type { Goal, Section } from './part.ts'

/** The section of a part and where its figures come from. */
export interface ReportedPart {
  readonly name: string
  readonly machine: Machine
  readonly section: Section
}

/** @param noteOf why a goal is missed, by its id */
export function report(parts: readonly ReportedPart[], noteOf: (id: string) => string | undefined): string {
  const goals = parts.flatMap(({ section }) => section.goals ?? [])
  const sections = parts.map(
    ({ section, machine }) => `${section.markdown.trim()}\n\n_${machineLine(machine)}_`,
  )
  return `${[opening, ...goalLines(goals, noteOf), ...sections].join('\n\n')}\n`
}

const opening = `# Measured

Written by \`npm run bench\` from the figures in [results](results); how to measure again is told in [README.md](README.md).`

function goalLines(goals: readonly Goal[], noteOf: (id: string) => string | undefined): string[] {
  if (goals.length === 0) return []
  const rows = goals.map(({ what, figure, met }) => [what, figure, verdict(met)])
  const missed = goals.filter(({ met }) => met === false)
  const notes = missed.flatMap(({ id, what }) => {
    const note = noteOf(id)
    return note === undefined ? [] : [`**${what}.** ${note.trim()}`]
  })
  return ['## Goals', markdownTable(['goal', 'figure', ''], rows), ...notes]
}

function verdict(met: boolean | undefined): string {
  return met === undefined ? 'not measured' : met ? 'met' : '**missed**'
}
