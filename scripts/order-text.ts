/** A reading order in the formats that people take away: text, markdown with checkboxes, BibTeX, CSV and JSON. */
import type { CitationGraph } from '../src/core/citation-graph.ts'
import type { CitationNetwork } from '../src/core/citation-network.ts'
import { firstYear } from '../src/core/paper.ts'
import type { ReadingGroup } from '../src/core/reading-groups.ts'
import type { OrderedPaper, ReadingOrder } from '../src/core/reading-order.ts'
import { shortName } from '../src/core/reasons.ts'
import { bibtexFile } from '../src/formats/bibtex.ts'
import { safeLink } from '../src/formats/safe-link.ts'
import { fullName } from './path-text.ts'

export const syllabusFormats = ['text', 'markdown', 'bibtex', 'csv', 'json'] as const
export type SyllabusFormat = (typeof syllabusFormats)[number]

export interface Syllabus {
  readonly title: string
  readonly network: CitationNetwork
  readonly graph: CitationGraph
  readonly groups: readonly ReadingGroup[]
  readonly read: Uint8Array
  /** Papers that one can read now. */
  readonly ready: ReadonlySet<number>
  readonly order: ReadingOrder
}

export function syllabusText(format: SyllabusFormat, syllabus: Syllabus): string {
  return { text: plainText, markdown, bibtex, csv, json }[format](syllabus)
}

function plainText(syllabus: Syllabus): string {
  const { order, read, ready } = syllabus
  const done = order.papers.filter(({ paper }) => read[paper]).length
  const lines = inParts(syllabus).flatMap(({ title, papers }) => [
    ...(title === undefined ? [] : [title]),
    ...papers.flatMap(({ place, ordered }) => [
      `${String(place).padStart(4)}. ${mark(syllabus, ordered.paper)} ${fullName(syllabus.network, ordered.paper)}`,
      ...notes(syllabus, ordered).map(note => `         ${note}`),
    ]),
    '',
  ])
  return [
    `${syllabus.title}: ${done} of ${order.papers.length} read, ${ready.size} ready now`,
    '',
    ...lines,
    `x read, > ready now. ${order.broken} citations lead to a paper that comes later; the section changes ${order.switches} times.`,
  ].join('\n')
}

function mark({ read, ready }: Syllabus, paper: number): string {
  return read[paper] ? 'x' : ready.has(paper) ? '>' : ' '
}

interface Part {
  readonly title: string | undefined
  readonly papers: readonly { readonly place: number; readonly ordered: OrderedPaper }[]
}

/** The papers under the groups in which they are read, numbered from 1. */
function inParts({ order, groups }: Syllabus): Part[] {
  const placed = order.papers.map((ordered, at) => ({ place: at + 1, ordered }))
  return groups
    .map(({ title }, group) => ({ title, papers: placed.filter(({ ordered }) => ordered.readIn === group) }))
    .filter(({ papers }) => papers.length > 0)
}

/** `needs LoRA (Parameter-Efficient Fine-Tuning)`: what a paper rests on that comes later, and what it is read with. */
function notes(
  { network, groups, order }: Syllabus,
  { needs, together, group, readIn }: OrderedPaper,
): string[] {
  const name = (paper: number) => shortName(network.papers[paper] ?? { title: '' })
  const groupOf = new Map(order.papers.map(one => [one.paper, one.group]))
  const titleOf = (of: number | undefined) => groups[of ?? -1]?.title
  const later = (essential: boolean) =>
    needs
      .filter(need => need.essential === essential)
      .map(
        ({ paper }) =>
          `${name(paper)}${titleOf(groupOf.get(paper)) ? ` (${titleOf(groupOf.get(paper))})` : ''}`,
      )
  const own = titleOf(group)
  return [
    ...(group !== readIn && own ? [`brought forward from ${own}`] : []),
    ...(later(true).length > 0 ? [`needs ${later(true).join(', ')}`] : []),
    ...(later(false).length > 0 ? [`also cites ${later(false).join(', ')}`] : []),
    ...(together.length > 0 ? [`together with ${together.map(name).join(', ')}: they cite each other`] : []),
  ]
}

function markdown(syllabus: Syllabus): string {
  const { network, graph, read } = syllabus
  const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
  const item = ({ paper }: OrderedPaper) => {
    const { links, ids } = graph.getNodeAttributes(network.keys[paper] ?? '')
    const link = ids.arxiv
      ? `https://arxiv.org/abs/${encodeURI(ids.arxiv)}`
      : links.map(safeLink).find(Boolean)
    const name = escaped(fullName(network, paper))
    return link ? `[${name}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)` : name
  }
  const parts = inParts(syllabus).flatMap(({ title, papers }) => [
    ...(title === undefined ? [] : [`## ${escaped(title)}`, '']),
    ...papers.flatMap(({ ordered }) => [
      `- [${read[ordered.paper] ? 'x' : ' '}] ${item(ordered)}`,
      ...notes(syllabus, ordered).map(note => `  - ${escaped(note)}`),
    ]),
    '',
  ])
  return [`# ${escaped(syllabus.title)}`, '', ...parts].join('\n')
}

function bibtex({ order, graph, network }: Syllabus): string {
  return bibtexFile(order.papers.map(({ paper }) => graph.getNodeAttributes(network.keys[paper] ?? '')))
}

/** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs it. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '').replace(/\s+/g, ' ')
  const plain = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

function csv(syllabus: Syllabus): string {
  const { network, groups, read, ready } = syllabus
  const rows = inParts(syllabus).flatMap(({ papers }) =>
    papers.map(({ place, ordered: { paper, group, needs } }) => [
      place,
      network.keys[paper],
      network.papers[paper]?.title,
      firstYear(network.papers[paper] ?? {}),
      groups[group]?.title,
      read[paper] ? 'yes' : 'no',
      ready.has(paper) ? 'yes' : 'no',
      needs
        .filter(need => need.essential)
        .map(need => network.keys[need.paper])
        .join(' '),
    ]),
  )
  const head = ['place', 'key', 'title', 'year', 'section', 'read', 'ready', 'needs']
  return `${[head, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function json(syllabus: Syllabus): string {
  const { network, groups, read, ready, order } = syllabus
  const keysOf = (papers: readonly number[]) => papers.map(paper => network.keys[paper] ?? '')
  return JSON.stringify(
    {
      title: syllabus.title,
      broken: order.broken,
      switches: order.switches,
      papers: order.papers.map(({ paper, group, readIn, needs, together }) => ({
        paper: network.keys[paper],
        title: network.papers[paper]?.title,
        section: groups[group]?.title,
        ...(readIn === group ? {} : { readIn: groups[readIn]?.title }),
        read: read[paper] === 1,
        ready: ready.has(paper),
        needs: needs.map(need => ({ paper: network.keys[need.paper], essential: need.essential })),
        together: keysOf(together),
      })),
    },
    null,
    2,
  )
}
