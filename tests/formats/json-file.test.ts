import * as v from 'valibot'
import { expect, test } from 'vitest'
import { checked, isRecord, jsonOf, mismatch, spelled } from '../../src/formats/json-file.ts'

const schema = v.strictObject({
  name: v.string(),
  year: v.exactOptional(v.pipe(v.number(), v.integer('a whole number'))),
  id: v.exactOptional(spelled(text => (text.startsWith('x') ? text.toUpperCase() : undefined), 'an x')),
})

test('a wrong field that may be absent is left out with a warning that names it', () => {
  expect(checked(schema, { name: 'a', year: 'x', id: 'xy' }, 'paper', 'f.json')).toEqual({
    value: { name: 'a', id: 'XY' },
    problems: [
      { severity: 'warning', message: 'invalid paper.year: "x"; expected a whole number', file: 'f.json' },
    ],
  })
})

test('without a needed field there is no value', () => {
  expect(checked(schema, { id: 'y' }, 'list[2]', 'f.json')).toEqual({
    value: undefined,
    problems: [
      { severity: 'error', message: 'invalid list[2].id: "y"; expected an x', file: 'f.json' },
      { severity: 'error', message: 'missing field: list[2].name', file: 'f.json' },
    ],
  })
  expect(checked(schema, [], 'list[0]', 'f.json').problems[0]?.message).toBe(
    'invalid list[0]: []; expected an object',
  )
})

test('a field that nobody knows is named, not taken over', () => {
  const value = JSON.parse('{"name": "a", "nmae": 1, "__proto__": {"admin": true}}')
  const { value: kept, problems } = checked(schema, value, '', 'f.json')
  expect(kept).toEqual({ name: 'a' })
  expect(problems.map(problem => problem.message)).toEqual([
    'unknown field: nmae',
    'unknown field: __proto__',
  ])
})

test('text that is no JSON says so, with its line where the engine tells', () => {
  const { value, problems } = jsonOf('{\n  "a": 1,\n  b\n}', 'f.json')
  expect(value).toBeUndefined()
  expect(problems[0]).toMatchObject({ severity: 'error', file: 'f.json', line: 3 })
  expect(problems[0]?.message).toMatch(/^invalid JSON: .*; expected a JSON file$/)
  expect(jsonOf('\ufeff[1]', 'f.json').value).toEqual([1])
})

test('a long value is shown by its beginning', () => {
  expect(mismatch('title', 'x'.repeat(200), 'a number')).toBe(
    `invalid title: "${'x'.repeat(59)}…; expected a number`,
  )
  expect(isRecord([])).toBe(false)
})
