import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../../src/formats/runs.ts'
import { linkedRuns } from '../../src/formats/text-runs.ts'

test.each([
  ['see https://a.org/x.', ['https://a.org/x']],
  ['(https://a.org/x), <http://b.org/y>', ['https://a.org/x', 'http://b.org/y']],
  ['https://en.wikipedia.org/wiki/A_(b)', ['https://en.wikipedia.org/wiki/A_(b)']],
  ['ftp://a.org and a.org', []],
])('the links of %j are %j', (text, addresses) => {
  expect(linkedRuns(text).flatMap(run => run.link?.address ?? [])).toEqual(addresses)
})

test('the runs say what the text says', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constant('https://a.org/b)'))), parts => {
      const text = parts.join(' ').replaceAll('\u2028', '')
      expect(textOf(linkedRuns(text))).toBe(text)
    }),
  )
})
