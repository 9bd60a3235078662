import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { appearance, type PaperLook } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { light } from '../../src/state/theme.ts'
import { firstView } from '../../src/state/view-state.ts'
import { type Direction, neighbourTowards } from '../../src/state/walk.ts'
import { type ExampleCitation, example, graphOf, graphs } from './example.ts'

const insets = { top: 0, right: 0, bottom: 0, left: 0 }
const directions: readonly Direction[] = ['left', 'right', 'up', 'down']

function looksOf(graph: CitationGraph): ReadonlyMap<string, PaperLook> {
  const view = { ...firstView, layout: 'map' as const }
  const stage = frame(graph, view, { width: 800, height: 600 }, insets)
  return appearance(graph, view, {}, stage, light).papers
}

function step(graph: CitationGraph, from: string, direction: Direction): string | undefined {
  return neighbourTowards(graph, looksOf(graph), from, direction)
}

/** `far` and `near` both lie right of `here`, `far` behind `near`. */
function inRow(citations: readonly ExampleCitation[]): CitationGraph {
  return graphOf({ here: { x: 0 }, near: { x: 10 }, far: { x: 20 } }, citations)
}

test('the way goes to a paper that lies in the direction', () => {
  expect(step(example(), 'attention', 'right')).toBe('gpt')
  expect(step(example(), 'gpt', 'down')).toBe('bert')
  expect(step(example(), 'bert', 'up')).toBe('attention')
  expect(step(example(), 'gpt', 'left')).toBe('attention')
})

test('a paper in a citation goes before a nearer one that is in none, either way round', () => {
  expect(step(inRow([]), 'here', 'right')).toBe('near')
  expect(step(inRow([['here', 'far']]), 'here', 'right')).toBe('far')
  expect(step(inRow([['far', 'here']]), 'here', 'right')).toBe('far')
  expect(
    step(
      inRow([
        ['far', 'here'],
        ['near', 'here'],
      ]),
      'here',
      'right',
    ),
  ).toBe('near')
})

test('straight ahead goes before aside', () => {
  const graph = graphOf({ here: {}, aside: { x: 10, y: 9 }, ahead: { x: 15, y: 0 }, behind: { x: -1, y: 0 } })
  expect(step(graph, 'here', 'right')).toBe('ahead')
})

test('at the edge of the picture the way ends', () => {
  expect(step(inRow([]), 'far', 'right')).toBeUndefined()
  expect(step(inRow([]), 'here', 'up')).toBeUndefined()
})

test('from among papers at one place no way leads anywhere', () => {
  const graph = graphOf({ here: {}, same: {} }, [['here', 'same']])
  for (const direction of directions) expect(step(graph, 'here', direction)).toBeUndefined()
})

test('a paper that is not shown is neither start nor end of a way', () => {
  expect(step(example(), 'adam', 'right')).toBeUndefined()
  expect(step(example(), 'attention', 'left')).toBeUndefined()
})

test('the way never leads to where it began, and always somewhat forward', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...directions), (graph, direction) => {
      const looks = looksOf(graph)
      for (const [from, here] of looks) {
        const to = neighbourTowards(graph, looks, from, direction)
        if (to === undefined) continue
        expect(to).not.toBe(from)
        const there = looks.get(to) ?? here
        const ahead = {
          left: here.x - there.x,
          right: there.x - here.x,
          up: here.y - there.y,
          down: there.y - here.y,
        }
        expect(ahead[direction]).toBeGreaterThan(0)
      }
    }),
  )
})

test('where nothing lies ahead, the way goes to whatever lies on that side', () => {
  const graph = graphOf({ here: {}, above: { x: 1, y: -50 }, behind: { x: -9, y: 0 } })
  expect(step(graph, 'here', 'right')).toBe('above')
})
