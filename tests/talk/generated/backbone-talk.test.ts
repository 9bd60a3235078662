import { expect, test } from 'vitest'
import { backboneTalk } from '../../../src/talk/generated/backbone-talk.ts'
import { bundledGraph } from '../../state/bundled-graph.ts'
import { graphOf } from '../../state/example.ts'
import { scripted } from './scripted.ts'

test('each scene adds a paper that cites the one before it; the last shows what stands beside', () => {
  const scenes = scripted(backboneTalk(bundledGraph), bundledGraph)
  expect(scenes).toHaveLength(9)
  const chain = scenes[7]?.view.lit ?? []
  for (const at of chain.keys()) expect(scenes[at]?.view.lit).toEqual(chain.slice(0, at + 1))
  const links = chain.slice(1).filter((paper, at) => bundledGraph.hasDirectedEdge(paper, chain[at]))
  expect(links).toHaveLength(7)
  expect(scenes[8]?.view.lit.length).toBeGreaterThan(8)
})

test('an empty list makes a talk without scenes', () => {
  expect(backboneTalk(graphOf({})).scenes).toEqual([])
})
