/** A ZIP file of named entries. It bears no date: the same entries give the same bytes. */
import { joined, utf8 } from './bytes.ts'

export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string
  readonly content: Uint8Array
  /** The content as raw DEFLATE, when that is to be stored in its place. */
  readonly deflated?: Uint8Array
}

/** 1 January 1980, the first day that a ZIP file can name. */
const firstDay = 0x21
/** Version 2.0: folders and DEFLATE. */
const version = 20
/** Names are UTF-8. */
const utf8Names = 0x800

export function zipFile(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, content, deflated } of entries) {
    const path = utf8(name)
    const stored = deflated ?? content
    const facts = [
      ...[two(version), two(utf8Names), two(deflated ? 8 : 0), two(0), two(firstDay)],
      ...[four(crc32(content)), four(stored.length), four(content.length), two(path.length), two(0)],
    ]
    const file = joined([four(0x04034b50), ...facts, path, stored])
    directory.push(four(0x02014b50), two(version), ...facts, two(0), two(0), two(0), four(0), four(at), path)
    files.push(file)
    at += file.length
  }
  const index = joined(directory)
  const count = two(entries.length)
  const end = [four(0x06054b50), two(0), two(0), count, count, four(index.length), four(at), two(0)]
  return joined([...files, index, ...end])
}

function two(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >>> 8)
}

function four(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24)
}

const crcs = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcs[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}
