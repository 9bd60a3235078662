/** Tables in markdown, set as the formatter of this project sets them. */

/** A table with these columns; all but the first are numbers, set to the right. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((title, at) =>
    Math.max(3, ...[title, ...rows.map(row => row[at] ?? '')].map(length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => padded(cell, widths[at] ?? 0, at === 0)).join(' | ')} |`
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(columns), line(rule), ...rows.map(line)].join('\n')
}

function padded(text: string, width: number, toTheLeft: boolean): string {
  const room = ' '.repeat(Math.max(0, width - length(text)))
  return toTheLeft ? text + room : room + text
}

/** Not every letter is one code unit. */
function length(text: string): number {
  return [...text].length
}
