/** A small seeded generator of random numbers, so that every random choice is a fact that can be repeated. */

/**
 * A 32-bit hash of a text, to seed with or to scatter by: FNV-1a over UTF-16 code units, then the finaliser of
 * MurmurHash3 so that keys that differ in one letter lie far apart.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ Fowler, Noll and Vo: FNV hash (public domain)
 * @see https://github.com/aappleby/smhasher Appleby: MurmurHash3, `fmix32` (public domain)
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * A generator of numbers in [0, 1), the same for the same seed on every machine: integer arithmetic only.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c Ettinger: mulberry32 (public domain)
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x100000000
  }
}
