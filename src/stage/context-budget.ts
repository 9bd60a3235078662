/** How many stages of a page may draw with WebGL at a time: a browser gives about sixteen contexts and takes the oldest away. */

/** Each stage opens three contexts. */
let room = 5

/** Takes room for one stage; gives what returns it. Undefined where there is none left. */
export function takenContexts(): (() => void) | undefined {
  if (room <= 0) return undefined
  room -= 1
  return () => {
    room += 1
  }
}

/** A browser that took a context away had no room for it, or no graphics any more: from now on nobody asks for one. */
export function loseContexts(): void {
  room = Number.NEGATIVE_INFINITY
}
