import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointers } from '../../src/talk/performance.ts'
import { parseWindowMessage, type Saying, type WindowMessage } from '../../src/talk/window-message.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,32}$/)
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const point = fc.record({ x: number, y: number })
const facts = { count: fc.integer({ min: 1, max: 1e9 }), by: id }
const word = fc.oneof(
  fc.record({ part: fc.constant('script' as const), value: fc.string(), ...facts }),
  fc.record({ part: fc.constant('place' as const), value: fc.string(), ...facts }),
  fc.record({ part: fc.constantFrom('isBlack' as const, 'isCode' as const), value: fc.boolean(), ...facts }),
  fc.record({ part: fc.constant('pointer' as const), value: fc.constantFrom(...pointers), ...facts }),
  fc.record({ part: fc.constant('spot' as const), value: fc.option(point), ...facts }),
  fc.record({
    part: fc.constant('pointedAt' as const),
    value: fc.record({ paper: fc.string(), citation: fc.string() }, { requiredKeys: [] }),
    ...facts,
  }),
)
const camera = fc.record({ x: number, y: number, ratio: fc.double({ min: 0.001, max: 100, noNaN: true }) })
const saying: fc.Arbitrary<Saying> = fc.oneof(
  fc.constantFrom<Saying>({ kind: 'ask' }, { kind: 'here' }, { kind: 'bye' }),
  fc.record({ kind: fc.constant('said' as const), words: fc.array(word, { maxLength: 7 }) }),
  fc.record({ kind: fc.constant('moved' as const), camera: fc.option(camera) }),
)
const message: fc.Arbitrary<WindowMessage> = fc.record({
  cairn: fc.constant('talk' as const),
  session: id,
  from: id,
  saying,
})

test('what one window says, the other reads', () => {
  fc.assert(
    fc.property(message, sent => {
      expect(parseWindowMessage(structuredClone(sent))).toEqual(sent)
    }),
  )
})

test('whatever else is posted to the page is no message, and does no harm', () => {
  fc.assert(
    fc.property(fc.anything(), data => {
      expect(parseWindowMessage(data)).toBeUndefined()
    }),
  )
})

test('a message with something else somewhere in it is none, or one without the broken words', () => {
  const change = (value: unknown, path: readonly number[], other: unknown): unknown => {
    const [at, ...rest] = path
    if (at === undefined || typeof value !== 'object' || value === null) return other
    const names = Object.keys(value)
    const name = names[at % Math.max(1, names.length)] ?? 'kind'
    const inner = change((value as Record<string, unknown>)[name], rest, other)
    return Array.isArray(value)
      ? value.map((one, place) => (String(place) === name ? inner : one))
      : { ...value, [name]: inner }
  }
  fc.assert(
    fc.property(
      message,
      fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 }),
      fc.anything(),
      (sent, path, other) => {
        const read = parseWindowMessage(change(sent, path, other))
        if (!read) return
        expect(parseWindowMessage(structuredClone(read))).toEqual(read)
      },
    ),
  )
})

test('numbers that are none, and counts that no window reaches, are not understood', () => {
  const said = (...words: unknown[]) =>
    parseWindowMessage({ cairn: 'talk', session: 's', from: 'a', saying: { kind: 'said', words } })?.saying
  expect(said({ part: 'spot', value: { x: Number.NaN, y: 0 }, count: 1, by: 'a' })).toMatchObject({
    words: [],
  })
  for (const count of [0, -1, 1.5, Number.MAX_VALUE, '1'])
    expect(said({ part: 'isBlack', value: true, count, by: 'a' })).toMatchObject({ words: [] })
  expect(
    said(
      { part: 'colour', value: 1, count: 1, by: 'a' },
      { part: 'isBlack', value: true, count: 1, by: 'a' },
    ),
  ).toMatchObject({ words: [{ part: 'isBlack' }] })
})
