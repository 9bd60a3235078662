import { expect, test } from 'vitest'
import { sectionTalk } from '../../../src/talk/generated/section-talk.ts'
import { bundledGraph } from '../../state/bundled-graph.ts'
import { graphOf } from '../../state/example.ts'
import { scripted } from './scripted.ts'

test('every section with papers is lit once, in the order of the list', () => {
  const scenes = scripted(sectionTalk(bundledGraph), bundledGraph)
  const lit = scenes.flatMap(({ view }) => view.lit)
  expect(scenes.map(({ scene }) => scene.title).slice(1, -1)).toEqual(
    bundledGraph.getAttribute('sections').map(({ title }) => title),
  )
  expect(lit).toHaveLength(47)
  expect(new Set(lit).size).toBe(47)
})

test('a list without sections is shown as a whole', () => {
  const graph = graphOf({ a: {}, b: {} })
  expect(scripted(sectionTalk(graph), graph)).toHaveLength(2)
})
