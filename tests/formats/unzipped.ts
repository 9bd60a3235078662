/** What a ZIP file holds, read by its directory as strictly as any program would. */
import { crc32, inflateRawSync } from 'node:zlib'

/** Contents by name, in the file's order; throws where sizes, sums or places do not agree. */
export function unzipped(zip: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const files = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = bytes.readUInt16LE(at + 10)
    const [sum, packed, size] = [16, 20, 24].map(offset => bytes.readUInt32LE(at + offset))
    const length = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + length)
    const file = bytes.readUInt32LE(at + 42)
    if (bytes.toString('latin1', file, file + 4) !== 'PK\u0003\u0004') throw new Error(`${name} is not there`)
    const begin = file + 30 + bytes.readUInt16LE(file + 26) + bytes.readUInt16LE(file + 28)
    const stored = bytes.subarray(begin, begin + (packed ?? 0))
    const content = method === 8 ? inflateRawSync(stored) : stored
    if (content.length !== size || crc32(content) !== sum) throw new Error(`${name} is broken`)
    files.set(name, content)
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (at !== end) throw new Error('the directory does not end where it should')
  return files
}
