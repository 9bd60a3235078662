/** The records of a RIS file as written: types and fields by their two-letter tags, each with its line. */

export interface RisRecord {
  /** `JOUR`, in upper case. */
  readonly type: string
  /** Values of each tag in the order of the file; a tag may stand several times. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** Counted from 1. */
  readonly line: number
  /** Whether `ER` ends it. */
  readonly closed: boolean
}

const tagged = /^\ufeff?([A-Z][A-Z0-9]) {1,4}-(?: (.*)|)$/

/** `TY` begins a record, `ER` or the next `TY` ends it; a line without a tag goes on with the one before. */
export function risRecords(text: string): RisRecord[] {
  const records: { type: string; fields: Map<string, string[]>; line: number; closed: boolean }[] = []
  let values: string[] | undefined
  let open = false
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    const found = tagged.exec(line.trimEnd())
    const [, tag = '', value = ''] = found ?? []
    const record = records.at(-1)
    if (tag === 'TY') {
      records.push({ type: value.trim().toUpperCase(), fields: new Map(), line: i + 1, closed: false })
      open = true
      values = undefined
    } else if (record === undefined || !open) continue
    else if (tag === 'ER') {
      record.closed = true
      open = false
    } else if (found !== null) {
      values = record.fields.get(tag) ?? []
      values.push(value.trim())
      record.fields.set(tag, values)
    } else if (values !== undefined && line.trim() !== '') {
      values.push(`${values.pop() ?? ''} ${line.trim()}`)
    }
  }
  return records
}
