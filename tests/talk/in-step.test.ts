import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookingFrom, selecting } from '../../src/state/transitions.ts'
import { pointers } from '../../src/talk/performance.ts'
import { emptyTalk } from '../../src/talk/talk.ts'
import { mail, type TalkWindowAlone } from './talk-windows.ts'

function twoWindows() {
  const post = mail()
  const audience = post.open('audience', '?scene=1')
  const speaker = post.open('speaker', '?scene=1')
  post.settle()
  return { post, audience, speaker }
}

const deeds: Readonly<Record<string, (window: TalkWindowAlone, number: number) => void>> = {
  next: ({ performance }) => performance.next(),
  back: ({ performance }) => performance.back(),
  go: ({ performance }, number) => performance.go(number % 4),
  select: ({ explorer }, number) =>
    explorer.change(selecting(['attention', 'gpt', 'bert', 'palm'][number % 4] ?? '')),
  zoom: ({ explorer }, number) => explorer.adjust(lookingFrom({ x: number, y: 300, ratio: 0.5 })),
  hover: ({ explorer }, number) => explorer.hover(number % 2 ? 'gpt' : undefined),
  black: ({ performance }, number) => {
    performance.isBlack.value = number % 2 === 0
  },
  pointer: ({ performance }, number) => {
    performance.pointer.value = pointers[number % 3] ?? 'none'
  },
  spot: ({ performance }, number) => {
    performance.spot.value = number % 3 ? { x: number / 1000, y: 0.5 } : undefined
  },
  edit: ({ performance }, number) => {
    const { talk } = performance
    talk.value = number % 5 ? { ...talk.peek(), scenes: talk.peek().scenes.slice(0, 2) } : emptyTalk
  },
  tick: window => window.tick(),
}

test('whatever is done in whichever window, whenever words arrive: all show the same, and then fall silent', () => {
  const names = ['audience', 'speaker', 'second speaker']
  const event = fc.record({
    window: fc.constantFrom(...names),
    deed: fc.constantFrom(...Object.keys(deeds), 'deliver', 'deliver', 'deliver', 'reload'),
    number: fc.nat({ max: 999 }),
  })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), events => {
      const post = mail()
      for (const name of names) post.open(name, '?scene=1')
      for (const { window, deed, number } of events) {
        const there = post.windows.get(window) ?? expect.fail()
        if (deed === 'deliver') post.deliverFrom(window)
        else if (deed === 'reload') post.open(window, there.stage.address.peek())
        else deeds[deed]?.(there, number)
      }
      post.settle()
      const [first, ...rest] = [...post.windows.values()].map(window => window.shown())
      for (const shown of rest) expect(shown).toBe(first)
      expect(post.settle()).toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('a step is one word, and nobody says it again', () => {
  const { post, audience, speaker } = twoWindows()
  speaker.performance.next()
  speaker.tick()
  expect(post.waiting).toHaveLength(1)
  post.settle()
  expect(audience.stage.address.value).toBe('?scene=2')
  audience.performance.next()
  expect(post.settle()).toBe(1)
  expect(speaker.stage.address.value).toBe('?scene=3')
})

test('a window that is opened, or loaded again, asks and gets what is shown, the edited script too', () => {
  const { post, speaker, audience } = twoWindows()
  const talk = audience.performance.talk.peek()
  audience.performance.talk.value = { ...talk, scenes: talk.scenes.toReversed() }
  audience.performance.go(1)
  audience.performance.isBlack.value = true
  post.settle()
  const again = post.open('speaker', '?scene=1')
  post.settle()
  expect(again.shown()).toBe(speaker.shown())
  expect(again.performance.isBlack.value).toBe(true)
  expect(again.performance.scenes.value[0]?.scene.title).toBe('C')
})

test('alone, a window goes on from its address', () => {
  const post = mail()
  const { performance, stage, step } = post.open('speaker', '?scene=2&layout=axes')
  expect(post.settle()).toBe(0)
  expect(stage.address.value).toContain('scene=2&layout=axes')
  performance.next()
  expect(stage.address.value).toBe('?scene=3')
  expect(step.isAccompanied.value).toBe(false)
})

test('what one strays to is seen in the other window, even the first view, and so is the way back', () => {
  const { post, audience, speaker } = twoWindows()
  speaker.explorer.change(selecting('palm'))
  post.settle()
  expect(audience.explorer.view.value.selected).toEqual(['palm'])
  audience.explorer.change(view => ({ ...view, lit: [], selected: [] }))
  post.settle()
  expect(speaker.explorer.view.value.lit).toEqual([])
  expect(speaker.stage.isAstray.value).toBe(true)
  speaker.stage.returnToScene()
  post.settle()
  expect(audience.explorer.view.value.lit).toEqual(['attention'])
  expect(audience.stage.isAstray.value).toBe(false)
})

test('moves by hand are said once a frame, and the last always arrives', () => {
  const { post, audience, speaker } = twoWindows()
  for (const x of [10, 20, 30]) speaker.explorer.viewport.value = { k: 2, x: -x, y: -50 }
  expect(post.waiting).toHaveLength(0)
  speaker.tick()
  expect(post.waiting).toHaveLength(1)
  post.settle()
  expect(audience.explorer.viewport.value.k).toBeCloseTo(2, 3)
  speaker.explorer.viewport.value = { k: 4, x: -100, y: -50 }
  expect(post.settle()).toBe(1)
  expect(audience.explorer.viewport.value.k).toBeCloseTo(4, 3)
})

test('a spot stays on its paper though the stages differ in size', () => {
  const { post, audience, speaker } = twoWindows()
  const palm = speaker.explorer.appearance.value.papers.get('palm') ?? expect.fail()
  speaker.performance.spot.value = { x: palm.x / 900, y: palm.y / 500 }
  post.settle()
  const there = audience.explorer.appearance.value.papers.get('palm') ?? expect.fail()
  expect((audience.performance.spot.value?.x ?? 0) * 1920).toBeCloseTo(there.x, 0)
  expect((audience.performance.spot.value?.y ?? 0) * 1080).toBeCloseTo(there.y, 0)
})

test('when a window goes, nothing stays pointed at, and who is left knows that it is alone', () => {
  const { post, audience, speaker } = twoWindows()
  speaker.explorer.hover('gpt')
  speaker.performance.spot.value = { x: 0.5, y: 0.5 }
  post.settle()
  expect(audience.explorer.hovered.value).toBe('gpt')
  expect(audience.step.isAccompanied.value).toBe(true)
  speaker.step.unmount()
  post.windows.delete('speaker')
  post.settle()
  expect(audience.explorer.hovered.value).toBeUndefined()
  expect(audience.performance.spot.value).toBeUndefined()
  expect(audience.step.isAccompanied.value).toBe(false)
})

test('the speaker knows the size of the stage that the audience sees', () => {
  const { audience, post, speaker } = twoWindows()
  expect(speaker.step.screen.value).toEqual({ width: 1920, height: 1080 })
  audience.explorer.size.value = { width: 1024, height: 768 }
  post.settle()
  expect(speaker.step.screen.value).toEqual({ width: 1024, height: 768 })
})
