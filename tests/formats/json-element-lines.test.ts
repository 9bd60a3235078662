import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementLines } from '../../src/formats/json-element-lines.ts'

test('elements are found in an array at the top or in a field', () => {
  expect(elementLines('[\n {"a": [1,\n 2]},\n\n {}, "x"]')).toEqual([2, 5, 5])
  expect(elementLines('{"other": [1,2],\n"items": [\n{"items": [3]},\n4\n]}', 'items')).toEqual([3, 4])
  expect(elementLines('[]')).toEqual([])
  expect(elementLines('[" ] \\" , [",\n2]')).toEqual([1, 2])
})

test('there is a line for each element of any array', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 6 }),
      fc.integer({ min: 0, max: 2 }),
      (values, indent) => {
        expect(elementLines(JSON.stringify(values, null, indent))).toHaveLength(values.length)
        expect(
          elementLines(JSON.stringify({ a: [1], items: values, b: [2] }, null, indent), 'items'),
        ).toHaveLength(values.length)
        if (indent === 0) expect(new Set(elementLines(JSON.stringify(values))).size).toBeLessThan(2)
      },
    ),
  )
})
