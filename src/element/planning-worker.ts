/** The worker that answers what to read in large graphs, so that the page does not stand still meanwhile. */
import {
  type Answers,
  answerTo,
  type Library,
  libraryOf,
  type QuestionKind,
  type Questions,
} from '../core/reading-answers.ts'

/** The first message: what all questions are about. */
export type Subject = Omit<Library, 'words'>

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
  if ('network' in data) library = libraryOf(data)
  else if (library) {
    const { kind, key, question } = data
    postMessage({ kind, key, answer: answerTo(library, kind, question) } satisfies Answered)
  }
})
