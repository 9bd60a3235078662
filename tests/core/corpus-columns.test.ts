import { expect, test } from 'vitest'
import { columnOf, corpusFile, corpusParts } from '../../src/core/corpus-columns.ts'
import { GraphFileError } from '../../src/core/graph-file.ts'

const columns = {
  places: Float32Array.of(1.5, Number.NaN),
  starts: Int32Array.of(0, 2, 3),
  counts: Uint32Array.of(4_000_000_000),
  groups: Uint16Array.of(65_535),
  listed: Uint8Array.of(1, 0, 1),
  none: new Uint8Array(),
}
const file = corpusFile({ title: 'Größe' }, columns)

test('head and columns are what was put into the file', () => {
  const parts = corpusParts(file.buffer)
  expect(parts.head).toMatchObject({ title: 'Größe' })
  expect(Object.fromEntries(parts.columns)).toEqual(columns)
})

test('columns are views of the file at multiples of eight bytes', () => {
  for (const column of corpusParts(file.buffer).columns.values()) {
    expect(column.buffer).toBe(file.buffer)
    expect(column.byteOffset % 8).toBe(0)
  }
})

test('a file that is cut short anywhere says so', () => {
  const refusals = Array.from({ length: file.length - 8 }, (_, at) => {
    try {
      corpusParts(file.slice(0, 8 + at).buffer)
      return 'none'
    } catch (error) {
      return error instanceof GraphFileError ? error.message : error
    }
  })
  const last = refusals.lastIndexOf(
    'The corpus file is cut short: its end is missing. Build the graph again: npm run graph',
  )
  expect(new Set(refusals.slice(0, last + 1)).size).toBe(1)
  // after the last number only the filling is missing
  expect(refusals.slice(last + 1).every(refusal => refusal === 'none')).toBe(true)
  expect(refusals.length - last).toBeLessThan(10)
})

function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer
}

function rewritten(change: (text: string) => string): ArrayBuffer {
  return Uint8Array.from(change(Buffer.from(file).toString('latin1')), letter => letter.charCodeAt(0)).buffer
}

test.each([
  ['nothing', new ArrayBuffer(0), 'The corpus file is empty.'],
  ['a web page', bytesOf('\n<!doctype html>'), 'A web page came in place of the corpus file'],
  ['a graph file', bytesOf('{"format":"cairn-graph"}'), 'This is not a corpus file'],
  ['a file rewritten as text', rewritten(text => text.replace('\r\n', '\n')), 'This is not a corpus file'],
  [
    'a newer version',
    rewritten(text => text.replace('\x1a\x01', '\x1a\x02')),
    'has version 2; this Cairn reads version 1',
  ],
  ['a head that is not JSON', rewritten(text => text.replace('{', '[')), 'its head is not JSON'],
  [
    'a table that is none',
    rewritten(text => text.replace('"columns":[', '"Columns":[')),
    'columns: undefined',
  ],
  ['a type that is none', rewritten(text => text.replace('"f32"', '"f64"')), 'columns.0.type: "f64"'],
  [
    'a column between two others',
    rewritten(text => text.replace('"offset":8', '"offset":9')),
    'column starts begins at 9',
  ],
  [
    'a column beyond the end',
    rewritten(text => text.replace('"offset":40,"length":3', '"offset":40,"length":9')),
    'cut short',
  ],
])('%s is refused with a reason', (_, bytes, reason) => {
  expect(() => corpusParts(bytes)).toThrow(GraphFileError)
  expect(() => corpusParts(bytes)).toThrow(reason)
  expect(() => corpusParts(bytes)).toThrow(/npm run graph/)
})

test('a column is asked for by name, kind and length', () => {
  const parts = corpusParts(file.buffer)
  expect(columnOf(parts, 'listed', Uint8Array, 3)).toEqual(columns.listed)
  expect(() => columnOf(parts, 'dates', Float32Array)).toThrow('column dates is missing')
  expect(() => columnOf(parts, 'listed', Float32Array)).toThrow('column listed holds numbers of another kind')
  expect(() => columnOf(parts, 'listed', Uint8Array, 4)).toThrow('column listed has 3 numbers; expected 4')
})
