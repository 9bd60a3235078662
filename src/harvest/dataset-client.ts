/** A client that answers from what was read of the bulk datasets, and keeps the questions for which that is not enough. */
import type { DatasetKnowledge, DatasetQuestions } from './dataset-knowledge.ts'
import type { DatasetCitation, DatasetPaper } from './dataset-rows.ts'
import type { Reference } from './reference.ts'
import type { Finding, S2Client } from './s2-client.ts'
import { type S2Paper, s2Paper, s2Reference } from './s2-fields.ts'

export interface DatasetClient extends S2Client {
  /** What was asked and not known. */
  readonly open: () => DatasetQuestions
}

const unread = { state: 'unasked', because: 'not read yet' } as const

/** A client that gives to each question what the API gives to it, as far as the datasets know it. */
export function datasetClient(known: DatasetKnowledge): DatasetClient {
  const { day } = known
  const ids = new Set<string>()
  const titles = new Set<string>()
  const lists = new Set<string>()
  const briefLists = new Set<string>()
  const works = new Map<string, Reference['work']>()
  const unsaid = s2Reference(undefined, {}, day)

  function found(
    paper: DatasetPaper | null | undefined,
    about: (paper: DatasetPaper) => Readonly<Record<string, unknown>>,
  ): Finding<S2Paper> {
    const value = paper && s2Paper({ ...paper.answer, ...about(paper) }, day)
    return value ? { state: 'found', value, day } : { state: 'absent', day }
  }

  function named(form: string): DatasetPaper | null | undefined {
    const paper = known.paperNamed(form)
    if (paper === undefined) ids.add(form)
    return paper
  }

  function citationsBy(corpusId: string, titleOnly = false): readonly DatasetCitation[] | undefined {
    const citations = known.citations(corpusId)
    if (citations === undefined) (titleOnly ? briefLists : lists).add(corpusId)
    return citations
  }

  /** Works are shared by all references to them: a large list has millions. */
  function workOf(corpusId: string, titleOnly: boolean): Reference['work'] {
    const name = titleOnly ? `title of ${corpusId}` : corpusId
    const earlier = works.get(name)
    if (earlier) return earlier
    const { work } = s2Reference(answerAbout(corpusId, titleOnly), {}, day)
    works.set(name, work)
    return work
  }

  function answerAbout(corpusId: string, titleOnly: boolean): Readonly<Record<string, unknown>> {
    const answer = known.paper(corpusId)?.answer ?? { externalIds: { CorpusId: corpusId } }
    if (!titleOnly) return answer
    const { paperId, externalIds, title, year } = answer
    return { paperId, externalIds, title, year }
  }

  function reference({ cited, edge }: DatasetCitation, titleOnly: boolean, evidence: boolean): Reference {
    return {
      work: cited === undefined ? unsaid.work : workOf(cited, titleOnly),
      evidence: evidence ? s2Reference(undefined, edge, day).evidence : unsaid.evidence,
    }
  }

  async function withReferences(
    chunks: readonly (readonly string[])[],
    titleOnly: boolean,
  ): Promise<ReadonlyMap<string, Finding<S2Paper>>> {
    return new Map(
      chunks.flat().map(form => {
        const paper = named(form)
        const citations = paper && citationsBy(paper.corpusId, titleOnly)
        if (paper === undefined || (paper && citations === undefined)) return [form, unread]
        const finding = found(paper, ({ corpusId }) => known.texts(corpusId))
        const references = (citations ?? []).map(citation => reference(citation, titleOnly, false))
        return [
          form,
          finding.state === 'found'
            ? { ...finding, value: { ...finding.value, references: { state: 'given', references } } }
            : finding,
        ]
      }),
    )
  }

  return {
    open: () => ({ ids, titles, lists, briefLists }),
    papers: async forms =>
      new Map(
        forms.map(form => {
          const paper = named(form)
          return [form, paper === undefined ? unread : found(paper, openCopy)]
        }),
      ),
    papersWithReferences: chunks => withReferences(chunks, false),
    papersWithReferenceTitles: chunks => withReferences(chunks, true),
    references: async (form, evidence) => {
      const paper = named(form)
      const citations = paper && citationsBy(paper.corpusId)
      if (paper === null) return { state: 'absent', day }
      if (citations === undefined || citations === null) return unread
      const references = citations.map(citation => reference(citation, false, evidence))
      return { state: 'found', value: { state: 'given', references, whole: true }, day }
    },
    // What is not read yet counts as absent here: only then are the other titles of an entry asked for in the same round.
    titleHit: async title => {
      const paper = known.paperTitled(title)
      if (paper === undefined) titles.add(title)
      return found(paper, openCopy)
    },
    givenUp: () => [],
  }

  function openCopy({ corpusId }: DatasetPaper): Readonly<Record<string, unknown>> {
    const { openAccessPdf } = known.texts(corpusId)
    return openAccessPdf === undefined ? {} : { openAccessPdf }
  }
}
