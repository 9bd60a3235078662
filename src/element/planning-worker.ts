/** The worker that answers what to read in large graphs, so that the page does not stand still meanwhile. */
import type { CitationNetwork } from '../core/citation-network.ts'
import {
  type Answers,
  answerTo,
  type Library,
  libraryOf,
  type QuestionKind,
  type Questions,
} from '../core/reading-answers.ts'
import type { ReadingGroup } from '../core/reading-groups.ts'

/** The first message: what all questions are about. */
export interface Subject {
  readonly network: CitationNetwork
  readonly groups: readonly ReadingGroup[]
}

export interface Asked<Kind extends QuestionKind = QuestionKind> {
  readonly kind: Kind
  readonly question: Questions[Kind]
  /** Comes back with the answer. */
  readonly key: string
}

export interface Answered<Kind extends QuestionKind = QuestionKind> {
  readonly kind: Kind
  readonly key: string
  readonly answer: Answers[Kind]
}

let library: Library | undefined

addEventListener('message', ({ data }: MessageEvent<Subject | Asked>) => {
  if ('network' in data) library = libraryOf(data.network, data.groups)
  else if (library) {
    const { kind, key, question } = data
    postMessage({ kind, key, answer: answerTo(library, kind, question) } satisfies Answered)
  }
})
