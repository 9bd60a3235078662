/** The script of a talk: a markdown text with a heading for each scene, as a person writes it and Cairn writes it back. */
import type { Parsed, Problem } from '../core/problem.ts'
import { markdownParts } from '../formats/markdown-parts.ts'
import { markdownText } from '../formats/markdown-text.ts'
import type { Scene, Talk, ViewLine } from './talk.ts'

/**
 * Reads a script:
 *
 *     # Title of the talk
 *
 *     ## Title of a scene
 *
 *     ```view
 *     light: Transformer, BERT
 *     ```
 *
 *     What the audience reads.
 *
 *     Notes: what the speaker says, to the end of the scene.
 *
 * What stands before the first scene holds for all of them; a view there is the one that the first scene changes.
 */
export function parseTalk(text: string): Parsed<Talk> {
  const problems: Problem[] = []
  const head = { ...emptyPart(), title: '' }
  const scenes: ScenePart[] = []
  for (const part of markdownParts(plainScript(text))) {
    const here = scenes.at(-1) ?? head
    if (part.kind === 'heading' && part.level === 2)
      scenes.push({ ...emptyPart(), title: part.text, line: part.line })
    else if (part.kind === 'heading' && part.level === 1 && scenes.length === 0) head.title ||= part.text
    else if (part.kind === 'fence' && part.info.toLowerCase() === 'view')
      here.changes.push(...viewLines(part.text, part.line + 1, problems))
    else if (here.notes === undefined && notesBegin.test(part.source))
      here.notes = [part.source.replace(notesBegin, '')]
    else if (part.kind !== 'rule') (here.notes ?? here.caption).push(part.source)
  }
  if (scenes.length === 0)
    problems.push({ severity: 'error', message: 'no scene; expected a heading with ## for each' })
  const value = {
    title: head.title,
    about: joined(head.caption),
    changes: head.changes,
    scenes: scenes.map(
      ({ caption, notes, ...rest }): Scene => ({ ...rest, caption: joined(caption), notes: joined(notes) }),
    ),
  }
  return { value, problems }
}

/** The text as its lines are counted: without a byte order mark, and with a line feed at the end of each line. */
export function plainScript(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
}

interface ScenePart {
  readonly title: string
  readonly line?: number
  readonly changes: ViewLine[]
  readonly caption: string[]
  notes: string[] | undefined
}

function emptyPart(): Omit<ScenePart, 'title'> {
  return { changes: [], caption: [], notes: undefined }
}

function joined(blocks: readonly string[] = []): string {
  return blocks.filter(block => block !== '').join('\n\n')
}

const notesBegin = /^notes?:\s*/i

function viewLines(text: string, first: number, problems: Problem[]): ViewLine[] {
  return text.split('\n').flatMap((written, at): ViewLine[] => {
    const line = first + at
    const plain = written.trim()
    if (plain === '') return []
    if (plain.startsWith('#')) return [{ word: '', value: plain, line }]
    const [, word = '', value = ''] = /^([^:]*[^:\s])\s*:\s*(.*)$/.exec(plain) ?? []
    if (word !== '') return [{ word: word.toLowerCase(), value, line }]
    const message = `invalid line of a view: ${plain}; expected word: value`
    problems.push({ severity: 'error', message, line })
    return [{ word: '', value: plain, line }]
  })
}

/** The script of a talk; `parseTalk` reads it as this talk again, with its lines counted anew. */
export function talkScript({ title, about, changes, scenes }: Talk): string {
  const blocks = [
    ...(title ? [`# ${markdownText(title)}`] : []),
    ...viewBlock(changes),
    ...(about ? [safe(about)] : []),
    ...scenes.flatMap(scene => [
      `## ${markdownText(scene.title)}`,
      ...viewBlock(scene.changes),
      ...(scene.caption ? [safe(scene.caption)] : []),
      ...(scene.notes ? [`Notes:${/^\p{L}/u.test(scene.notes) ? ' ' : '\n\n'}${safe(scene.notes)}`] : []),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function viewBlock(changes: readonly ViewLine[]): string[] {
  if (changes.length === 0) return []
  const lines = changes.map(({ word, value }) => {
    const plain = value.replace(/\s+/g, ' ')
    return word === '' ? plain : `${word}: ${plain}`
  })
  const text = lines.join('\n')
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(run => run.length + 1)))
  return [`${fence}view\n${text}\n${fence}`]
}

/** Markdown that stays within its part of the scene; where it would not, its lines are made plain. */
function safe(markdown: string): string {
  const source = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '')
    .trimEnd()
  const { value } = parseTalk(`## s\n\n${source}\n\nNotes: n\n\n## t`)
  const [scene, next] = value.scenes
  const stays = value.scenes.length === 2 && next?.title === 't' && scene?.changes.length === 0
  if (stays && scene?.notes === 'n' && scene.caption !== '') return source
  return source
    .split('\n')
    .map(line =>
      line
        .trim()
        .replace(/^[!-/:-@[-`{-~]/, '\\$&')
        .replace(/^(\d+|notes?)([.):])/i, '$1\\$2'),
    )
    .join('\n')
}
