import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromFrame, parseToFrame, type ToFrame } from '../../src/state/frame-message.ts'

const messages = fc.oneof(
  fc.record({ type: fc.constant('go' as const), scene: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ type: fc.constantFrom('next' as const, 'back' as const) }),
  fc.record({ type: fc.constant('view' as const), view: fc.string() }),
)

test('a message is understood whatever else is in it, and nothing else of it is taken', () => {
  fc.assert(
    fc.property(messages, fc.dictionary(fc.string(), fc.anything()), (message, more) => {
      expect(parseToFrame({ ...more, ...message, cairn: 1 })).toEqual(message)
    }),
  )
})

test('anything else is no message', () => {
  fc.assert(
    fc.property(fc.anything(), what => {
      expect(parseToFrame(what)).toBeUndefined()
    }),
  )
  const broken: unknown[] = [
    { type: 'next' },
    { cairn: 2, type: 'next' },
    { cairn: '1', type: 'next' },
    { cairn: 1 },
    { cairn: 1, type: 'leave' },
    { cairn: 1, type: 'go' },
    { cairn: 1, type: 'go', scene: '2' },
    ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_000].map(scene => ({
      cairn: 1,
      type: 'go',
      scene,
    })),
    { cairn: 1, type: 'view', view: ['?layout=map'] },
    { cairn: 1, type: 'view', view: 'x'.repeat(20_001) },
  ]
  for (const message of broken)
    expect(parseToFrame(message), JSON.stringify(message)?.slice(0, 80)).toBeUndefined()
})

test('what a frame says bears the mark of the protocol and passes through a clone', () => {
  const told = fromFrame({ type: 'scene', scene: undefined, scenes: 0, title: '' })
  expect(told.cairn).toBe(1)
  expect(structuredClone(told)).toEqual(told)
  expect(parseToFrame(told)).toBeUndefined()
})

test('a message of the one kind is never taken for one of the other', () => {
  const next: ToFrame = { type: 'next' }
  expect(parseToFrame({ cairn: 1, ...next })).toEqual(next)
  expect(parseToFrame(fromFrame({ type: 'view', address: '?layout=map' }))).toBeUndefined()
})
