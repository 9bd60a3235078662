import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestTitle } from '../../src/formats/plain-text.ts'
import { writtenTitle } from '../../src/formats/written-title.ts'

test.each([
  ['  S$^{3}$:\n Increasing   {GPU} Utilization ', 'S³: Increasing GPU Utilization'],
  ['Search &amp; Rescue of &lt;i&gt;E. coli&lt;/i&gt;', 'Search & Rescue of E. coli'],
  ['CO<sub>2</sub> in x<sup>n</sup>', 'CO₂ in xⁿ'],
  ['\u202eAttention\u202c Is', 'Attention Is'],
  ['if a < b and c > d', 'if a < b and c > d'],
  ['大规模语言模型综述', '大规模语言模型综述'],
])('%j is written %j', (text, title) => {
  expect(writtenTitle(text)).toBe(title)
})

test('any text, however long, becomes a title of bounded length', () => {
  expect(writtenTitle('x'.repeat(100_000))).toHaveLength(longestTitle)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), text => {
      expect(writtenTitle(text).length).toBeLessThanOrEqual(longestTitle)
    }),
  )
})
