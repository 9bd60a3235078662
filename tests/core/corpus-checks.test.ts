import { expect, test } from 'vitest'
import {
  checkGroups,
  checkKeys,
  checkLinks,
  checkMeasures,
  checkNumbers,
  checkPlaces,
  checkTexts,
} from '../../src/core/corpus-checks.ts'
import { packedTexts } from '../../src/core/text-column.ts'

const links = (starts: readonly number[], ends: readonly number[]) => ({
  starts: Int32Array.from(starts),
  ends: Int32Array.from(ends),
})
const starts = (...numbers: number[]) => ({ starts: Uint32Array.from(numbers), bytes: new Uint8Array(3) })

test('honest columns pass', () => {
  checkPlaces('map', Float32Array.of(-1e9, 0, 1e9))
  checkMeasures('dates', Float32Array.of(2017.5, Number.NaN), 10_000)
  checkNumbers('listed', Uint8Array.of(0, 1), 2)
  checkGroups('sections', Uint16Array.of(0, 65_535), 1)
  checkGroups('sections', Uint16Array.of(65_535, 65_534), 70_000)
  checkLinks('cites', links([0, 2, 3, 3], [1, 2, 0]))
  checkLinks('cites', links([0], []))
  checkTexts('titles', packedTexts(['', 'a']))
  checkKeys(packedTexts(['__prot__', 'arxiv:1', 'b']))
})

test.each([
  ['no place', () => checkPlaces('map', Float32Array.of(0, Number.NaN)), 'column map has NaN at 1'],
  [
    'an endless place',
    () => checkPlaces('map', Float32Array.of(Number.NEGATIVE_INFINITY)),
    'has -Infinity at 0',
  ],
  [
    'a year before ours',
    () => checkMeasures('dates', Float32Array.of(-1), 10_000),
    'column dates has -1; expected a number from 0 to 10000',
  ],
  [
    'an endless year',
    () => checkMeasures('dates', Float32Array.of(Number.POSITIVE_INFINITY), 10_000),
    'has Infinity',
  ],
  ['half listed', () => checkNumbers('listed', Uint8Array.of(2), 2), 'has 2; expected a number below 2'],
  ['a section that is none', () => checkGroups('sections', Uint16Array.of(3), 3), 'column sections has 3'],
  [
    'rows that begin late',
    () => checkLinks('cites', links([1, 1], [0])),
    'column cites is not divided from 0 to 1',
  ],
  ['rows that end early', () => checkLinks('cites', links([0, 0], [0])), 'is not divided'],
  ['rows that go back', () => checkLinks('cites', links([0, 2, 1, 2], [1, 2])), 'is not divided'],
  [
    'a citation of nobody',
    () => checkLinks('cites', links([0, 1, 1], [2])),
    'from paper 0 to 2 after -1 of 2 papers',
  ],
  [
    'a citation of a paper before all',
    () => checkLinks('cites', links([0, 1, 1], [-1])),
    'from paper 0 to -1',
  ],
  ['a self-citation', () => checkLinks('cites', links([0, 1, 1], [0])), 'from paper 0 to 0'],
  ['a citation twice', () => checkLinks('cites', links([0, 2, 2], [1, 1])), 'from paper 0 to 1 after 1'],
  ['texts that overlap', () => checkTexts('titles', starts(0, 3, 1, 3)), 'column titles is not divided'],
  ['a text beyond the end', () => checkTexts('titles', starts(0, 9)), 'is not divided from 0 to 3'],
  ['a text too long', () => checkTexts('titles', starts(0, 3), 2), 'a text of more than 2 bytes'],
  ['keys out of order', () => checkKeys(packedTexts(['b', 'a'])), 'column keys is not in order'],
  ['a key that is a trap', () => checkKeys(packedTexts(['__proto__'])), 'column keys has __proto__'],
])('%s is refused', (_, check, reason) => {
  expect(check).toThrow(reason)
})
