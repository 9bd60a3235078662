/** A generated talk as it is given: through its script and the rehearsal, with everything that went wrong. */
import type { CitationGraph } from '../../../src/core/citation-graph.ts'
import { type RehearsedScene, rehearsal } from '../../../src/talk/rehearsal.ts'
import type { Talk } from '../../../src/talk/talk.ts'
import { parseTalk, talkScript } from '../../../src/talk/talk-script.ts'

export function scripted(talk: Talk, graph: CitationGraph): readonly RehearsedScene[] {
  const script = parseTalk(talkScript(talk))
  const { value, problems } = rehearsal(script.value, graph)
  const trouble = [...script.problems, ...problems].map(({ message }) => message)
  if (trouble.length > 0) throw new Error(trouble.join('\n'))
  return value
}
