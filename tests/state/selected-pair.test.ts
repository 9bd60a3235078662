import { signal } from '@preact/signals-core'
import { expect, test } from 'vitest'
import { relationBetween } from '../../src/core/relation-between.ts'
import { selectedPair } from '../../src/state/selected-pair.ts'
import { firstView } from '../../src/state/view-state.ts'
import { example } from './example.ts'

test('there is a pair while just two papers are selected', () => {
  const graph = example()
  const [one = '', two = '', three = ''] = graph.nodes()
  const view = signal(firstView)
  const pair = selectedPair({ graph, view })
  const select = (...selected: string[]) => {
    view.value = { ...firstView, selected }
    return pair.value
  }
  expect(select(two, one)).toEqual({ papers: [two, one], relation: relationBetween(graph, two, one) })
  expect(select(one)).toBeUndefined()
  expect(select(one, two, three)).toBeUndefined()
  expect(select(one, '~a folded group')).toBeUndefined()
})
