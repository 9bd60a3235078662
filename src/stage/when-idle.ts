/** Something to do while the page has nothing else to do. */

/** Does it then; gives what calls it off. Not every browser says when it is idle. */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(act, { timeout: 2000 })
    return () => cancelIdleCallback(request)
  }
  const request = setTimeout(act, 200)
  return () => clearTimeout(request)
}
