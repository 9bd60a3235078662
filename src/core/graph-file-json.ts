/** JSON as the files of a graph have it: on one line, numbers with six decimals. */

/** On one line. */
export function graphJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'number' ? sixDecimals(part) : part))
}

/** Finer than any screen. */
export function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
