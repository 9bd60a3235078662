/** What was read from the bulk datasets so far: papers by their ids and titles, and who cites whom. */
import { titleKey } from '../core/title-key.ts'
import {
  type DatasetCitation,
  type DatasetPaper,
  datasetCitation,
  datasetPaper,
  datasetPaperId,
  datasetText,
  idOfForm,
  paperName,
  paperNames,
} from './dataset-rows.ts'
import type { DatasetTables } from './dataset-tables.ts'

/** What a harvest wants to know and nobody has read yet. */
export interface DatasetQuestions {
  /** Ids in the forms of the API. */
  readonly ids: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Papers whose references are wanted, by corpus id. */
  readonly lists: ReadonlySet<string>
  /** Papers of whose references no more is wanted than which works they are. */
  readonly briefLists: ReadonlySet<string>
}

/** Whether nothing is wanted. */
export function isNothing({ ids, titles, lists, briefLists }: DatasetQuestions): boolean {
  return ids.size + titles.size + lists.size + briefLists.size === 0
}

export interface DatasetKnowledge {
  readonly day: string
  /** The paper behind an id in a form of the API; null when there is none, undefined when nobody has looked. */
  readonly paperNamed: (form: string) => DatasetPaper | null | undefined
  /** The paper with this title, of several the one that is cited most; null and undefined as above. */
  readonly paperTitled: (title: string) => DatasetPaper | null | undefined
  readonly paper: (corpusId: string) => DatasetPaper | undefined
  /** Abstract, summary and open copy, in the fields of the API. */
  readonly texts: (corpusId: string) => Readonly<Record<string, unknown>>
  /** What the paper cites; undefined when nobody has looked. */
  readonly citations: (corpusId: string) => readonly DatasetCitation[] | undefined
  /** Reads what is wanted: afterwards all of it is known, or known not to be there. */
  readonly learn: (questions: DatasetQuestions) => Promise<void>
}

/**
 * Knowledge that begins empty.
 *
 * @param evidence whether citing sentences and intents are wanted as well
 */
export function datasetKnowledge(tables: DatasetTables, evidence: boolean): DatasetKnowledge {
  const papers = new Map<string, DatasetPaper>()
  const corpusIdOfName = new Map<string, string>()
  const titled = new Map<string, DatasetPaper>()
  const texts = new Map<string, Record<string, unknown>>()
  const citations = new Map<string, DatasetCitation[]>()
  const named = new Set<string>()
  const titles = new Set<string>()

  function keep(rows: readonly unknown[], namesOf: (paper: DatasetPaper) => string[]): DatasetPaper[] {
    const kept = rows.flatMap(row => datasetPaper(row) ?? [])
    for (const paper of kept) {
      papers.set(paper.corpusId, paper)
      for (const name of namesOf(paper))
        if (!corpusIdOfName.has(name)) corpusIdOfName.set(name, paper.corpusId)
    }
    return kept
  }

  async function learnNames(forms: readonly string[], wanted: readonly string[]): Promise<void> {
    const ids = forms.map(idOfForm)
    const found = keep(await tables.namedPapers({ ids, titles: wanted }), paperNames)
    for (const paper of found) {
      const key = titleKey(paper.title)
      if (isCitedMore(paper, titled.get(key))) titled.set(key, paper)
    }
    const merged = ids.flatMap(({ kind, id }) =>
      kind === 'sha' && !corpusIdOfName.has(paperName(kind, id)) ? id : [],
    )
    const others = merged.length === 0 ? [] : await learnPaperIds(merged)
    await learnTexts([...found, ...others].map(({ corpusId }) => corpusId))
    for (const form of forms) named.add(form)
    for (const title of wanted) titles.add(titleKey(title))
  }

  async function learnPaperIds(shas: readonly string[]): Promise<DatasetPaper[]> {
    const rows = (await tables.paperIds(shas)).flatMap(row => datasetPaperId(row) ?? [])
    for (const { sha, corpusId } of rows) corpusIdOfName.set(paperName('sha', sha), corpusId)
    return learnPapers(rows.map(({ corpusId }) => corpusId))
  }

  async function learnPapers(corpusIds: readonly string[]): Promise<DatasetPaper[]> {
    const missing = [...new Set(corpusIds)].filter(corpusId => !papers.has(corpusId)).sort()
    // Cited papers are asked for by their surest id alone, and there can be millions.
    return missing.length === 0 ? [] : keep(await tables.papers(missing), surestName)
  }

  async function learnTexts(corpusIds: readonly string[]): Promise<void> {
    if (corpusIds.length === 0) return
    for (const row of await tables.texts([...new Set(corpusIds)].sort())) {
      const text = datasetText(row)
      if (text) texts.set(text.corpusId, { ...texts.get(text.corpusId), ...text.answer })
    }
  }

  async function learnLists(corpusIds: readonly string[], contexts: boolean): Promise<void> {
    for (const corpusId of corpusIds) citations.set(corpusId, [])
    const cited: string[] = []
    for (const row of await tables.citations(corpusIds, contexts)) {
      const citation = datasetCitation(row)
      if (!citation) continue
      citations.get(citation.citing)?.push(citation)
      if (citation.cited) cited.push(citation.cited)
    }
    await learnPapers(cited)
  }

  return {
    day: tables.day,
    paperNamed: form => {
      const { kind, id } = idOfForm(form)
      return papers.get(corpusIdOfName.get(paperName(kind, id)) ?? '') ?? (named.has(form) ? null : undefined)
    },
    paperTitled: title => {
      const key = titleKey(title)
      return titles.has(key) ? (titled.get(key) ?? null) : undefined
    },
    paper: corpusId => papers.get(corpusId),
    texts: corpusId => texts.get(corpusId) ?? {},
    citations: corpusId => citations.get(corpusId),
    learn: async ({ ids, titles, lists, briefLists }) => {
      if (ids.size + titles.size > 0) await learnNames([...ids].sort(), [...titles].sort())
      if (lists.size > 0) await learnLists([...lists].sort(), evidence)
      const brief = [...briefLists].filter(corpusId => !citations.has(corpusId))
      if (brief.length > 0) await learnLists(brief.sort(), false)
    },
  }
}

function surestName({ sha, corpusId }: DatasetPaper): string[] {
  return [sha === undefined ? paperName('corpus', corpusId) : paperName('sha', sha)]
}

function isCitedMore(paper: DatasetPaper, than: DatasetPaper | undefined): boolean {
  const count = ({ answer }: DatasetPaper) => Number(answer.citationCount ?? 0)
  return than === undefined || count(paper) > count(than)
}
