/** The field in time, as a talk: papers appear month by month, or year by year where there are many. */
import type { CitationGraph } from '../../core/citation-graph.ts'
import { worksCitedIn } from '../../core/citation-graph.ts'
import { firstYear } from '../../core/paper.ts'
import { dateInWords } from '../../formats/date-words.ts'
import type { Talk } from '../talk.ts'
import { draftedTalk, plainView, type SceneDraft } from './drafted-talk.ts'
import { listedIn, mostCitedFirst, titleList } from './scene-text.ts'

/** With more months than this a scene is a year. */
const mostMonths = 48

export function timeTalk(graph: CitationGraph): Talk {
  const title = `${graph.getAttribute('title')} in time`
  const scenes = periods(graph).map(([period, papers]): SceneDraft => {
    const ranked = mostCitedFirst(graph, papers)
    const [first] = ranked
    const before = new Set(
      papers.flatMap(paper =>
        worksCitedIn(graph, paper).filter(cited => graph.getNodeAttribute(cited, 'listed')),
      ),
    )
    return {
      title: dateInWords(period),
      view: {
        ...plainView,
        layout: 'timeline',
        filter: { until: period },
        lit: [...new Set([...papers, ...before])],
      },
      captionPlace: 'below',
      caption: titleList(graph, ranked),
      notes: first === undefined ? '' : newsOf(papers.length, before.size),
    }
  })
  return draftedTalk(graph, title, 'Made by Cairn from the dates of the papers.', scenes)
}

function newsOf(papers: number, before: number): string {
  const new_ = papers === 1 ? 'One paper is new' : `${papers} papers are new`
  if (before === 0) return `${new_}. No citation of another paper here is known.`
  return `${new_}. Lit with what it builds on: ${before === 1 ? 'one paper' : `${before} papers`} of this list.`
}

/** The listed papers by the months in which they first appeared, or by years, oldest first; undated ones are left out. */
function periods(graph: CitationGraph): [period: string, papers: string[]][] {
  const byMonth = grouped(graph, ({ date }) => (date && date.length >= 7 ? date.slice(0, 7) : undefined))
  return byMonth.size <= mostMonths && [...byMonth.keys()].every(period => period.length === 7)
    ? [...byMonth].sort(byName)
    : [...grouped(graph, () => undefined)].sort(byName)
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function grouped(
  graph: CitationGraph,
  month: (paper: { readonly date?: string }) => string | undefined,
): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const paper of listedIn(graph)) {
    const facts = graph.getNodeAttributes(paper)
    const year = firstYear(facts)
    const period = month(facts) ?? (year === undefined ? undefined : String(year).padStart(4, '0'))
    if (period !== undefined) groups.set(period, [...(groups.get(period) ?? []), paper])
  }
  return groups
}
