/** Limits of time: a page that hangs must not hold up the others. */

export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

/** @throws {TooSlow} when it is not there after so many milliseconds */
export async function within<Value>(milliseconds: number, awaited: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`not within ${milliseconds / 1000} s`)), milliseconds)
  })
  awaited.catch(() => undefined)
  try {
    return await Promise.race([awaited, limit])
  } finally {
    clearTimeout(timer)
  }
}
