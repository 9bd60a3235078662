import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { landmarks } from '../../src/core/landmarks.ts'
import { viewAt } from '../../src/state/address.ts'
import type { Excerpt } from '../../src/state/excerpt.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import { growingExcerpt, landmarkCount } from '../../src/state/growing-excerpt.ts'
import { plannerOf } from '../../src/state/planner.ts'
import { planningTo, selecting } from '../../src/state/transitions.ts'
import { firstView } from '../../src/state/view-state.ts'
import { largeGraph } from './large-graph.ts'

const corpus = corpusOf(largeGraph())
const first = landmarks(corpus, landmarkCount)
const dots = Array.from({ length: corpus.size }, (_, paper) => paper).filter(paper => !first.includes(paper))
const someDot = corpus.keyOf(dots[40] ?? 0)

function opened(query = ''): {
  readonly graph: CitationGraph
  readonly explorer: ReturnType<typeof createExplorer>
} {
  const graph = growingExcerpt(corpus)
  const explorer = createExplorer(graph, viewAt(query, graph), () => plannerOf(graph))
  return { graph, explorer }
}

function excerptOf({ excerpt }: { readonly excerpt: Excerpt | undefined }): Excerpt {
  return excerpt ?? expect.fail()
}

function neighboursOf({ cites, citedBy, keyOf }: Corpus, key: string): string[] {
  const paper = corpus.numberOf(key) ?? Number.NaN
  return [cites, citedBy].flatMap(({ starts, ends }) =>
    [...ends.subarray(starts[paper], starts[paper + 1])].map(keyOf),
  )
}

test('at first the landmarks stand on the stage, in the frame of all papers', () => {
  const { explorer } = opened()
  const { papers } = explorer.appearance.value
  expect([...papers.keys()].sort()).toEqual(first.map(corpus.keyOf).sort())
  expect(explorer.remaining.value).toEqual({ listed: corpus.size, left: corpus.size })
  const { width, height } = explorer.size.value
  for (const { x, y } of papers.values()) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
})

test('a dot that is pointed at stands on the stage by its name, and is a dot again afterwards', () => {
  const { explorer } = opened()
  const ground = explorer.ground.value
  explorer.hover(someDot)
  expect(explorer.appearance.value.papers.get(someDot)).toMatchObject({ emphasis: 'focus' })
  expect(explorer.ground.value).toBe(ground)
  explorer.hover(undefined)
  expect(explorer.appearance.value.papers.has(someDot)).toBe(false)
})

test('a selected paper brings along what it cites and what cites it', () => {
  const { graph, explorer } = opened()
  explorer.change(selecting(someDot))
  const { papers } = explorer.appearance.value
  expect(papers.get(someDot)?.emphasis).toBe('focus')
  const neighbours = neighboursOf(corpus, someDot)
  expect(neighbours.length).toBeGreaterThan(0)
  for (const key of neighbours) expect(papers.get(key)?.emphasis).toBe('near')
  expect(graph.neighbors(someDot).sort()).toEqual(neighbours.sort())
})

test('an address names any paper of the network', () => {
  const { explorer } = opened(`?select=${encodeURIComponent(someDot)}`)
  expect(explorer.view.value.selected).toEqual([someDot])
  expect(explorer.appearance.value.papers.get(someDot)?.emphasis).toBe('focus')
  expect(opened('?select=nobody').explorer.view.value).toEqual(firstView)
})

test('whoever looks closer sees more papers by themselves: the most cited of those in sight', () => {
  const { explorer } = opened('?layout=map&at=500,350,0.2')
  const { papers } = explorer.appearance.value
  expect(papers.size).toBeGreaterThan(first.length)
})

test('a reading path leads through the whole network, and its steps stand on the stage', () => {
  const { explorer } = opened()
  explorer.change(planningTo([someDot]))
  const steps = explorer.plan.value?.path.steps ?? []
  expect(steps.length).toBeGreaterThan(0)
  for (const key of explorer.plan.value?.lit.numbers.keys() ?? [])
    expect(explorer.appearance.value.papers.has(key)).toBe(true)
})

test('the nearest dot is found where it stands', () => {
  const { explorer } = opened('?layout=map')
  const excerpt = excerptOf(explorer)
  fc.assert(
    fc.property(fc.constantFrom(...dots), paper => {
      const [x = 0, y = 0] = corpus.places.map.subarray(2 * paper, 2 * paper + 2)
      const place = explorer.frame.value.toStage({ x, y })
      const found = excerpt.dotAt(explorer.view.value, explorer.frame.value, place, 2)
      const at = corpus.numberOf(found ?? '') ?? Number.NaN
      const there = explorer.frame.value.toStage({
        x: corpus.places.map[2 * at] ?? 0,
        y: corpus.places.map[2 * at + 1] ?? 0,
      })
      expect(Math.hypot(there.x - place.x, there.y - place.y)).toBeLessThan(0.01)
    }),
  )
})
