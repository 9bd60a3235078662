import { expect, test } from 'vitest'
import { drawnAcross } from '../../../src/core/layouts/drawn-across.ts'

const dots = {
  dots: [0, 0, 1].map((section, at) => ({ key: `${at}`, section, community: 0 })),
  cites: [[], [0], [0]],
  citedBy: [[1, 2], [], []],
}

test('a paper stays where it stood, and a new one goes between those it cites', () => {
  expect(drawnAcross(dots, [120, undefined, 700])).toEqual([120, 120, 700])
})

test('without earlier places, papers of one section stand nearer to each other', () => {
  const [a = 0, b = 0, c = 0] = drawnAcross(dots, [])
  expect(Math.abs(a - b)).toBeLessThan(Math.abs(b - c))
})
