import { expect, test } from 'vitest'
import { appearance } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { plannerOf } from '../../src/state/planner.ts'
import { anybody, isOnPath } from '../../src/state/reader.ts'
import { pathRequest } from '../../src/state/reading-plan.ts'
import { light } from '../../src/state/theme.ts'
import { firstView } from '../../src/state/view-state.ts'
import { graphOf } from './example.ts'

const nobody: ReadonlySet<string> = new Set()

/** The goal cites a and b, b cites a, and other papers cite a. */
const graph = graphOf({ goal: {}, a: {}, b: {}, x: {}, y: {} }, [
  ['goal', 'a'],
  ['goal', 'b'],
  ['b', 'a'],
  ['x', 'a'],
  ['y', 'a'],
])

const planner = plannerOf(graph)

test('the steps are numbered in reading order, and their chains are lit up to the goal', () => {
  const plan = planner.plan({ ...firstView, goals: ['goal'] }, nobody)
  expect([...(plan?.lit.numbers ?? [])].sort(([, m], [, n]) => m - n)).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  expect(plan?.lit.isLink('goal', 'b')).toBe(true)
  expect(plan?.lit.isLink('x', 'a')).toBe(false)
})

test('where the path starts is lit, too, with the chain that leads on from there', () => {
  const plan = planner.plan({ ...firstView, goals: ['goal'], from: ['a'] }, nobody)
  expect([...(plan?.lit.beside ?? [])]).toEqual(['a'])
  expect([...(plan?.lit.numbers.keys() ?? [])]).toEqual(['b'])
  expect(plan?.lit.isLink('b', 'a')).toBe(true)
})

test('a view is asked about in numbers, without papers that are not there', () => {
  const numbersOf = (keys: Iterable<string>) => [...keys].filter(key => key !== 'nobody').map(Number)
  const view = { goals: ['1', 'nobody'], from: ['2'], skipped: ['3'], budget: 4 }
  expect(pathRequest(view, new Set(['5']), numbersOf)).toEqual({
    goals: [1],
    from: [2],
    read: [5],
    skipped: [3],
    budget: 4,
  })
})

test('what is read or skipped is planned around', () => {
  const request = { ...firstView, goals: ['goal'] }
  expect([...(planner.plan(request, new Set(['a']))?.lit.numbers.keys() ?? [])]).toEqual(['b'])
  const without = planner.plan({ ...request, skipped: ['b'] }, nobody)
  expect([...(without?.lit.numbers.keys() ?? [])]).toEqual(['a'])
})

test('on a path its papers stand out with their numbers, and the rest steps back', () => {
  const view = { ...firstView, goals: ['goal'] }
  const path = planner.plan(view, nobody)?.lit
  const stage = frame(graph, view, { width: 800, height: 600 }, { top: 0, right: 0, bottom: 0, left: 0 })
  const { papers, citations } = appearance(graph, view, {}, stage, light, { read: nobody, path })
  expect(papers.get('goal')?.emphasis).toBe('focus')
  expect(papers.get('a')).toMatchObject({ emphasis: 'near', label: expect.stringMatching(/^1\. /) })
  expect(papers.get('x')?.emphasis).toBe('faint')
  const lit = [...citations.values()].filter(({ arrow }) => arrow)
  expect(lit.every(({ citing, cited }) => path?.isLink(citing, cited))).toBe(true)
  expect(lit.length).toBeGreaterThan(0)
})

test('nobody is on a path without one', () => {
  expect(isOnPath(anybody, 'a')).toBe(false)
})

test('a chain through a work off the list is lit, though the graph itself does not hold its citation', () => {
  const beyond = graphOf(
    {
      goal: {},
      other: {},
      x: { listed: false, cites: ['a'] },
      a: { x: 1 },
      more: {},
    },
    [
      ['goal', 'x'],
      ['other', 'x'],
      ['more', 'a'],
    ],
  )
  const view = { ...firstView, goals: ['goal'] }
  const path = plannerOf(beyond).plan(view, nobody)?.lit
  expect([...(path?.numbers ?? [])]).toEqual([
    ['a', 1],
    ['x', 2],
  ])
  const stage = frame(beyond, view, { width: 800, height: 600 }, { top: 0, right: 0, bottom: 0, left: 0 })
  const look = (reader: Parameters<typeof appearance>[5]) =>
    [...appearance(beyond, view, {}, stage, light, reader).citations.values()]
      .filter(({ arrow }) => arrow)
      .map(({ citing, cited }) => `${citing}>${cited}`)
  expect(look({ read: nobody, path })).toEqual(['goal>x', 'x>a'])
  expect(look(anybody)).toEqual([])
})
