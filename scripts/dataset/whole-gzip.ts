/** Whether a gzipped file is all there: DuckDB takes the end of a file for the end of its data, and does not look at checksums. */
import { createReadStream } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

const mebibyte = 2 ** 20

/** What is wrong with the file, or undefined. */
export async function gzipComplaint(path: string, stop: AbortSignal): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done(), highWaterMark: 4 * mebibyte })
  try {
    await pipeline(
      createReadStream(path, { highWaterMark: mebibyte }),
      createGunzip({ chunkSize: mebibyte }),
      nowhere,
      { signal: stop },
    )
    return undefined
  } catch (error) {
    stop.throwIfAborted()
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'Z_BUF_ERROR') return 'it is cut short'
    if (code.startsWith('Z_')) return `it is damaged (${error instanceof Error ? error.message : code})`
    throw error
  }
}
