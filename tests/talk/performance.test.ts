import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPerformance } from '../../src/talk/performance.ts'
import { emptyTalk } from '../../src/talk/talk.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { example } from '../state/example.ts'

const talk = parseTalk(
  '## A\n```view\nlight: Transformer\n```\n\n## B\n```view\nlayout: map\n```\n\n## C\n',
).value

test('whichever way one comes to a scene, it shows the same view', () => {
  const views = createPerformance(example(), talk).scenes.value.map(({ view }) => view)
  const step = fc.constantFrom('next' as const, 'back' as const, 0, 1, 2, -5, 99, Number.NaN)
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), ways => {
      const performance = createPerformance(example(), talk)
      for (const way of ways) typeof way === 'number' ? performance.go(way) : performance[way]()
      expect(performance.scene.value?.view).toEqual(views[performance.at.value])
      expect(performance.steps.value).toBe(ways.length)
    }),
  )
})

test('nothing lies before the first scene or after the last', () => {
  const performance = createPerformance(example(), talk, 7)
  expect(performance.at.value).toBe(2)
  performance.next()
  expect(performance.at.value).toBe(2)
  performance.go(-1)
  performance.back()
  expect(performance.at.value).toBe(0)
})

test('a step ends the black-out', () => {
  const performance = createPerformance(example(), talk)
  performance.isBlack.value = true
  performance.isCode.value = true
  performance.next()
  expect(performance.isBlack.value).toBe(false)
  expect(performance.isCode.value).toBe(false)
})

test('when the talk changes, one stays at the place, or at the last scene that is left', () => {
  const performance = createPerformance(example(), talk, 2)
  performance.talk.value = { ...talk, scenes: talk.scenes.slice(0, 2) }
  expect(performance.scene.value?.scene.title).toBe('B')
  performance.talk.value = emptyTalk
  expect(performance.scene.value).toBeUndefined()
  performance.talk.value = talk
  expect(performance.at.value).toBe(2)
})
