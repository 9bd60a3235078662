/** What is known about a work off the list, from all references to it. */
import type { PaperFacts } from '../core/citation-graph.ts'
import type { PaperIds } from '../core/paper.ts'
import { textOrder } from '../core/text-order.ts'
import { titleKey } from '../core/title-key.ts'
import { firstDate } from './first-date.ts'
import { known } from './known.ts'
import type { Reference, WorkFacts } from './reference.ts'

/** Works off the list need no more names than a label and a search do. */
const mostAuthors = 10

/**
 * The work that all these references mean. Where they differ, what most of them say counts, a catalogue's record
 * before a transcription; the order of the references does not matter.
 */
export function workFacts(references: readonly Reference[]): PaperFacts {
  const works = references.map(({ work }) => work)
  const recorded = works.filter(work => work.ids.s2 !== undefined)
  const judges = recorded.length > 0 ? recorded : works
  const ids = idsOf(works)
  const year = mostFrequent(judges.map(work => work.year)) ?? mostFrequent(works.map(work => work.year))
  const counted = latestCount(recorded)
  return known({
    title: usualTitle(judges.map(work => work.title)) ?? usualTitle(works.map(work => work.title)) ?? '',
    authors: longest(judges.map(work => work.authors)).slice(0, mostAuthors),
    year,
    date: firstDate({ ids, year, dates: recorded.map(work => work.date) }),
    venue: mostFrequent(judges.map(work => work.venue)),
    ids,
    links: [],
    citationCount: counted?.citationCount,
    citationCountDate: counted?.citationCountDate,
    referenceCount: mostFrequent(recorded.map(work => work.referenceCount)),
    referencesKnown: 'unknown' as const,
    listed: false,
  })
}

function idsOf(works: readonly WorkFacts[]): PaperIds {
  const id = (kind: keyof PaperIds) => mostFrequent(works.map(work => work.ids[kind]))
  return known({
    arxiv: id('arxiv'),
    doi: id('doi'),
    acl: id('acl'),
    pubmed: id('pubmed'),
    pmc: id('pmc'),
    corpus: id('corpus'),
    s2: id('s2'),
  })
}

/**
 * The title that most references give; of several the longer one, which is less likely to be cut. Reference styles put
 * titles into lower case, so of its spellings the one with the most capitals is nearest to the title page. Addresses are titles only where there is no other.
 */
function usualTitle(titles: readonly string[]): string | undefined {
  const named = titles.filter(title => title !== '' && !/^https?:/i.test(title))
  const spellings = named.length > 0 ? named : titles.filter(title => title !== '')
  const keys = spellings.toSorted((a, b) => b.length - a.length || textOrder(a, b)).map(titleKey)
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const usual = [...counts].sort(([, m], [, n]) => n - m)[0]?.[0]
  const same = spellings.filter(title => titleKey(title) === usual)
  const spoken = same.filter(title => capitals(title) <= 0.6 * title.length)
  const most = Math.max(...spoken.map(capitals))
  return mostFrequent(spoken.filter(title => capitals(title) === most)) ?? mostFrequent(same)
}

function capitals(title: string): number {
  return title.replace(/[^\p{Lu}]/gu, '').length
}

/** The value that occurs most often; of several, the first in order. */
function mostFrequent<T extends string | number>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || textOrder(String(a), String(b)))
  return ranked[0]?.[0]
}

/** The longest list of authors; of several, the first in order. */
function longest(lists: readonly (readonly string[])[]): readonly string[] {
  const ranked = lists.toSorted((a, b) => b.length - a.length || textOrder(a.join('\n'), b.join('\n')))
  return ranked[0] ?? []
}

function latestCount(works: readonly WorkFacts[]): WorkFacts | undefined {
  return works
    .filter(work => work.citationCount !== undefined)
    .sort(
      (a, b) =>
        textOrder(b.citationCountDate ?? '', a.citationCountDate ?? '') ||
        (b.citationCount ?? 0) - (a.citationCount ?? 0),
    )[0]
}
