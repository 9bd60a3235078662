/** A planner whose answers a worker works out: what was asked before stands until they come. */
import { type Signal, signal } from '@preact/signals-core'
import type { CitationGraph } from '../core/citation-graph.ts'
import type { CitationNetwork } from '../core/citation-network.ts'
import { corpusBehind } from '../core/corpus-behind.ts'
import {
  type Answers,
  type Ask,
  answerTo,
  type Library,
  libraryOf,
  type QuestionKind,
} from '../core/reading-answers.ts'
import { type Planner, plannerOf } from '../state/planner.ts'
import type { Answered, Asked, Subject } from './planning-worker.ts'

/** Graphs with more works than this are planned in a worker: below, a path is there within a frame. */
const mostPlannedAtOnce = 5000

export interface WorkingPlanner {
  readonly planner: Planner
  stop(): void
}

/** The planner for a graph of this size. */
export function ablePlanner(graph: CitationGraph): WorkingPlanner {
  try {
    if ((corpusBehind(graph)?.size ?? graph.order) > mostPlannedAtOnce) return workingPlanner(graph)
  } catch {
    // A script from another site may not start a worker: the page answers itself.
  }
  return { planner: plannerOf(graph), stop: () => undefined }
}

function workingPlanner(graph: CitationGraph): WorkingPlanner {
  const worker = new Worker(new URL('./planning-worker.ts', import.meta.url), { type: 'module' })
  const planner = plannerOf(graph, subject => askingWorker(worker, subject))
  return { planner, stop: () => worker.terminate() }
}

function askingWorker(worker: Worker, { network, wider, groups }: Subject): Ask {
  const given: Readonly<Record<QuestionKind, Signal<Answered | undefined>>> = {
    path: signal(undefined),
    backbone: signal(undefined),
    'main-path': signal(undefined),
    order: signal(undefined),
  }
  const asked = new Map<QuestionKind, string>()
  /** Where no worker runs, as in a page opened from a file, the page answers itself. */
  const own = signal<Library | undefined>(undefined)
  worker.addEventListener('error', () => {
    own.value = libraryOf({ network, wider, groups })
  })
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    if (asked.get(data.kind) === data.key) given[data.kind].value = data
  })
  worker.postMessage({ network: bare(network), wider: bare(wider), groups } satisfies Subject)
  return (kind, question) => {
    if (own.value) return answerTo(own.value, kind, question)
    const key = JSON.stringify(question)
    const last = given[kind].value
    if (asked.get(kind) !== key) {
      asked.set(kind, key)
      if (last?.key !== key) worker.postMessage({ kind, key, question } satisfies Asked)
    }
    return last?.answer as Answers[typeof kind] | undefined
  }
}

/** Without what no answer needs, since all of it is copied to the worker. */
function bare(network: CitationNetwork): CitationNetwork {
  const papers = network.papers.map(({ title, date, year, listed, section, order, referencesKnown }) => ({
    title,
    authors: [],
    listed,
    referencesKnown,
    ...(date !== undefined && { date }),
    ...(year !== undefined && { year }),
    ...(section !== undefined && { section }),
    ...(order !== undefined && { order }),
  }))
  return { ...network, papers }
}
