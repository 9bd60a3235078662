import { expect, test } from 'vitest'
import { networkOf, widerNetworkOf } from '../../src/core/citation-network.ts'
import { listGroups } from '../../src/core/ordered-list.ts'
import { answerTo, libraryOf } from '../../src/core/reading-answers.ts'
import { bundledGraph } from '../state/bundled-graph.ts'

const network = networkOf(bundledGraph)
const groups = listGroups(bundledGraph, network)
const library = libraryOf({ network, wider: widerNetworkOf(bundledGraph), groups })
const [goal = 0] = network.keys.keys()

test('questions and answers are data that a message can carry: asked through one, they are the same', () => {
  const elsewhere = structuredClone(library)
  const path = { goals: [goal], budget: 5 }
  expect(structuredClone(answerTo(elsewhere, 'path', structuredClone(path)))).toEqual(
    answerTo(library, 'path', path),
  )
  expect(structuredClone(answerTo(elsewhere, 'backbone', { length: 5 }))).toEqual(
    answerTo(library, 'backbone', { length: 5 }),
  )
  expect(structuredClone(answerTo(elsewhere, 'main-path', {}))).toEqual(answerTo(library, 'main-path', {}))
  const order = { hoist: true, read: [goal] }
  expect(structuredClone(answerTo(elsewhere, 'order', order))).toEqual(answerTo(library, 'order', order))
})
