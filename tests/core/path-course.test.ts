import { expect, test } from 'vitest'
import { networkOf } from '../../src/core/citation-network.ts'
import { courseSteps } from '../../src/core/course.ts'
import { pathCourse } from '../../src/core/path-course.ts'
import { readingPath } from '../../src/core/prerequisites.ts'
import { graphOf } from '../state/example.ts'

/** `goal` cites b twice and the survey, b cites a; a is off the list. */
const graph = graphOf(
  {
    goal: { title: 'Goal', date: '2023' },
    a: { title: 'A', date: '2019', listed: false },
    b: { title: 'B', date: '2021' },
    s: { title: 'Things: a survey', date: '2020' },
  },
  [
    ['goal', 'b', { mentions: 5, contexts: ['as B shows'] }],
    ['goal', 's', { mentions: 1 }],
    ['b', 'a', { mentions: 4 }],
  ],
)
const network = networkOf(graph)
const number = (key: string) => network.keys.indexOf(key)

function course(request: Partial<Parameters<typeof readingPath>[1]> = {}, read: readonly string[] = []) {
  const path = readingPath(network, { goals: [number('goal')], ...request })
  return pathCourse(graph, network, path, new Set(read))
}

test('a survey comes first, then the steps with class, numbers and what they come before', () => {
  const { title, parts } = course()
  expect(title).toBe('Before Goal')
  expect(parts.map(part => part.title)).toEqual(['An overview to begin with', 'Then'])
  const [, a, b] = courseSteps(course())
  expect(a).toMatchObject({ key: 'a', kind: 'foundation, not on the list' })
  expect(a?.reasons.slice(1)).toEqual(['Goal → B → A.', 'Read it before B because B cites it.'])
  expect(b?.reasons[0]).toBe('Cited 5 times in Goal: “as B shows”.')
})

test('from papers that are known it says how they lead on, and which do not', () => {
  expect(course({ from: [number('a')] }).lead).toEqual(['From A through B to Goal.'])
  expect(course({ from: [number('b')] }).lead).toEqual(['From B straight to Goal.'])
  expect(course({ goals: [number('b')], from: [number('goal')] }).lead).toEqual([
    'No chain of citations within the budget leads from a goal to Goal; it counts as read.',
  ])
})

test('without anything to read it says so', () => {
  const { parts, notes } = course({ goals: [number('a')] })
  expect(parts).toEqual([])
  expect(notes[0]).toBe('Nothing to read first is known.')
})
