/** Short names for what is kept in the cache: equal for equal texts only. */
import { createHash } from 'node:crypto'

/** 32 letters and digits. */
export function fingerprint(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 32)
}
