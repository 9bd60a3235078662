import { expect, test } from 'vitest'
import { hasCome } from '../../../src/state/visibility.ts'
import { timeTalk } from '../../../src/talk/generated/time-talk.ts'
import { bundledGraph } from '../../state/bundled-graph.ts'
import { graphOf } from '../../state/example.ts'
import { scripted } from './scripted.ts'

test('papers appear in the order in which they came, each once', () => {
  const scenes = scripted(timeTalk(bundledGraph), bundledGraph)
  const titles = scenes.map(({ scene }) => scene.title)
  expect(titles.slice(0, 3)).toEqual(['September 2014', 'June 2017', 'June 2018'])
  expect(new Set(titles).size).toBe(titles.length)
  const come = (until: string | undefined) =>
    bundledGraph.filterNodes((_, paper) => paper.listed && hasCome(paper, until)).length
  const counts = scenes.map(({ view }) => come(view.filter.until))
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(counts.at(-1)).toBe(47)
})

test('a field of many months is told year by year', () => {
  const months = Array.from(
    { length: 60 },
    (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  )
  const graph = graphOf(Object.fromEntries(months.map(date => [date, { date }])))
  const scenes = scripted(timeTalk(graph), graph)
  expect(scenes.map(({ scene }) => scene.title)).toEqual(['2000', '2001', '2002', '2003', '2004'])
})

test('a few months are told month by month, with what each paper builds on', () => {
  const graph = graphOf(
    { old: { date: '2017-06' }, new: { date: '2017-09-02', title: 'New *things*' }, undated: {} },
    [['new', 'old']],
  )
  const scenes = scripted(timeTalk(graph), graph)
  expect(scenes.map(({ scene, view }) => [scene.title, view.lit])).toEqual([
    ['June 2017', ['old']],
    ['September 2017', ['new', 'old']],
  ])
  expect(scenes[1]?.scene.caption).toContain('New \\*things\\*')
})
