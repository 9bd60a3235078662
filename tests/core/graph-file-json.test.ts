import { expect, test } from 'vitest'
import { graphJson } from '../../src/core/graph-file-json.ts'

test('numbers keep six decimals, texts are as they were', () => {
  expect(graphJson({ rank: 0.12345678, name: '0.12345678', year: 2017 })).toBe(
    '{"rank":0.123457,"name":"0.12345678","year":2017}',
  )
})
