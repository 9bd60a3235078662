/** Limits of time: a page that hangs must not hold up the others. */

/** What is awaited, or undefined after so many milliseconds. */
export async function within<Value>(
  milliseconds: number,
  awaited: Promise<Value>,
): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, milliseconds, undefined)
  })
  awaited.catch(() => undefined)
  try {
    return await Promise.race([awaited, limit])
  } finally {
    clearTimeout(timer)
  }
}
