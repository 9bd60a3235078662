/** The worker that draws the crowd, so that the page has nothing to do while one pans and zooms. */
import type { Plate } from '../drawing/crowd-plate.ts'
import { type CrowdOrder, type CrowdPart, crowdPainter } from './crowd-painter.ts'

/** What the worker says: a picture, or the number of the order up to which all is drawn. */
export type CrowdAnswer =
  | { readonly part: CrowdPart; readonly plate: Plate; readonly bitmap: ImageBitmap }
  | { readonly drawn: number }

const turns = new MessageChannel()
const waiting: (() => void)[] = []
turns.port1.onmessage = () => waiting.shift()?.()

const painter = crowdPainter({
  // A timer would wait for milliseconds; a message comes as soon as those that came before it are heard.
  pause: () =>
    new Promise(resolve => {
      waiting.push(resolve)
      turns.port2.postMessage(undefined)
    }),
  slice: 12,
  picture(part, plate, bitmap) {
    postMessage({ part, plate, bitmap } satisfies CrowdAnswer, { transfer: [bitmap] })
  },
  drawn(number) {
    postMessage({ drawn: number } satisfies CrowdAnswer)
  },
})

addEventListener('message', ({ data }: MessageEvent<CrowdOrder>) => painter.order(data))
