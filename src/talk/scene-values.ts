/** The values of a scene's words: what a script says, as a part of an address, and back. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { titleKey } from '../core/title-key.ts'
import { type AddressParts, decodedList, encodedList, viewOfParts } from '../state/address.ts'
import type { Group } from '../state/groups.ts'
import { light } from '../state/theme.ts'
import { wholeLegend } from '../state/whole-legend.ts'
import { listedNames, listOfNames, type PaperNames } from './paper-names.ts'
import type { SceneWord } from './scene-words.ts'

export interface SceneContext {
  readonly graph: CitationGraph
  readonly names: PaperNames
}

/** A part of an address, empty for what is usual; and what was wrong with how it was said. */
export interface ReadValue {
  /** Absent: nothing of it could be used. */
  readonly part?: string
  readonly trouble: readonly string[]
}

const whatIsLit = 'what is lit'

/** What the value of a word says, after these parts of the view. */
export function readValue(
  word: SceneWord,
  value: string,
  parts: AddressParts,
  context: SceneContext,
): ReadValue {
  const text = value.trim()
  if (text === '' || titleKey(text) === titleKey(word.usual)) return { part: '', trouble: [] }
  switch (word.kind) {
    case 'choice': {
      const values = word.values ?? {}
      const said = Object.keys(values).find(one => titleKey(one) === titleKey(text))
      const part = said === undefined ? Object.values(values).find(one => one === text) : values[said]
      return part === undefined ? invalid(word, text, either(Object.keys(values))) : { part, trouble: [] }
    }
    case 'number':
      return /^\d{1,7}$/.test(text)
        ? { part: text, trouble: [] }
        : invalid(word, text, `a whole number, such as ${word.example}, or ${word.usual}`)
    case 'text':
      return word.form?.test(text)
        ? { part: text, trouble: [] }
        : invalid(word, text, `something like ${word.example ?? 'what Cairn wrote'}, or ${word.usual}`)
    case 'papers':
      return papersOf(word, text, context)
    case 'groups':
      return groupsOf(word, text, parts, context)
    case 'place':
      return placeOf(word, text, parts, context)
  }
}

function invalid({ word }: SceneWord, value: string, expected: string): ReadValue {
  return { trouble: [`invalid ${word}: ${value}; expected ${expected}`] }
}

function either(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

function papersOf({ word }: SceneWord, text: string, { names }: SceneContext): ReadValue {
  const { papers, unknown } = names.papersIn(text)
  const trouble = unknown.map(
    ({ name, like }) =>
      `invalid ${word}: ${name}; no single paper of the graph is called so${like.length > 0 ? `; did you mean ${either(like.length > 1 ? like : ['', ...like]).replace(/^ or /, '')}?` : ''}`,
  )
  return papers.length > 0 ? { part: encodedList(papers), trouble } : { trouble }
}

function groupsOf(word: SceneWord, text: string, parts: AddressParts, context: SceneContext): ReadValue {
  const all = groupsIn(parts, context)
  const trouble: string[] = []
  const found = listedNames(text).flatMap(name => {
    const group = all.find(({ id }) => id === name) ?? all.find(one => titleKey(one.name) === titleKey(name))
    if (!group) trouble.push(...invalid(word, name, either(all.map(one => one.name))).trouble)
    return group ? [group.id] : []
  })
  return found.length > 0 ? { part: encodedList([...new Set(found)]), trouble } : { trouble }
}

function groupsIn(parts: AddressParts, { graph }: SceneContext): Group[] {
  return wholeLegend(graph, viewOfParts(parts, graph).colouring, light)
}

const numbers = /^-?\d+(?:\.\d+)?\s*,\s*-?\d+(?:\.\d+)?\s*,\s*\d+(?:\.\d+)?$/

function placeOf(word: SceneWord, text: string, parts: AddressParts, context: SceneContext): ReadValue {
  if (numbers.test(text)) return { part: text.replace(/\s+/g, ''), trouble: [] }
  if (titleKey(text) === titleKey(whatIsLit)) {
    const lit = parts.get('light')
    return lit ? { part: `~${lit}`, trouble: [] } : invalid(word, text, 'a scene in which papers are lit')
  }
  const { part, trouble } = papersOf(word, text, context)
  return part === undefined ? { trouble } : { part: `~${part}`, trouble }
}

/** How a script says this part of an address, given the parts of the view that it belongs to. */
export function writtenValue(
  word: SceneWord,
  part: string,
  parts: AddressParts,
  context: SceneContext,
): string {
  if (part === '') return word.usual
  switch (word.kind) {
    case 'choice':
      return Object.entries(word.values ?? {}).find(([, value]) => value === part)?.[0] ?? part
    case 'number':
    case 'text':
      return part
    case 'papers':
      return context.names.namesOf(decodedList(part))
    case 'groups':
      return writtenGroups(decodedList(part), groupsIn(parts, context))
    case 'place':
      if (!part.startsWith('~')) return part.replaceAll(',', ', ')
      return part === `~${parts.get('light')}` ? whatIsLit : context.names.namesOf(decodedList(part.slice(1)))
  }
}

/** Names where they are clear, else ids. */
function writtenGroups(ids: readonly string[], all: readonly Group[]): string {
  return listOfNames(
    ids.map(id => {
      const name = all.find(group => group.id === id)?.name ?? id
      const same = all.filter(group => titleKey(group.name) === titleKey(name) || group.id === name)
      return same.length === 1 ? name : id
    }),
  )
}
