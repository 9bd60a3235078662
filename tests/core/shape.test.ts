import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  flag,
  list,
  Misfit,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../../src/core/shape.ts'

const shape = record({
  name: text({ minLength: 1, maxLength: 5, not: { const: 'no' } }),
  when: optional(text({ pattern: '^\\d{4}$' })),
  share: number(0, 1),
  count: wholeNumber(0, 3),
  isOpen: flag,
  kind: oneOf('a', 'b'),
  version: oneOf(1),
  parts: list(record({ id: text({}) })),
})

const fitting = {
  name: 'one',
  share: 0.5,
  count: 2,
  isOpen: true,
  kind: 'b',
  version: 1,
  parts: [{ id: 'x' }],
} as const

function misfit<Value>(shape: Shape<Value>, value: unknown): Misfit {
  try {
    shape.read(value)
  } catch (error) {
    if (error instanceof Misfit) return error
  }
  throw new Error('it fits')
}

test('what fits comes back with the fields that the shape names, in its order', () => {
  const read = shape.read({ more: 1, when: '2017', ...fitting, parts: [{ id: 'x', more: 2 }] })
  expect(read).toEqual({ ...fitting, when: '2017' })
  expect(Object.keys(read)).toEqual(['name', 'when', 'share', 'count', 'isOpen', 'kind', 'version', 'parts'])
})

test.each([
  [{ ...fitting, name: '' }, 'name', '""; expected a text of 1 to 5 characters'],
  [{ ...fitting, name: 'no' }, 'name', '"no"; expected another text'],
  [{ ...fitting, name: 7 }, 'name', '7; expected a text'],
  [{ ...fitting, when: 'now' }, 'when', '"now"; expected a text like ^\\d{4}$'],
  [{ ...fitting, share: Number.NaN }, 'share', 'NaN; expected a number from 0 to 1'],
  [{ ...fitting, count: 1.5 }, 'count', '1.5; expected a whole number from 0 to 3'],
  [{ ...fitting, isOpen: null }, 'isOpen', 'null; expected true or false'],
  [{ ...fitting, kind: 'c' }, 'kind', '"c"; expected "a" or "b"'],
  [{ ...fitting, version: 2 }, 'version', '2; expected 1'],
  [{ ...fitting, parts: {} }, 'parts', 'Object; expected Array'],
  [{ ...fitting, parts: [{ id: 'x' }, []] }, 'parts.1', 'Array; expected Object'],
  [{ ...fitting, parts: [{}] }, 'parts.0.id', 'undefined; expected a text'],
])('what does not fit is told with its place: %#', (value, path, message) => {
  const found = misfit(shape, value)
  expect([found.path.join('.'), found.message]).toEqual([path, message])
})

test('a value fits exactly where it fits the JSON Schema of the shape', () => {
  const fits = new Ajv().compile(shape.schema)
  const anything = fc.jsonValue({ maxDepth: 2 })
  const almost = fc.record({
    name: fc.oneof(fc.constantFrom('', 'one', 'no', 'longer'), anything),
    when: fc.oneof(fc.constantFrom('2017', '17'), anything),
    share: fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), anything),
    count: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constant(0.5), anything),
    isOpen: fc.oneof(fc.boolean(), anything),
    kind: fc.oneof(fc.constantFrom('a', 'b', 'c'), anything),
    version: fc.oneof(fc.constantFrom(1, 2), anything),
    parts: fc.oneof(fc.array(fc.record({ id: fc.string() }), { maxLength: 2 }), anything),
  })
  fc.assert(
    fc.property(fc.oneof(almost, anything), value => {
      let isFitting = true
      try {
        shape.read(value)
      } catch {
        isFitting = false
      }
      expect(isFitting).toBe(fits(value))
    }),
    { numRuns: 1000 },
  )
})
