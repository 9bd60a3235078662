/** The order of keys wherever a Map or a Set reaches the output: by UTF-16 code units, the same in every language. */
export function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
