/** Many short texts in one column of UTF-8, each unpacked when it is asked for. */

/** Text `i` stands in `bytes` from `starts[i]` up to, not including, `starts[i + 1]`. */
export interface TextColumn {
  /** One more than there are texts. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The texts, packed in their order. */
export function packedTexts(texts: readonly string[]): TextColumn {
  const parts = texts.map(text => encoder.encode(text))
  const starts = new Uint32Array(texts.length + 1)
  parts.forEach((part, at) => {
    starts[at + 1] = (starts[at] as number) + part.length
  })
  const bytes = new Uint8Array(starts[texts.length] as number)
  parts.forEach((part, at) => {
    bytes.set(part, starts[at])
  })
  return { starts, bytes }
}

/** One of the texts. What is no UTF-8 in it becomes U+FFFD. */
export function textAt({ starts, bytes }: TextColumn, at: number): string {
  const [start, end] = [starts[at] as number, starts[at + 1] as number]
  return start === end ? '' : decoder.decode(bytes.subarray(start, end))
}

/**
 * The place of a text in a column in the order of `textOrder`, without repetition; -1 where it is not in it. Bytes are
 * compared: nothing is unpacked.
 */
export function placeOfText(column: TextColumn, text: string): number {
  const wanted = encoder.encode(text)
  const { starts, bytes } = column
  let low = 0
  let high = starts.length - 2
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = byteOrder(
      bytes,
      starts[middle] as number,
      starts[middle + 1] as number,
      wanted,
      0,
      wanted.length,
    )
    if (order === 0) return textAt(column, middle) === text ? middle : -1
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Whether the column holds whole characters of UTF-8 in the order of `textOrder`, no text twice and none empty. */
export function isInTextOrder({ starts, bytes }: TextColumn): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return false
  }
  for (let at = 0; at < starts.length - 1; at += 1) {
    const [start, end] = [starts[at] as number, starts[at + 1] as number]
    if (start === end || isContinuation(bytes[start] as number)) return false
    if (at > 0 && byteOrder(bytes, starts[at - 1] as number, start, bytes, start, end) >= 0) return false
  }
  return true
}

function isContinuation(byte: number): boolean {
  return byte >> 6 === 0b10
}

/** The order of UTF-16 code units, by bytes of UTF-8: the two differ only in that code units sort U+E000 … U+FFFF last. */
function byteOrder(
  a: Uint8Array,
  startA: number,
  endA: number,
  b: Uint8Array,
  startB: number,
  endB: number,
): number {
  const common = Math.min(endA - startA, endB - startB)
  for (let at = 0; at < common; at += 1) {
    const [byteA, byteB] = [a[startA + at] as number, b[startB + at] as number]
    if (byteA !== byteB) return rankOfByte(byteA) - rankOfByte(byteB)
  }
  return endA - startA - (endB - startB)
}

function rankOfByte(byte: number): number {
  return byte === 0xee || byte === 0xef ? byte + 0x10 : byte
}
