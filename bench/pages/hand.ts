/** The hand that moves the mouse, the same on every page: real input, at the pace of a hand, whether the page keeps up or not. */
import type { CDPSession } from 'playwright-core'

export interface Place {
  readonly x: number
  readonly y: number
}

type MouseEventType = 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel'

/** Milliseconds between two events of the hand: a mouse reports more often than a screen shows. */
const interval = 8

export function hand(session: CDPSession) {
  /** Sent without waiting for the page: a hand does not wait. */
  const send = (type: MouseEventType, { x, y }: Place, more: object = {}): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', { type, x, y, ...more }).catch(() => undefined)
  const during = async (milliseconds: number, step: (share: number) => Promise<unknown>) => {
    const begin = performance.now()
    const answers: Promise<unknown>[] = []
    for (let passed = 0; passed < milliseconds; passed = performance.now() - begin) {
      answers.push(step(passed / milliseconds))
      await new Promise(resolve => setTimeout(resolve, interval))
    }
    answers.push(step(1))
    return answers
  }
  const held = { button: 'left' as const, buttons: 1 }
  return {
    to: (place: Place) => send('mouseMoved', place),
    /** Drags the background round in two circles. */
    async drag(from: Place, radius: number, milliseconds: number) {
      await send('mouseMoved', from)
      const answers = [send('mousePressed', from, { ...held, clickCount: 1 })]
      const at = (share: number) => ({
        x: from.x + radius * Math.sin(4 * Math.PI * share),
        y: from.y - radius * (1 - Math.cos(4 * Math.PI * share)),
      })
      answers.push(...(await during(milliseconds, share => send('mouseMoved', at(share), held))))
      answers.push(send('mouseReleased', from, { button: 'left', clickCount: 1 }))
      await Promise.all(answers)
    },
    /** Turns the wheel, nearer and farther in turn. */
    async wheel(at: Place, milliseconds: number) {
      await send('mouseMoved', at)
      const step = (share: number) => {
        const isNearer = Math.floor(4 * share) % 2 === 0
        return send('mouseWheel', at, { deltaX: 0, deltaY: isNearer ? -12 : 12 })
      }
      await Promise.all(await during(milliseconds, step))
    },
    /** Points along a line and back, with no button pressed. */
    async sweep(from: Place, to: Place, milliseconds: number) {
      const at = (share: number) => {
        const way = 1 - Math.abs(1 - 2 * share)
        return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way }
      }
      await Promise.all(await during(milliseconds, share => send('mouseMoved', at(share))))
    },
  }
}

export type Hand = ReturnType<typeof hand>
