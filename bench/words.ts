/** Figures in words: three digits at most, and the units that they have. */

/** `0.042`, `1.24`, `87`, `1,240`. */
export function inDigits(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && size < 0.1) return value.toPrecision(2)
  if (size < 10) return String(Number(value.toFixed(size < 1 ? 2 : 1)))
  return Math.round(value).toLocaleString('en-US')
}

/** `12 ms`, `3.4 s`. */
export function inTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${inDigits(milliseconds)} ms` : `${inDigits(milliseconds / 1000)} s`
}

/** `840 kB`, `12 MB`. */
export function inBytes(bytes: number): string {
  return bytes < 1e6 ? `${inDigits(bytes / 1e3)} kB` : `${inDigits(bytes / 1e6)} MB`
}

/** `2.3×`. */
export function inTimes(value: number): string {
  return `${inDigits(value)}×`
}
