import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PaperNode } from '../../src/core/citation-graph.ts'
import { axisScale, height, placeOnAxes, width } from '../../src/state/axis-scale.ts'
import { metricValue } from '../../src/state/metric.ts'
import { firstView, metrics, type ViewState } from '../../src/state/view-state.ts'
import { example, graphOf, graphs } from './example.ts'

const metric = fc.constantFrom(...metrics)
const axes = fc.record({ x: metric, y: metric })

function onAxes(x: ViewState['axes']['x'], y: ViewState['axes']['y']): ViewState {
  return { ...firstView, layout: 'axes', axes: { x, y } }
}

test('dates run evenly from the first listed paper to the last', () => {
  const scale = axisScale(example(), 'date', [0, 100])
  expect(scale.domain()).toEqual([2017.5, 2022.5])
  expect([2017.5, 2018.5, 2020, 2022.5].map(scale)).toEqual([0, 20, 50, 100])
})

test('counts begin at 0, and their roots run evenly to the largest of a listed paper', () => {
  const scale = axisScale(example(), 'world', [0, 100])
  expect(scale.domain()).toEqual([0, 9000])
  expect([0, 2250, 9000].map(scale)).toEqual([0, 50, 100])
})

test('works off the list stretch no axis', () => {
  const graph = graphOf({
    a: { year: 2017, citationCount: 10 },
    b: { year: 2020, citationCount: 20 },
    old: { year: 1950, citationCount: 100_000, listed: false },
  })
  expect(axisScale(graph, 'date', [0, 1]).domain()).toEqual([2017.5, 2020.5])
  expect(axisScale(graph, 'world', [0, 1]).domain()).toEqual([0, 20])
})

test('a date that all papers share is the middle of its axis', () => {
  const scale = axisScale(graphOf({ a: { year: 2020 }, b: { year: 2020 } }), 'date', [0, 100])
  expect(scale(2020.5)).toBe(50)
})

test('a count that all papers share is the end of its axis; one of 0 is its beginning', () => {
  const graph = (citationCount: number) => graphOf({ a: { citationCount }, b: { citationCount } })
  expect(axisScale(graph(7), 'world', [0, 100])(7)).toBe(100)
  expect(axisScale(graph(0), 'world', [0, 100])(0)).toBe(0)
})

test('an axis of a number that nobody knows of any paper has finite ends', () => {
  for (const graph of [graphOf({}), graphOf({ a: {} }), graphOf({ a: { year: 2020, listed: false } })])
    expect(axisScale(graph, 'date', [0, 100]).domain()).toEqual([0, 1])
})

test('across is more to the right, up is more to the top', () => {
  const graph = example()
  const place = placeOnAxes(graph, onAxes('date', 'world'))
  expect(place(graph.getNodeAttributes('attention'))).toEqual({ x: 0, y: 0 })
  const palm = place(graph.getNodeAttributes('palm'))
  expect(palm.x).toBe(width)
  expect(palm.y).toBeCloseTo(height * (1 - Math.sqrt(100 / 9000)))
})

test('a paper whose number nobody knows stands outside of that axis, and in its place on the other', () => {
  const graph = example()
  const bert = graph.getNodeAttributes('bert')
  expect(placeOnAxes(graph, onAxes('world', 'date'))(bert)).toEqual({ x: -60, y: height * 0.8 })
  const up = placeOnAxes(graph, onAxes('date', 'world'))(bert)
  expect(up.x).toBeCloseTo(width * 0.2)
  expect(up.y).toBe(height + 60)
})

test('known numbers of listed papers lie on the axes, unknown ones outside, and all of them somewhere', () => {
  fc.assert(
    fc.property(graphs, axes, (graph, chosen) => {
      const place = placeOnAxes(graph, onAxes(chosen.x, chosen.y))
      graph.forEachNode((_, paper) => {
        const { x, y } = place(paper)
        expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
        if (!paper.listed) return
        expect(x >= 0 && x <= width).toBe(metricValue(paper, chosen.x) !== undefined)
        expect(y >= 0 && y <= height).toBe(metricValue(paper, chosen.y) !== undefined)
      })
    }),
  )
})

test('a larger number never stands before a smaller one, an equal one always at the same place', () => {
  fc.assert(
    fc.property(graphs, axes, (graph, chosen) => {
      const place = placeOnAxes(graph, onAxes(chosen.x, chosen.y))
      const papers: PaperNode[] = graph.mapNodes((_, paper) => paper)
      for (const one of papers)
        for (const other of papers) {
          const [here, there] = [place(one), place(other)]
          const across = [metricValue(one, chosen.x), metricValue(other, chosen.x)] as const
          const up = [metricValue(one, chosen.y), metricValue(other, chosen.y)] as const
          expectSameOrder(across, [here.x, there.x])
          expectSameOrder(up, [-here.y, -there.y])
        }
    }),
  )
})

function expectSameOrder(
  [a, b]: readonly [number | undefined, number | undefined],
  [here, there]: readonly [number, number],
): void {
  if (a === undefined || b === undefined) return
  if (a < b) expect(here).toBeLessThanOrEqual(there)
  if (a === b) expect(here).toBe(there)
}

test('the axis drawn beside the papers and the papers agree, on a stage of any size', () => {
  fc.assert(
    fc.property(graphs, metric, fc.integer({ min: -500, max: 500 }), (graph, chosen, start) => {
      const place = placeOnAxes(graph, onAxes(chosen, chosen))
      const drawn = axisScale(graph, chosen, [start, start + 2 * width])
      graph.forEachNode((_, paper) => {
        const value = metricValue(paper, chosen)
        if (value !== undefined) expect(drawn(value)).toBeCloseTo(start + 2 * place(paper).x, 6)
      })
    }),
  )
})
