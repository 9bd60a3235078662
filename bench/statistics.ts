/** Medians and ratios of measured figures. A figure that was not reached within its limit counts as infinite. */

/** The middle of some figures; the mean of the two middle ones where their number is even. Undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined
    ? undefined
    : lower === upper
      ? lower
      : (lower + upper) / 2
}

/** How many times `a` is of `b`; undefined where that says nothing. */
export function ratio(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined || b === 0) return undefined
  return a === Number.POSITIVE_INFINITY && b === Number.POSITIVE_INFINITY ? undefined : a / b
}
