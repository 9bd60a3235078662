/** Progress of a harvest: a bar on a terminal, plain lines elsewhere. */
import { SingleBar } from 'cli-progress'
import type { HarvestEvent } from '../src/harvest/effects.ts'

export interface Progress {
  readonly show: (event: HarvestEvent) => void
  /** Leaves the terminal as it was found. */
  readonly stop: () => void
}

/** Progress on `stream`, standard error as a rule, so that it never mixes with what a program gives out. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? barOn(stream) : linesOn(stream)
}

function barOn(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined
  let stage = ''
  let note = ''
  const stop = () => {
    bar?.stop()
    bar = undefined
  }
  return {
    show: event => {
      if (event.kind === 'notice') {
        stop()
        stream.write(`${event.message}\n`)
        stage = ''
      } else if (event.kind === 'waiting') {
        note = waitingText(event)
        bar?.update({ note })
      } else {
        if (event.stage !== stage) {
          stop()
          stage = event.stage
          bar = new SingleBar({ format: `${stage} {bar} {value}/{total} {note}`, stream, hideCursor: true })
          bar.start(event.total, 0, { note: '' })
        }
        note = ''
        bar?.update(event.done, { note })
      }
    },
    stop,
  }
}

function linesOn(stream: NodeJS.WriteStream): Progress {
  let last = ''
  return {
    show: event => {
      if (event.kind === 'notice') stream.write(`${event.message}\n`)
      else if (event.kind === 'waiting') stream.write(`${waitingText(event)}\n`)
      else {
        const tenth = Math.floor((10 * event.done) / Math.max(1, event.total))
        const line = `${event.stage} ${tenth}`
        if (line !== last) stream.write(`${event.stage}: ${event.done} of ${event.total}\n`)
        last = line
      }
    },
    stop: () => undefined,
  }
}

function waitingText(event: Extract<HarvestEvent, { kind: 'waiting' }>): string {
  return `waiting ${(event.milliseconds / 1000).toFixed(1)} s: ${event.because}`
}
