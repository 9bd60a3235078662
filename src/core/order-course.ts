/** The reading order of a list as a course: its sections, and in them the papers with what they need. */
import type { CitationGraph } from './citation-graph.ts'
import type { CitationNetwork } from './citation-network.ts'
import { type Course, courseStep } from './course.ts'
import type { OrderedList } from './ordered-list.ts'
import type { OrderedPaper, ReadingOrder } from './reading-order.ts'
import { countOf, workName } from './reasons.ts'

export function orderCourse(
  graph: CitationGraph,
  network: CitationNetwork,
  { groups, order, ready }: OrderedList,
  read: ReadonlySet<string>,
): Course {
  const isReady = new Set(ready.ready)
  const isUnknown = new Set(ready.unknown)
  const kind = (paper: number) =>
    isReady.has(paper) ? 'ready now' : isUnknown.has(paper) ? 'perhaps ready' : undefined
  const titles = new Map(groups.flatMap(({ title, papers }) => papers.map(paper => [paper, title])))
  const titleOf = (paper: number) => titles.get(paper)
  const done = [...titles.keys()].filter(paper => read.has(network.keys[paper] ?? '')).length
  const isWhole = order.papers.length === titles.size
  const title = graph.getAttribute('title')
  const parts = groups
    .map(({ title }, group) => ({
      ...(title !== undefined && { title }),
      steps: order.papers
        .filter(({ readIn }) => readIn === group)
        .map(ordered => {
          const what = kind(ordered.paper)
          return courseStep(graph, network, read, ordered.paper, {
            ...(what && { kind: what }),
            reasons: orderReasons(network, ordered, titleOf),
          })
        }),
    }))
    .filter(({ steps }) => steps.length > 0)
  return {
    title: isWhole ? title : `${title}: what can be read now`,
    lead: [`${done} of ${titles.size} read, ${ready.ready.length} ready now.`],
    parts,
    notes: [
      ...(isWhole ? [brokenSentence(order)] : []),
      ...(isUnknown.size > 0
        ? [
            `Of ${countOf(isUnknown.size, 'paper')} too little is known to say whether ${isUnknown.size === 1 ? 'it is' : 'they are'} ready.`,
          ]
        : []),
    ],
  }
}

/** `3 citations lead to a paper that comes later; the section changes 4 times.` */
function brokenSentence({ broken, switches }: ReadingOrder): string {
  const citations =
    broken === 0 ? 'No citation leads' : `${countOf(broken, 'citation')} ${broken === 1 ? 'leads' : 'lead'}`
  return `${citations} to a paper that comes later; the section changes ${switches === 1 ? 'once' : `${switches} times`}.`
}

/** `Needs LoRA (Parameter-Efficient Fine-Tuning).`: what a paper rests on that comes later, and what it is read with. */
function orderReasons(
  network: CitationNetwork,
  { paper, needs, together, group, readIn }: OrderedPaper,
  sectionOf: (paper: number) => string | undefined,
): string[] {
  const name = (other: number) => workName(network, other)
  const later = (essential: boolean) =>
    needs
      .filter(need => need.essential === essential)
      .map(need => need.paper)
      .map(other => (sectionOf(other) ? `${name(other)} (${sectionOf(other)})` : name(other)))
  const own = sectionOf(paper)
  return [
    ...(group !== readIn && own ? [`Brought forward from ${own}.`] : []),
    ...(later(true).length > 0 ? [`Needs ${later(true).join(', ')}.`] : []),
    ...(later(false).length > 0 ? [`Also cites ${later(false).join(', ')}.`] : []),
    ...(together.length > 0 ? [`Together with ${together.map(name).join(', ')}: they cite each other.`] : []),
  ]
}
