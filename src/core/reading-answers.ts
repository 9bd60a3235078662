/** Questions about what to read and their answers, both as plain data, so that they can be asked across threads. */
import { type Backbone, backbone } from './backbone.ts'
import type { CitationNetwork } from './citation-network.ts'
import { type MainPath, mainPath } from './main-path.ts'
import { type OrderedList, orderedList } from './ordered-list.ts'
import { type PathRequest, type ReadingPath, readingPath } from './prerequisites.ts'
import type { ReadingGroup } from './reading-groups.ts'
import { type TitleWords, titleWords } from './title-words.ts'

/** A network with the parts of its list, prepared for many questions. */
export interface Library {
  readonly network: CitationNetwork
  /** The same with what works off the list cite: paths lead through them too. */
  readonly wider: CitationNetwork
  readonly groups: readonly ReadingGroup[]
  readonly words: TitleWords
}

export interface Questions {
  readonly path: Omit<PathRequest, 'words'>
  readonly backbone: { readonly length: number }
  readonly 'main-path': Readonly<Record<string, never>>
  readonly order: { readonly hoist: boolean; readonly read: readonly number[] }
}

export interface Answers {
  readonly path: ReadingPath
  readonly backbone: Backbone
  readonly 'main-path': MainPath
  readonly order: OrderedList
}

export type QuestionKind = keyof Questions

/** Answers a question, or gives undefined while the answer is worked out. */
export type Ask = <Kind extends QuestionKind>(
  kind: Kind,
  question: Questions[Kind],
) => Answers[Kind] | undefined

export function libraryOf({ network, wider, groups }: Omit<Library, 'words'>): Library {
  return { network, wider, groups, words: titleWords(network.papers.map(({ title }) => title)) }
}

const answers: {
  readonly [Kind in QuestionKind]: (library: Library, question: Questions[Kind]) => Answers[Kind]
} = {
  path: ({ wider, words }, question) => readingPath(wider, { ...question, words }),
  backbone: ({ network }, question) => backbone(network, question),
  'main-path': ({ network }) => mainPath(network),
  order: ({ network, groups, words }, question) => orderedList(network, groups, { ...question, words }),
}

export function answerTo<Kind extends QuestionKind>(
  library: Library,
  kind: Kind,
  question: Questions[Kind],
): Answers[Kind] {
  return answers[kind](library, question)
}
