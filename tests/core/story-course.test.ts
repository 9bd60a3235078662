import { expect, test } from 'vitest'
import { backbone } from '../../src/core/backbone.ts'
import { networkOf } from '../../src/core/citation-network.ts'
import { mainPath } from '../../src/core/main-path.ts'
import { backboneCourse, mainPathCourse, storyReason } from '../../src/core/story-course.ts'
import { graphOf } from '../state/example.ts'

/** d cites c, c cites b twice, b cites a; x cites a, too. */
const graph = graphOf(
  Object.fromEntries(
    ['a', 'b', 'c', 'd', 'x'].map((key, at) => [key, { title: key.toUpperCase(), year: 2000 + at }]),
  ),
  [
    ['b', 'a', { influential: true }],
    ['c', 'b', { mentions: 2 }],
    ['d', 'c'],
    ['x', 'a'],
  ],
  { title: 'List' },
)
const network = networkOf(graph)
const nobody: ReadonlySet<string> = new Set()

test('a step of a story says what it builds on and how the list is linked to it', () => {
  const number = (key: string) => network.keys.indexOf(key)
  expect(storyReason(network, number('a'))).toBe('2 papers of the list cite it.')
  expect(storyReason(network, number('c'), number('b'))).toBe(
    'Cites B twice. 1 paper of the list cites it, and it cites 1 of them.',
  )
  expect(storyReason(network, number('b'), number('a'), 0.004)).toBe(
    'Cites A (highly influential). Under 1 % of all ways lead over this citation. 1 paper of the list cites it, and it cites 1 of them.',
  )
  expect(storyReason(network, number('d'), number('c'))).toMatch(/^Cites C\. No paper of the list cites it/)
})

test('the backbone comes as the story, further threads and landmarks', () => {
  const course = backboneCourse(graph, network, backbone(network, { length: 3 }), new Set(['b']))
  expect(course.title).toBe('List: the story in 3 papers')
  expect(course.parts[0]).toMatchObject({
    title: 'The story',
    steps: [{ key: 'a' }, { key: 'b', isRead: true }, { key: 'c' }],
  })
})

test('the classical main path says what it is, and with each citation how many ways lead over it', () => {
  const course = mainPathCourse(graph, network, mainPath(network), nobody)
  expect(course.title).toBe('List: classical main path')
  expect(course.lead[0]).toContain('nowhere shown')
  expect(course.parts[0]?.steps.map(({ key }) => key).join('')).toBe('abcd')
  expect(course.parts[0]?.steps[1]?.reasons[0]).toContain('50 % of all ways lead over this citation')
})

test('without citations there is no story, and the course says so', () => {
  const bare = graphOf({ a: {} })
  const nothing = ['No citation among the papers of the list is known.']
  expect(mainPathCourse(bare, networkOf(bare), { papers: [], shares: [] }, nobody).notes).toEqual(nothing)
  expect(backboneCourse(bare, networkOf(bare), { chains: [], landmarks: [] }, nobody)).toMatchObject({
    parts: [],
    notes: nothing,
  })
})
