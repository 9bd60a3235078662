/** Bad weather for the stand-in: which request fails, and how, by seed. */

/** One way for a request to fail. */
export type Fault =
  | 'too-many-requests'
  | 'server-error'
  | 'gateway-timeout'
  | 'cut-short'
  | 'not-json'
  | 'reset'
  | 'slow-drip'
  /** No word at all. */
  | 'silence'
  /** Sent to the same address once more. */
  | 'redirect'
  /** 200 with an envelope that lacks its `data`. */
  | 'no-data'
  /** 200 with `"data": null`, as for withheld lists, but without the reason. */
  | 'null-data'
  /** 200 with an empty list, whatever was asked. */
  | 'no-rows'

/** Share of requests, from 0 to 1, that fail in each way. */
export type Weather = Readonly<Partial<Record<Fault, number>>>

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, a public-domain generator). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The fault of the next request, or undefined for fair weather. */
export function faultsBySeed(weather: Weather, seed: number): () => Fault | undefined {
  const number = seededNumbers(seed)
  const kinds = Object.entries(weather) as [Fault, number][]
  return () => {
    let left = number()
    for (const [fault, share] of kinds) {
      if (left < share) return fault
      left -= share
    }
    return undefined
  }
}
