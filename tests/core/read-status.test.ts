import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStatusNames, readStatusText } from '../../src/core/read-status.ts'

test('one name on each line; comments, empty lines and repetitions aside', () => {
  expect(readStatusNames('\uFEFF# mine\r\narxiv:1706.03762  # read twice\n\n LoRA \nLoRA\nC#\n')).toEqual([
    'arxiv:1706.03762',
    'LoRA',
    'C#',
  ])
})

test('the text names each paper’s title and is sorted', () => {
  const titles = new Map([['b', 'The\npaper b']])
  expect(
    readStatusText(['b', 'a'], key => titles.get(key))
      .split('\n')
      .slice(1),
  ).toEqual(['a', 'b  # The paper b', ''])
})

test('what is written is read again', () => {
  const key = fc.stringMatching(/^[a-z0-9:.#/-]{1,12}$/).filter(text => !text.startsWith('#'))
  fc.assert(
    fc.property(fc.uniqueArray(key), fc.string(), (keys, title) => {
      expect(readStatusNames(readStatusText(keys, () => title))).toEqual(keys.toSorted())
    }),
  )
})
