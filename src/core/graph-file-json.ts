/** JSON as the files of a graph have it: on one line, numbers with six decimals. */

/** Six decimals are finer than any screen. */
export function graphJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part))
}
