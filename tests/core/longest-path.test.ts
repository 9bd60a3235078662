import { expect, test } from 'vitest'
import { listedPapers } from '../../src/core/listed-papers.ts'
import { longestPaths } from '../../src/core/longest-path.ts'
import { diamond, drawnFacts, shortcut } from '../graphs.ts'

test.each([
  [diamond, [0, 1, 1, 2]],
  [shortcut, [0, 1, 2]],
  ['a b c', [0, 0, 0]],
])('the longest chains in %s', (drawing, depths) => {
  const { cites } = listedPapers(drawnFacts(drawing))
  expect(
    longestPaths(
      cites,
      cites.map((_, paper) => paper),
    ),
  ).toEqual(depths)
})
