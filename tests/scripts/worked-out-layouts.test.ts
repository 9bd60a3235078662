import { expect, test } from 'vitest'
import { workedOutLayouts } from '../../scripts/worked-out-layouts.ts'
import { analysis, citationGraph } from '../../src/core/analysed-graph.ts'
import { encodeGraphFile } from '../../src/core/graph-file.ts'
import type { HarvestEvent } from '../../src/harvest/effects.ts'
import { diamond, drawnFacts } from '../graphs.ts'

const facts = drawnFacts(`${diamond} e>d f>e g`)
const inThreads = 0

test('threads give the same graph to the byte, and tell how far they are', async () => {
  const { questions, graphWith } = analysis(facts)
  const events: HarvestEvent[] = []
  const world = { stop: new AbortController().signal, report: (event: HarvestEvent) => events.push(event) }
  const graph = graphWith(await workedOutLayouts(questions, world, inThreads))
  expect(encodeGraphFile(graph)).toBe(encodeGraphFile(citationGraph(facts)))
  expect(events[0]).toMatchObject({ stage: 'Laying out', done: 0 })
  expect(events.at(-1)).toMatchObject({ done: 300, total: 300 })
}, 20_000)

test('a run that is stopped waits for no thread', async () => {
  const stop = new AbortController()
  const report = () => stop.abort(new Error('enough'))
  const layouts = workedOutLayouts(analysis(facts).questions, { stop: stop.signal, report }, inThreads)
  await expect(layouts).rejects.toThrow('enough')
}, 20_000)

test('a short list is laid out at once, with nothing to tell', async () => {
  const events: HarvestEvent[] = []
  const { questions, graphWith } = analysis(facts)
  const graph = graphWith(
    await workedOutLayouts(questions, {
      stop: new AbortController().signal,
      report: event => events.push(event),
    }),
  )
  expect(encodeGraphFile(graph)).toBe(encodeGraphFile(citationGraph(facts)))
  expect(events).toEqual([])
})
