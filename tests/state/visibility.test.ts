import { expect, test } from 'vitest'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { hasPlace } from '../../src/state/visibility.ts'
import { example } from './example.ts'

test('listed papers always have a place, others when cited often enough or selected', () => {
  const graph = example()
  const placed = (view: Partial<ViewState>) =>
    graph.filterNodes((id, paper) => hasPlace(id, paper, { ...firstView, ...view }))
  expect(placed({})).toEqual(['attention', 'gpt', 'bert', 'palm'])
  expect(placed({ missing: 3 })).toEqual(['attention', 'gpt', 'bert', 'palm', 'adam'])
  expect(placed({ missing: 2 })).toHaveLength(6)
  expect(placed({ selected: ['lstm'] })).toContain('lstm')
})
