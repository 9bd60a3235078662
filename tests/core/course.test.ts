import { expect, test } from 'vitest'
import { networkOf } from '../../src/core/citation-network.ts'
import { type Course, courseStep, courseSteps, saidOf } from '../../src/core/course.ts'
import { graphOf } from '../state/example.ts'

const graph = graphOf({ a: { title: 'A' }, b: { title: 'B' } })

test('a step is a paper of the graph, read or not, with what is told of it', () => {
  const step = courseStep(graph, networkOf(graph), new Set(['b']), 1, {
    kind: 'essential',
    reasons: ['Why.'],
  })
  expect(step).toMatchObject({ key: 'b', paper: { title: 'B' }, isRead: true, kind: 'essential' })
})

test('the steps of a course are those of its parts, one after the other', () => {
  const step = (paper: number) => courseStep(graph, networkOf(graph), new Set(), paper, { reasons: [] })
  const course: Course = {
    title: '',
    lead: [],
    parts: [{ steps: [step(1)] }, { steps: [step(0)] }],
    notes: [],
  }
  expect(courseSteps(course).map(({ key }) => key)).toEqual(['b', 'a'])
})

test('what is said of a step begins with its kind', () => {
  expect(saidOf({ kind: 'ready now', reasons: ['Needs B.', 'Also cites C.'] })).toEqual([
    'Ready now. Needs B.',
    'Also cites C.',
  ])
  expect(saidOf({ kind: 'essential', reasons: [] })).toEqual(['Essential.'])
  expect(saidOf({ reasons: [] })).toEqual([])
})
