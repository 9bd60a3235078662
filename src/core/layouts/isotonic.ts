/** Isotonic regression: the ascending sequence nearest to a given one. */

interface Block {
  sum: number
  weight: number
  count: number
}

/**
 * The non-decreasing numbers with the least weighted sum of squared distances to `values`, exactly, in linear time:
 * neighbours in the wrong order are pooled into their mean.
 *
 * @see Ayer, Brunk, Ewing, Reid and Silverman, "An empirical distribution function for sampling with incomplete
 *   information", 1955 (the pool-adjacent-violators algorithm)
 */
export function isotonic(values: readonly number[], weights: readonly number[]): number[] {
  const blocks: Block[] = []
  values.forEach((value, at) => {
    const weight = weights[at] ?? 1
    let block = { sum: value * weight, weight, count: 1 }
    for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        count: last.count + block.count,
      }
      blocks.pop()
    }
    blocks.push(block)
  })
  return blocks.flatMap(block => new Array<number>(block.count).fill(mean(block)))
}

function mean({ sum, weight }: Block): number {
  return sum / weight
}
