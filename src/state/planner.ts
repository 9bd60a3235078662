/** The planner of a graph: the reading plan, the story and the order of the list that a view asks for. */
import type { CitationGraph } from '../core/citation-graph.ts'
import { type CitationNetwork, networkOf, widerNetworkOf } from '../core/citation-network.ts'
import { corpusBehind } from '../core/corpus-behind.ts'
import { groupsOfCorpus, networkOfCorpus } from '../core/corpus-network.ts'
import { listGroups, type OrderedList } from '../core/ordered-list.ts'
import { type Ask, answerTo, type Library, libraryOf } from '../core/reading-answers.ts'
import { litPlan, type PlanRequest, pathRequest, type ReadingPlan } from './reading-plan.ts'
import { type ToldStory, toldStory } from './told-story.ts'
import type { Story } from './view-state.ts'

/** Each gives undefined while it is worked out for the first time, and may give what was asked before meanwhile. */
export interface Planner {
  plan(request: PlanRequest, read: ReadonlySet<string>): ReadingPlan | undefined
  story(story: Story): ToldStory | undefined
  order(hoist: boolean, read: ReadonlySet<string>): ListOrder | undefined
}

export interface ListOrder extends OrderedList {
  readonly network: CitationNetwork
}

/** @param askOf who answers questions about a network; by default that is done at once */
export function plannerOf(
  graph: CitationGraph,
  askOf: (subject: Omit<Library, 'words'>) => Ask = answeringAtOnce,
): Planner {
  const corpus = corpusBehind(graph)
  const network = corpus ? networkOfCorpus(corpus) : networkOf(graph)
  const wider = corpus ? network : widerNetworkOf(graph)
  const groups = corpus ? groupsOfCorpus(corpus, network) : listGroups(graph, network)
  const numbers = new Map(network.keys.map((key, number) => [key, number]))
  const numbersOf = (keys: Iterable<string>) => [...keys].flatMap(key => numbers.get(key) ?? [])
  const ask = askOf({ network, wider, groups })
  return {
    plan(request, read) {
      const path = ask('path', pathRequest(request, read, numbersOf))
      return path && litPlan(wider, request, path)
    },
    story(story) {
      const { by, length, chain } = story
      if (by === 'backbone') {
        const answer = ask('backbone', { length })
        return answer && toldStory(network, answer, chain)
      }
      const route = ask('main-path', {})
      if (!route) return undefined
      const chains = route.papers.length > 0 ? [route.papers] : []
      return { ...toldStory(network, { chains, landmarks: [] }, 1), shares: route.shares }
    },
    order(hoist, read) {
      const list = ask('order', { hoist, read: numbersOf(read) })
      return list && { ...list, network }
    },
  }
}

function answeringAtOnce(subject: Omit<Library, 'words'>): Ask {
  const library = libraryOf(subject)
  return (kind, question) => answerTo(library, kind, question)
}
