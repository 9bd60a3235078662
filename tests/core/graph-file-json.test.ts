import * as v from 'valibot'
import { expect, test } from 'vitest'
import { graphJson, orderedFields } from '../../src/core/graph-file-json.ts'

test('numbers keep six decimals, texts are as they were', () => {
  expect(graphJson({ rank: 0.12345678, name: '0.12345678', year: 2017 })).toBe(
    '{"rank":0.123457,"name":"0.12345678","year":2017}',
  )
})

test('fields stand in the order of the schema, and others are left out', () => {
  const schema = v.object({ a: v.number(), b: v.exactOptional(v.number()), c: v.number() })
  expect(JSON.stringify(orderedFields(schema, { d: 1, c: 2, a: 3 }))).toBe('{"a":3,"c":2}')
})
