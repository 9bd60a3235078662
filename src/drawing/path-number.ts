/** Numbers as drawings write them: hundredths of a pixel, never `-0` or an exponent. */

export function pathNumber(value: number): number {
  return Math.round(value * 100) / 100 || 0
}
