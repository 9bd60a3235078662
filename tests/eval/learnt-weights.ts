/** Weights learnt from the judgements themselves, each list scored by weights that have not seen it. */
import type { JudgedList } from './reference-ranking.ts'

const folds = 5

/** Scores of each list by pairwise logistic regression on the other four folds; list i is in fold i mod 5. */
export function learntScores(lists: readonly JudgedList[]): number[][] {
  const features = lists.map(featuresOf)
  const weights = Array.from({ length: folds }, (_, fold) =>
    learntWeights(
      features.flatMap((rows, at) =>
        at % folds === fold ? [] : differences(rows, lists[at]?.matters ?? []),
      ),
    ),
  )
  return features.map((rows, at) => rows.map(row => dot(row, weights[at % folds] ?? [])))
}

function featuresOf({ mentions, support, likeness }: JudgedList): number[][] {
  const columns = [mentions.map(Math.log1p), support.map(Math.log1p), likeness].map(standardised)
  return mentions.map((_, at) => columns.map(column => column[at] ?? 0))
}

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  return values.map(value => (spread > 1e-9 ? (value - mean) / spread : 0))
}

/** What a reference that matters has more than one that does not; each list counts as one. */
function differences(
  rows: readonly number[][],
  matters: readonly boolean[],
): { row: number[]; weight: number }[] {
  const pairs = rows.flatMap((row, at) =>
    matters[at]
      ? rows.flatMap((other, of) => (matters[of] ? [] : [row.map((value, k) => value - (other[k] ?? 0))]))
      : [],
  )
  return pairs.map(row => ({ row, weight: 1 / pairs.length }))
}

/** Gradient descent on the logistic loss with a small ridge. */
function learntWeights(pairs: readonly { row: number[]; weight: number }[]): number[] {
  let weights = [0, 0, 0]
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < 300; step += 1) {
    const gradient = weights.map(weight => 0.01 * weight)
    for (const { row, weight } of pairs) {
      const miss = weight / total / (1 + Math.exp(dot(row, weights)))
      row.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) - miss * value
      })
    }
    weights = weights.map((weight, k) => weight - 0.5 * (gradient[k] ?? 0))
  }
  return weights
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}
