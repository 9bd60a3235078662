/** The worker thread that works out one layout of a large graph. */
import { parentPort, workerData } from 'node:worker_threads'
import { type LayoutQuestion, listedPlaces } from '../src/core/layouts/all-places.ts'
import type { Places } from '../src/core/layouts/dot.ts'

/** What the worker tells: how far it has come in percent, and in the end where the papers are. */
export type LayoutNews = { readonly percent: number } | { readonly places: Places }

const tell = (news: LayoutNews) => parentPort?.postMessage(news)

let told = 0
const places = listedPlaces(workerData as LayoutQuestion, share => {
  const percent = Math.floor(100 * share)
  if (percent > told) tell({ percent })
  told = Math.max(told, percent)
})
tell({ places })
