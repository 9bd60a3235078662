/** Files that are put in place as a whole: a reader, or a crash, meets the old text or the new one, never a part. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes the file, and its folder if need be. When it returns, all of it is on disk. */
export function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  return replaceWritten(path, beside => writeFile(beside, content, { encoding: 'utf8', flag: 'wx' }))
}

/** Puts a file in place that `write` writes under the name it is given. When it returns, all of it is on disk. */
export async function replaceWritten(path: string, write: (beside: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${randomUUID()}.tmp`
  try {
    await write(beside)
    const file = await open(beside, 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
