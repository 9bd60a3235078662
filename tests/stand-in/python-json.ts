/** JSON as the API writes it: like Python's `json.dumps`, with spaces after separators and everything beyond ASCII escaped. */

/** The text of a success answer, with the line feed at its end. */
export function pythonJson(value: unknown): string {
  return `${written(value)}\n`
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    return `{${fields.map(([name, field]) => `${ascii(name)}: ${written(field)}`).join(', ')}}`
  }
  return typeof value === 'string' ? ascii(value) : JSON.stringify(value)
}

function ascii(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
