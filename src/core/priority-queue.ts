/** A priority queue: a binary heap that gives the smallest of its items first. */
export class PriorityQueue<Item> {
  readonly #heap: Item[] = []
  readonly #order: (a: Item, b: Item) => number

  constructor(order: (a: Item, b: Item) => number) {
    this.#order = order
  }

  get size(): number {
    return this.#heap.length
  }

  push(item: Item): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(item)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.#order(heap[parent] as Item, item) <= 0) break
      heap[at] = heap[parent] as Item
      at = parent
    }
    heap[at] = item
  }

  /** Takes the smallest item out; undefined when there is none. */
  pop(): Item | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (heap.length > 0) this.#sink(last as Item)
    return top
  }

  #sink(item: Item): void {
    const heap = this.#heap
    let at = 0
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      const right = child + 1
      if (right < heap.length && this.#order(heap[right] as Item, heap[child] as Item) < 0) child = right
      if (this.#order(item, heap[child] as Item) <= 0) break
      heap[at] = heap[child] as Item
      at = child
    }
    heap[at] = item
  }
}
