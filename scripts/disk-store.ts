/** A store for texts in a folder, one file for each key. Several programs may use one folder at the same time. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HarvestEffects } from '../src/harvest/effects.ts'
import { replaceFile } from './replaced-file.ts'

/** Stores texts under `folder`. Keys become hashes, so that no key can name a file of its choice. */
export function diskStore(folder: string): Pick<HarvestEffects, 'stored' | 'store'> {
  const fileOf = (key: string) => {
    const hash = createHash('sha256').update(key).digest('hex')
    return join(folder, hash.slice(0, 2), `${hash.slice(2, 40)}.json`)
  }
  return {
    stored: async key => {
      try {
        return await readFile(fileOf(key), 'utf8')
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
    store: (key, text) => replaceFile(fileOf(key), text),
  }
}
