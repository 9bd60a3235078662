import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitationGraph } from '../../src/core/citation-graph.ts'
import { choreography, type Moment } from '../../src/drawing/choreography.ts'
import { drawnLabels } from '../../src/drawing/labels.ts'
import { stilled } from '../../src/drawing/stilled.ts'
import { appearance } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { standpoint } from '../../src/state/standpoint.ts'
import { light } from '../../src/state/theme.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { restingViewport } from '../../src/state/viewport.ts'
import { example, graphs, viewsOf } from '../state/example.ts'
import { widthOf } from './widths.ts'

const stage = { width: 800, height: 600 }
const insets = { top: 40, right: 92, bottom: 56, left: 48 }

function moment(view: Partial<ViewState> = {}, graph: CitationGraph = example(), paper?: string): Moment {
  const whole = { ...firstView, ...view }
  const here = frame(graph, whole, stage, insets)
  const picture = appearance(graph, whole, { paper }, here, light)
  const viewport = standpoint(graph, whole, here, insets)
  const labels = drawnLabels(picture, viewport, stage, insets, widthOf)
  return { picture, viewport, labels: labels.map(label => ({ ...label, opacity: 1 })) }
}

const of = (from: Moment, to: Moment, pace = 1) => choreography(from, to, stage, pace)

/** What can be seen of a moment. */
function seen(at: Moment) {
  const { picture, viewport, labels } = stilled(at)
  return {
    papers: Object.fromEntries(
      [...picture.papers].map(([id, { x, y, radius, colour, halo, shape }]) => [
        id,
        { x, y, radius, colour, halo: halo === light.background ? undefined : halo, shape },
      ]),
    ),
    citations: Object.fromEntries(
      [...picture.citations].map(([key, { colour, opacity, width }]) => [key, { colour, opacity, width }]),
    ),
    viewport,
    labels: Object.fromEntries(
      labels.map(({ id, x, y, opacity }) => [
        id,
        [x, y, opacity].map(value => Math.round(value * 1e6) / 1e6),
      ]),
    ),
  }
}

const changes = graphs.chain(graph => {
  const views = viewsOf(graph.nodes(), fc.constantFrom('models', 'serving'))
  return fc.tuple(fc.constant(graph), views, views)
})

test('it begins with what was and ends with what shall be', () => {
  fc.assert(
    fc.property(changes, ([graph, one, other]) => {
      const [from, to] = [moment(one, graph), moment(other, graph)]
      const dance = of(from, to)
      expect(seen(dance.at(0, from.viewport)).papers).toEqual(seen(from).papers)
      expect(seen(dance.at(dance.duration, to.viewport))).toEqual(seen(to))
    }),
    { numRuns: 60 },
  )
})

test('it goes on from any moment of another without a jump', () => {
  fc.assert(
    fc.property(changes, fc.double({ min: 0, max: 1, noNaN: true }), ([graph, one, other], share) => {
      const [from, to] = [moment(one, graph), moment(other, graph)]
      const dance = of(from, to)
      const present = stilled(dance.at(share * dance.duration, from.viewport))
      const back = of(present, from)
      expect(seen(back.at(0, present.viewport)).papers).toEqual(seen(present).papers)
      expect(seen(back.at(0, present.viewport)).citations).toEqual(seen(present).citations)
      expect(back.at(0, present.viewport).viewport).toEqual(present.viewport)
    }),
    { numRuns: 60 },
  )
})

test('at no instant do papers and camera move together, nor anything while others leave or enter', () => {
  fc.assert(
    fc.property(changes, fc.double({ min: 0, max: 1, noNaN: true }), ([graph, one, other], share) => {
      const [from, to] = [moment(one, graph), moment(other, graph)]
      const dance = of(from, to)
      const elapsed = share * dance.duration
      const [now, next] = [elapsed, elapsed + 1e-3].map(time => stilled(dance.at(time, from.viewport)))
      if (!now || !next) return
      const doing = [
        now.viewport.k !== next.viewport.k || now.viewport.x !== next.viewport.x,
        // What comes out of a folded group, or goes into one, does so while it enters or leaves.
        !samePlaces(now, next, id => from.picture.papers.has(id) && to.picture.papers.has(id)),
        [...now.picture.papers].some(([id, { radius }]) => {
          const comesOrGoes = !from.picture.papers.has(id) || !to.picture.papers.has(id)
          return comesOrGoes && radius !== next.picture.papers.get(id)?.radius
        }),
      ]
      expect(doing.filter(Boolean).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 200 },
  )
})

function samePlaces(a: Moment, b: Moment, counts: (id: string) => boolean = () => true): boolean {
  return [...a.picture.papers].every(([id, { x, y }]) => {
    const other = b.picture.papers.get(id)
    return !other || !counts(id) || (other.x === x && other.y === y)
  })
}

test('first what leaves goes, then what stays moves, then what enters comes', () => {
  const from = moment({ missing: 3, layout: 'map' })
  const to = moment({ layout: 'timeline', hidden: [], missing: 0 }, moved())
  const back = of(to, from)
  const early = stilled(back.at(back.arrival - 1, restingViewport))
  expect(early.picture.papers.has('adam')).toBe(false)
  expect(stilled(back.at(back.duration - 1, restingViewport)).picture.papers.has('adam')).toBe(true)
  const there = of(from, to)
  expect(stilled(there.at(200, restingViewport)).picture.papers.has('adam')).toBe(false)
  expect(there.at(200, restingViewport).picture.papers.get('palm')?.x).toBe(
    from.picture.papers.get('palm')?.x,
  )
})

/** The example with another timeline than map. */
function moved(): CitationGraph {
  const graph = example()
  graph.updateEachNodeAttributes((_, paper) => ({ ...paper, timeline: { x: paper.y, y: paper.x } }))
  return graph
}

test('pointing at a paper moves nothing and takes a moment only', () => {
  const from = moment()
  const dance = of(from, moment({}, example(), 'gpt'))
  expect(dance.isMove).toBe(false)
  expect(dance.duration).toBeLessThanOrEqual(200)
  expect(dance.touched.papers).toContain('bert')
})

test('a camera alone flies straight; with papers it goes by the view of everything', () => {
  const [one, other] = [
    { x: 100, y: 300, ratio: 0.2 },
    { x: 700, y: 300, ratio: 0.2 },
  ]
  const flies = of(moment({ camera: one }), moment({ camera: other }))
  const viewports = (dance: ReturnType<typeof of>) =>
    Array.from({ length: 101 }, (_, at) => dance.at((at / 100) * dance.duration, restingViewport).viewport)
  expect(viewports(flies)).not.toContainEqual(restingViewport)
  const both = of(moment({ camera: one }), moment({ camera: other, layout: 'timeline' }, moved()))
  expect(viewports(both)).toContainEqual(restingViewport)
})

test('a pace of two takes twice as long', () => {
  const [from, to] = [moment({ layout: 'map' }), moment({ missing: 1 }, moved())]
  expect(of(from, to, 2).duration).toBeCloseTo(2 * of(from, to).duration)
})

test('everything that looks otherwise at any moment is said to be touched', () => {
  fc.assert(
    fc.property(changes, fc.double({ min: 0, max: 1, noNaN: true }), ([graph, one, other], share) => {
      const [from, to] = [moment(one, graph), moment(other, graph)]
      const dance = of(from, to)
      const [papers, citations] = [new Set(dance.touched.papers), new Set(dance.touched.citations)]
      const { picture } = dance.at(share * dance.duration, from.viewport)
      for (const [id, look] of picture.papers)
        if (!papers.has(id)) expect(look).toEqual(to.picture.papers.get(id))
      for (const [key, look] of picture.citations)
        if (!citations.has(key)) expect(look).toEqual(to.picture.citations.get(key))
    }),
    { numRuns: 60 },
  )
})
