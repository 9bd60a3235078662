import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PriorityQueue } from '../../src/core/priority-queue.ts'

test('items come out in order, also when some come in between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (first, second) => {
      const queue = new PriorityQueue<number>((a, b) => a - b)
      for (const item of first) queue.push(item)
      const smallest = queue.pop()
      expect(smallest).toBe(first.length > 0 ? Math.min(...first) : undefined)
      for (const item of second) queue.push(item)
      const rest = first.toSorted((a, b) => a - b).slice(1)
      expect(queue.size).toBe(rest.length + second.length)
      const drained: number[] = []
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) drained.push(item)
      expect(drained).toEqual([...rest, ...second].sort((a, b) => a - b))
    }),
  )
})
