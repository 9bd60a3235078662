/** The script of a talk made from the graph; loaded when somebody asks for one. */
import type { GeneratedTalk } from '../panels/talk-menu.ts'
import type { Explorer } from '../state/explorer.ts'
import { pathGoal } from '../state/path-goal.ts'
import { backboneTalk } from '../talk/generated/backbone-talk.ts'
import { pathTalk } from '../talk/generated/path-talk.ts'
import { sectionTalk } from '../talk/generated/section-talk.ts'
import { timeTalk } from '../talk/generated/time-talk.ts'
import { emptyTalk, type Talk } from '../talk/talk.ts'
import { talkScript } from '../talk/talk-script.ts'

export function generatedScript({ graph, view }: Explorer, kind: GeneratedTalk): string {
  return talkScript(generated(kind))

  function generated(kind: GeneratedTalk): Talk {
    switch (kind) {
      case 'time':
        return timeTalk(graph)
      case 'sections':
        return sectionTalk(graph)
      case 'backbone':
        return backboneTalk(graph)
      case 'path': {
        const goal = pathGoal(graph, view.peek())
        return goal === undefined ? emptyTalk : pathTalk(graph, goal, view.peek().budget)
      }
    }
  }
}
