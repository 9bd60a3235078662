/** Windows of one talk without a page: each with a stage that stands where it is told, and mail between them. */
import { effect } from '@preact/signals-core'
import { viewAt } from '../../src/state/address.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import { sceneAddress } from '../../src/state/scene-address.ts'
import { inStep } from '../../src/talk/in-step.ts'
import { onStage } from '../../src/talk/on-stage.ts'
import { createPerformance } from '../../src/talk/performance.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { parseWindowMessage, type Saying } from '../../src/talk/window-message.ts'
import { example } from '../state/example.ts'

export const script =
  '## A\n```view\nlight: Transformer\n```\n\n## B\n```view\nlayout: map\n```\n\n## C\n\nThe end.\n'

const graph = example()

/** The mail between windows: what was sent waits until it is delivered. */
export function mail() {
  const windows = new Map<string, TalkWindowAlone>()
  let loads = 0
  const waiting: { readonly from: string; readonly to: string; readonly data: unknown }[] = []
  const deliver = (at: number) => {
    const [letter] = waiting.splice(at, 1)
    const message = letter && parseWindowMessage(letter.data)
    if (letter && message) windows.get(letter.to)?.step.hear(message)
  }
  return {
    windows,
    waiting,
    /** Opens a window at an address; one of the same title is gone then, as a page is that is loaded again. */
    open(title: string, address: string) {
      windows.delete(title)
      loads += 1
      const name = `w${loads}`
      const post = (saying: Saying) => {
        const data = JSON.parse(JSON.stringify({ cairn: 'talk', session: 's', from: name, saying }))
        for (const to of windows.keys()) if (to !== title) waiting.push({ from: title, to, data })
      }
      const window = talkWindow(name, address, title === 'audience', post)
      windows.set(title, window)
      return window
    },
    /** Delivers the first letter that this window has sent to any. */
    deliverFrom(title: string) {
      const at = waiting.findIndex(({ from }) => from === title)
      if (at >= 0) deliver(at)
    },
    /** Lets everything arrive, in the order in which it was sent; gives how many letters that took. */
    settle() {
      let letters = 0
      for (; letters < 10_000; letters += 1) {
        for (const window of windows.values()) window.tick()
        if (waiting.length === 0) return letters
        deliver(0)
      }
      throw new Error('the windows never fall silent')
    },
  }
}

export type TalkWindowAlone = ReturnType<typeof talkWindow>

function talkWindow(name: string, address: string, isAudience: boolean, send: (saying: Saying) => void) {
  const { scene = 0, view } = sceneAddress(address)
  const explorer = createExplorer(graph, viewAt(view, graph))
  explorer.size.value = isAudience ? { width: 1920, height: 1080 } : { width: 900, height: 500 }
  const performance = createPerformance(graph, parseTalk(script).value, scene)
  const stage = onStage(explorer, performance, view !== '')
  let due: (() => void)[] = []
  let framed: (() => void)[] = []
  effect(() => {
    explorer.viewport.value = explorer.standpoint.value
  })
  const step = inStep({
    explorer,
    performance,
    stage,
    name,
    isAudience,
    send,
    look(viewport) {
      explorer.viewport.value = viewport
    },
    soon: call => due.push(call),
    nextFrame: call => framed.push(call),
  })
  const run = (calls: readonly (() => void)[]) => {
    for (const call of calls) call()
  }
  return {
    explorer,
    performance,
    stage,
    step,
    /** All that was put off until now, and the next frame. */
    tick() {
      const [now, then] = [due, framed]
      due = []
      framed = []
      run([...now, ...then])
    },
    /** What the audience would see of it. */
    shown: () =>
      JSON.stringify({
        address: stage.address.peek(),
        titles: performance.scenes.peek().map(({ scene: { title } }) => title),
        isBlack: performance.isBlack.peek(),
        isCode: performance.isCode.peek(),
        pointer: performance.pointer.peek(),
        hovered: explorer.hovered.peek(),
        spot: performance.spot.peek() !== undefined,
      }),
  }
}
