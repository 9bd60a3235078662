import { expect, test } from 'vitest'
import { pathTalk } from '../../../src/talk/generated/path-talk.ts'
import { bundledGraph } from '../../state/bundled-graph.ts'
import { graphOf } from '../../state/example.ts'
import { scripted } from './scripted.ts'

const vllm = 'arxiv:2309.06180'

test('the goal, then one step of its path after the other, then the whole path', () => {
  const scenes = scripted(pathTalk(bundledGraph, vllm, 5), bundledGraph)
  expect(scenes.map(({ scene }) => scene.title.slice(0, 2))).toEqual([
    'Th',
    '1.',
    '2.',
    '3.',
    '4.',
    '5.',
    'vL',
  ])
  expect(scenes.map(({ view }) => view.lit.length)).toEqual([1, 2, 3, 4, 5, 6, 0])
  expect(scenes.at(-1)?.view).toMatchObject({ goals: [vllm], budget: 5, layout: 'layers' })
  expect(scenes.slice(1, 6).every(({ scene }) => scene.notes !== '')).toBe(true)
})

test('of a paper without references there is only the paper', () => {
  const graph = graphOf({ lone: { title: 'Alone' } })
  expect(scripted(pathTalk(graph, 'lone'), graph)).toHaveLength(1)
})
