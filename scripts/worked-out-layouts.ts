/** The layouts of a graph: at once for a short list, each in a thread of its own for a long one. */
import { Worker } from 'node:worker_threads'
import {
  type LayoutName,
  type LayoutQuestion,
  type ListedPlaces,
  layoutNames,
  listedPlaces,
} from '../src/core/layouts/all-places.ts'
import type { Places } from '../src/core/layouts/dot.ts'
import type { HarvestEffects } from '../src/harvest/effects.ts'
import type { LayoutNews } from './layout-worker.ts'

/** Up to so many papers, starting threads takes longer than they save. */
const mostAtOnce = 10_000

/** A thread knows no TypeScript until it is taught: Node does not hand on what its main thread loads files with. */
const program = () => `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ tsImport }) =>
  tsImport('./layout-worker.ts', ${JSON.stringify(import.meta.url)}))`

/**
 * Answers the questions to all layouts, the same wherever they are worked out. Threads tell how far they are, and end when
 * the run is stopped.
 *
 * @param most papers of a list that needs no threads
 */
export async function workedOutLayouts(
  questions: Readonly<Record<LayoutName, LayoutQuestion>>,
  { stop, report }: { stop: AbortSignal } & Pick<HarvestEffects, 'report'>,
  most = mostAtOnce,
): Promise<ListedPlaces> {
  if (questions.map.dots.dots.length <= most) return placesBy(async layout => listedPlaces(questions[layout]))
  const percents = { map: 0, timeline: 0, layers: 0 }
  const show = () => {
    const done = percents.map + percents.timeline + percents.layers
    report({ kind: 'progress', stage: 'Laying out', done, total: 100 * layoutNames.length })
  }
  show()
  return placesBy(layout =>
    inThread(questions[layout], stop, percent => {
      percents[layout] = percent
      show()
    }),
  )
}

async function placesBy(answer: (layout: LayoutName) => Promise<Places>): Promise<ListedPlaces> {
  const all = await Promise.all(layoutNames.map(async layout => [layout, await answer(layout)] as const))
  return Object.fromEntries(all) as Record<LayoutName, Places>
}

async function inThread(
  question: LayoutQuestion,
  stop: AbortSignal,
  hear: (percent: number) => void,
): Promise<Places> {
  stop.throwIfAborted()
  const worker = new Worker(program(), { eval: true, workerData: question })
  try {
    return await new Promise((resolve, reject) => {
      stop.addEventListener('abort', () => reject(stop.reason), { once: true })
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error(`the thread for the layout ${question.layout} ended early`)))
      worker.on('message', (news: LayoutNews) => {
        hear('places' in news ? 100 : news.percent)
        if ('places' in news) resolve(news.places)
      })
    })
  } finally {
    await worker.terminate()
  }
}
