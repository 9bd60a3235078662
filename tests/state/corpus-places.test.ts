import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpusOf } from '../../src/core/corpus-file.ts'
import { placeOnAxes } from '../../src/state/axis-scale.ts'
import { corpusFrame, corpusPlaces, hasStanding, placesOnStage } from '../../src/state/corpus-places.ts'
import { frame, layoutPlaces } from '../../src/state/frame.ts'
import { standsUnasked } from '../../src/state/visibility.ts'
import { graphs, viewsOf } from './example.ts'

const groupNames = fc.constantFrom('models', 'models/decoders', 'community-1', '2018', '~none')

const cases = graphs.chain(graph => viewsOf(graph.nodes(), groupNames).map(view => ({ graph, view })))
const stage = { width: 900, height: 700 }
const insets = { top: 40, right: 92, bottom: 56, left: 48 }

test('a corpus stands where the same graph stands, in every layout', () => {
  fc.assert(
    fc.property(cases, ({ graph, view }) => {
      const corpus = corpusOf(graph)
      const place = view.layout === 'axes' ? placeOnAxes(graph, view) : layoutPlaces(graph, view)
      const places = corpusPlaces(corpus, view)
      const expected = Array.from({ length: corpus.size }, (_, at) => place(corpus.paper(at)))
      expected.forEach(({ x, y }, at) => {
        expect(Math.abs((places[2 * at] ?? NaN) - x)).toBeLessThan(0.5)
        expect(Math.abs((places[2 * at + 1] ?? NaN) - y)).toBeLessThan(0.5)
      })
    }),
  )
})

test('its frame is that of the same graph, and its places on the stage are those that the frame gives', () => {
  fc.assert(
    fc.property(
      cases.filter(({ view }) => view.layout !== 'axes'),
      ({ graph, view }) => {
        const corpus = corpusOf(graph)
        const [own, other] = [corpusFrame(corpus, view, stage, insets), frame(graph, view, stage, insets)]
        const places = corpusPlaces(corpus, view)
        const onStage = placesOnStage(places, own)
        for (let at = 0; at < corpus.size; at += 1) {
          if (!hasStanding(corpus, at, view)) continue
          const point = { x: places[2 * at] ?? 0, y: places[2 * at + 1] ?? 0 }
          const { x, y } = other.toStage(point)
          expect(Math.hypot((onStage[2 * at] ?? 0) - x, (onStage[2 * at + 1] ?? 0) - y)).toBeLessThan(0.5)
        }
      },
    ),
  )
})

test('those stand unasked that do in the same graph', () => {
  fc.assert(
    fc.property(cases, ({ graph, view }) => {
      const corpus = corpusOf(graph)
      for (let at = 0; at < corpus.size; at += 1)
        expect(hasStanding(corpus, at, view)).toBe(standsUnasked(corpus.paper(at), view))
    }),
  )
})
