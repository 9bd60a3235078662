/** The raw figures on disk, one file for each part: what the report is made of. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Results } from './part.ts'

/** The folder of the benchmark. */
export const benchFolder = fileURLToPath(new URL('.', import.meta.url))

/** The results that a part wrote; undefined where it never ran. */
export function readResults<Figures>(part: string): Results<Figures> | undefined {
  try {
    return JSON.parse(readFileSync(`${benchFolder}results/${part}.json`, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export function writeResults(part: string, results: Results<unknown>): void {
  writeBenchFile(`results/${part}.json`, `${JSON.stringify(results, null, 1)}\n`)
}

/** Writes a file into the folder of the benchmark. */
export function writeBenchFile(path: string, text: string | Buffer): void {
  const place = benchFolder + path
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, text)
}
