/** A small seeded generator of random numbers, so that every random choice is a fact that can be repeated. */

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
