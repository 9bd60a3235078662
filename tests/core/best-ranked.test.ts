import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestRanked } from '../../src/core/best-ranked.ts'

test('the best are those that sorting all of them finds, in whatever order they were offered', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(40), { maxLength: 400 }),
      fc.integer(),
      fc.nat(20),
      fc.boolean(),
      (ranks, seed, count, all) => {
        const passes = all ? undefined : (item: number) => item % 3 > 0
        const items = [...ranks.keys()]
        const offered = items.toSorted((a, b) => ((a * seed) % 97) - ((b * seed) % 97))
        const best = bestRanked(Uint32Array.from(ranks), count)
        for (const item of offered) best.offer(item, passes)
        expect(best.best()).toEqual(
          items
            .filter(item => passes?.(item) ?? true)
            .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
            .slice(0, count),
        )
      },
    ),
  )
})
