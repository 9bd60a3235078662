/** What was measured: a mean with its bootstrap interval, ways to rank, and the table of it all. */
import { seededRandom } from '../../src/core/seeded-random.ts'

export interface Interval {
  readonly mean: number
  /** The middle 95 percent of 2,000 resampled means. */
  readonly low: number
  readonly high: number
}

export interface Row {
  readonly question: string
  readonly method: string
  readonly values: readonly number[]
  /** What is resampled: values of one group stay together. By default each value is a group. */
  readonly groups?: readonly number[]
  readonly toReach?: string
}

/** The mean of the values, resampled by group with a fixed seed. */
export function bootstrapped(
  values: readonly number[],
  groups: readonly number[] = [...values.keys()],
): Interval {
  const byGroup = new Map<number, { sum: number; count: number }>()
  values.forEach((value, at) => {
    const group = byGroup.get(groups[at] ?? at) ?? { sum: 0, count: 0 }
    byGroup.set(groups[at] ?? at, { sum: group.sum + value, count: group.count + 1 })
  })
  const totals = [...byGroup.values()]
  const random = seededRandom(2012)
  const means = Array.from({ length: 2000 }, () => {
    let sum = 0
    let count = 0
    for (let draw = 0; draw < totals.length; draw += 1) {
      const group = totals[Math.floor(random() * totals.length)]
      sum += group?.sum ?? 0
      count += group?.count ?? 0
    }
    return sum / count
  }).sort((a, b) => a - b)
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    low: means[50] ?? Number.NaN,
    high: means[1949] ?? Number.NaN,
  }
}

/** Average precision of a ranking by score; ties are broken in 20 seeded ways and averaged. */
export function averagePrecision(scores: readonly number[], relevant: readonly boolean[]): number {
  const random = seededRandom(scores.length)
  let total = 0
  for (let round = 0; round < 20; round += 1) {
    const order = scores
      .map((score, at) => ({ score, at, chance: random() }))
      .sort((a, b) => b.score - a.score || a.chance - b.chance)
    let found = 0
    let sum = 0
    order.forEach(({ at }, rank) => {
      if (!relevant[at]) return
      found += 1
      sum += found / (rank + 1)
    })
    total += sum / found
  }
  return total / 20
}

/** Items in a random order that the seed decides. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map(item => ({ item, chance: random() }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ item }) => item)
}

/** One markdown table. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ question, method, values, groups, toReach }) => {
    const { mean, low, high } = bootstrapped(values, groups)
    return [
      question,
      method,
      mean.toFixed(3),
      `${low.toFixed(3)}–${high.toFixed(3)}`,
      `${values.length}`,
      toReach ?? '',
    ]
  })
  const head = ['question', 'method', 'figure', '95 % interval', 'cases', 'to reach']
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map(row => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...cells.map(line)].join(
    '\n',
  )
}
