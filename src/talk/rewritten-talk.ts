/** A talk written anew from the whole views of its scenes, in the author's own lines where they still say the same. */
import { addressParts, viewOfParts } from '../state/address.ts'
import { beginning, type RehearsedScene, type Stand, standAfter } from './rehearsal.ts'
import { sceneChanges } from './scene-changes.ts'
import { readValue, type SceneContext } from './scene-values.ts'
import { captionPlaces, captionWord, sceneWords } from './scene-words.ts'
import type { Scene, Talk, ViewLine } from './talk.ts'

/**
 * The talk with these scenes in place of its own: a rehearsal gives each the view that it has here. Lines of the script,
 * known by their number, stay unless they would say something else; all others are written anew where they are needed.
 */
export function rewrittenTalk(talk: Talk, scenes: readonly RehearsedScene[], context: SceneContext): Talk {
  let before = standAfter(beginning, talk.changes, context)
  return {
    ...talk,
    scenes: scenes.map(({ scene, view, captionPlace }): Scene => {
      const now = { parts: addressParts(view), captionPlace }
      const changes = linesBetween(before, now, scene.changes, context)
      before = now
      return { ...scene, changes }
    }),
  }
}

function linesBetween(
  before: Stand,
  now: Stand,
  written: readonly ViewLine[],
  context: SceneContext,
): readonly ViewLine[] {
  const leadsThere = (lines: readonly ViewLine[]) => isSame(standAfter(before, lines, context), now)
  const own = written.filter(({ line }) => line !== undefined)
  if (leadsThere(own)) return own

  const change = sceneChanges(context.graph, context.names)
  const added = (kept: readonly ViewLine[]) =>
    change(seen(standAfter(before, kept, context), context), seen(now, context)).filter(
      ({ word }) => !kept.some(line => line.word === word),
    )
  const truth = (line: ViewLine) => saysTruly(line, now, context)
  const kept = own.filter(line => truth(line) === true)
  const news = added(kept)
  const isReplaced = ({ word }: ViewLine) => news.some(line => line.word === word)
  const unclear = own.filter(line => truth(line) === undefined && !isReplaced(line))
  const lines = merged(
    own.filter(line => kept.includes(line) || unclear.includes(line)),
    news,
  )
  return leadsThere(lines) ? lines : merged(unclear, added([]))
}

function isSame(a: Stand, b: Stand): boolean {
  return (
    a.captionPlace === b.captionPlace &&
    a.parts.size === b.parts.size &&
    [...a.parts].every(([name, value]) => b.parts.get(name) === value)
  )
}

function seen({ parts, captionPlace }: Stand, { graph }: SceneContext) {
  return { view: viewOfParts(parts, graph), captionPlace }
}

/** Whether a line says what is seen; undefined where nobody understands it, and no harm is done by leaving it. */
function saysTruly({ word, value }: ViewLine, now: Stand, context: SceneContext): boolean | undefined {
  if (word === captionWord) {
    const place = captionPlaces.find(one => one === value.toLowerCase())
    return place && place === now.captionPlace
  }
  const known = sceneWords.find(one => one.word === word)
  const { part } = known ? readValue(known, value, now.parts, context) : {}
  return known && part !== undefined ? part === (now.parts.get(known.part) ?? '') : undefined
}

/** Both in one, each new line before the first of the others that takes effect later. */
function merged(lines: readonly ViewLine[], news: readonly ViewLine[]): ViewLine[] {
  const all = [...lines]
  for (const line of news) {
    const at = all.findIndex(other => rank(other) > rank(line))
    all.splice(at < 0 ? all.length : at, 0, line)
  }
  return all
}

/** Lines without a meaning have none to wait for. */
function rank({ word }: ViewLine): number {
  if (word === captionWord) return sceneWords.length
  return sceneWords.findIndex(known => known.word === word)
}
