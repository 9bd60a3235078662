import { expect, test } from 'vitest'
import { filmFrames } from '../../src/drawing/film-frames.ts'
import { stagedTalk } from './staged-talk.ts'
import { widthOf } from './widths.ts'

const long = 'Words and words '.repeat(8)
const film = filmFrames(stagedTalk(`## One\n\n## Two\n\n${long}\n`), widthOf)
const times = film.frames.map(({ time }) => time)

test('times only grow, and end before the film does', () => {
  expect(times[0]).toBe(0)
  for (const [at, time] of times.entries()) if (at > 0) expect(time).toBeGreaterThan(times[at - 1] ?? 0)
  expect(times.at(-1)).toBeLessThan(film.duration)
})

test('a scene that stands still is one frame, and stands longer with more to read', () => {
  const waits = times.map((time, at) => (times[at + 1] ?? film.duration) - time).filter(wait => wait > 40)
  expect(waits).toHaveLength(2)
  expect(waits[1]).toBeGreaterThan(waits[0] ?? 0)
})

test('every frame can be drawn, in any order', () => {
  const last = film.frames.at(-1)?.drawing().svg()
  expect(film.frames[0]?.drawing().svg()).toContain('One')
  expect(film.frames.at(-1)?.drawing().svg()).toBe(last)
})

test('without scenes there is no film', () => {
  expect(filmFrames([], widthOf)).toEqual({ frames: [], duration: 0 })
})
