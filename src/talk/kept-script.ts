/** The script of an edited talk, in which everything that was not edited stands as it was written. */
import type { Scene, Talk } from './talk.ts'
import { parseTalk, plainScript, talkScript } from './talk-script.ts'

/**
 * The script of a talk that was read from `original` and edited since. Scenes that are still the same keep their lines,
 * with comments and spacing; a talk that is still the same keeps its text.
 */
export function keptScript(original: string, talk: Talk): string {
  const source = parseTalk(original).value
  if (contents(source) === contents(talk)) return original
  const lines = plainScript(original).split('\n')
  const end = lines.length + 1
  const isHeadSame = contents({ ...source, scenes: [] }) === contents({ ...talk, scenes: [] })
  const parts = [
    isHeadSame ? sliced(lines, 1, source.scenes[0]?.line ?? end) : talkScript({ ...talk, scenes: [] }),
    ...talk.scenes.map(scene => {
      const at = source.scenes.findIndex(({ line }) => line !== undefined && line === scene.line)
      const written = source.scenes[at]
      return written?.line !== undefined && content(written) === content(scene)
        ? sliced(lines, written.line, source.scenes[at + 1]?.line ?? end)
        : talkScript({ title: '', about: '', changes: [], scenes: [scene] })
    }),
  ]
  const script = `${parts
    .map(part => part.trim())
    .filter(Boolean)
    .join('\n\n')}\n`
  const safe = talkScript(talk)
  // A fence left open at the end of the file would swallow what now follows it.
  return contents(parseTalk(script).value) === contents(parseTalk(safe).value) ? script : safe
}

/** Lines from one to before the other, counted from 1. */
function sliced(lines: readonly string[], from: number, to: number): string {
  return lines.slice(from - 1, to - 1).join('\n')
}

/** What a talk says, wherever it stands. */
function contents({ title, about, changes, scenes }: Talk): string {
  return JSON.stringify([title, about, said(changes), scenes.map(content)])
}

function content({ title, changes, caption, notes }: Scene): string {
  return JSON.stringify([title, said(changes), caption, notes])
}

function said(changes: Scene['changes']): string[] {
  return changes.map(({ word, value }) => `${word}: ${value}`)
}
