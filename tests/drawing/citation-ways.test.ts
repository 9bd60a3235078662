import { expect, test } from 'vitest'
import { citationWays } from '../../src/drawing/citation-ways.ts'
import type { CitationLook } from '../../src/state/appearance.ts'

const quiet: CitationLook = {
  citing: 'a',
  cited: 'b',
  depth: 1,
  colour: '#000000',
  opacity: 0.4,
  width: 1,
  arrow: false,
  emphasis: 'plain',
}
const lit: CitationLook = { ...quiet, colour: '#ffffff', opacity: 0.8, width: 3, arrow: true }

test('what leaves fades first, what enters fades in last', () => {
  const { citations, set } = citationWays(new Map([['old', quiet]]), new Map([['new', quiet]]))
  const opacities = () => [citations.get('old')?.opacity, citations.get('new')?.opacity]
  set({ leave: 0, enter: 0 })
  expect(opacities()).toEqual([0.4, 0])
  set({ leave: 1, enter: 0 })
  expect(opacities()).toEqual([0, 0])
  set({ leave: 1, enter: 1 })
  expect(opacities()).toEqual([0, 0.4])
})

test('what is lit changes colour, opacity and width together', () => {
  const { citations, set, changing } = citationWays(new Map([['a', quiet]]), new Map([['a', lit]]))
  expect([...changing]).toEqual(['a'])
  set({ leave: 0, enter: 0 })
  expect(citations.get('a')).toMatchObject({ colour: '#000000', opacity: 0.4, width: 1, arrow: false })
  set({ leave: 1, enter: 1 })
  expect(citations.get('a')).toEqual(lit)
})

test('who changes nothing is not touched', () => {
  const { changing, citations } = citationWays(new Map([['a', quiet]]), new Map([['a', { ...quiet }]]))
  expect(changing.size).toBe(0)
  expect(citations.size).toBe(1)
})
