import { expect, test } from 'vitest'
import { inListOrder } from '../../src/formats/list-order.ts'
import { graphOf } from '../state/example.ts'

test('papers stand as in the list, works off the list after them by key', () => {
  const graph = graphOf({
    z: { listed: false },
    b: { order: 2 },
    y: { listed: false },
    a: { order: 10 },
    c: { order: 1 },
  })
  const rows = graph.mapNodes((key, paper) => ({ key, paper }))
  expect(inListOrder(rows).map(({ key }) => key)).toEqual(['c', 'b', 'a', 'y', 'z'])
})
