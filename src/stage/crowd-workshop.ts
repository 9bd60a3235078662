/** Where the crowd is drawn: in a worker, or on the page itself where none may be started. */
import type { Plate } from '../drawing/crowd-plate.ts'
import { type CrowdOrder, type CrowdPainter, type CrowdPart, crowdPainter } from './crowd-painter.ts'
import type { CrowdAnswer } from './crowd-worker.ts'

export interface WorkshopEvents {
  picture(part: CrowdPart, plate: Plate, bitmap: ImageBitmap): void
  drawn(number: number): void
  /** All that was ordered is forgotten, and has to be ordered again. */
  forgotten(): void
}

/** A painter that works elsewhere if it can. */
export function crowdWorkshop(events: WorkshopEvents): CrowdPainter {
  try {
    return workingWorkshop(events)
  } catch {
    // A script from another site may not start a worker.
    return pagePainter(events)
  }
}

function workingWorkshop(events: WorkshopEvents): CrowdPainter {
  const worker = new Worker(new URL('./crowd-worker.ts', import.meta.url), { type: 'module' })
  let own: CrowdPainter | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<CrowdAnswer>) => {
    if ('drawn' in data) events.drawn(data.drawn)
    else events.picture(data.part, data.plate, data.bitmap)
  })
  // Where no worker runs, as in a page opened from a file, the page draws.
  worker.addEventListener('error', () => {
    if (own) return
    worker.terminate()
    own = pagePainter(events)
    events.forgotten()
  })
  return {
    order(order: CrowdOrder) {
      if (own) own.order(order)
      else worker.postMessage(order)
    },
    stop() {
      worker.terminate()
      own?.stop()
    },
  }
}

function pagePainter(events: WorkshopEvents): CrowdPainter {
  return crowdPainter({
    pause: () => new Promise(resolve => setTimeout(resolve)),
    slice: 6,
    picture: events.picture,
    drawn: events.drawn,
  })
}
