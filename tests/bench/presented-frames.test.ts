import { expect, test } from 'vitest'
import { motionBetween } from '../../bench/pages/motion.ts'
import {
  type Mark,
  marksIn,
  type PresentedFrame,
  presentedFrames,
  shownAfter,
  type TraceEvent,
} from '../../bench/pages/presented-frames.ts'

/** The events of one frame, in microseconds: begun, committed (if at all) and ended. */
function reported(
  local: string,
  [begun, committed, ended]: readonly [number, number | undefined, number],
  state = 'STATE_PRESENTED_ALL',
): TraceEvent[] {
  const event = (name: string, ph: string, ts: number, args = {}): TraceEvent => ({
    name,
    ph,
    ts,
    args,
    cat: 'cc',
    pid: 7,
    id2: { local },
  })
  return [
    event('PipelineReporter', 'b', begun, { frame_reporter: { state } }),
    ...(committed === undefined ? [] : [event('Commit', 'b', committed)]),
    event('PipelineReporter', 'e', ended),
  ]
}

test('frames are counted that had something new and reached the screen whole', () => {
  const events = [
    ...reported('a', [1000, 4000, 9000]),
    ...reported('b', [17_000, 18_000, 21_000], 'STATE_DROPPED'),
    ...reported('a', [33_000, undefined, 36_000]),
    ...reported('c', [34_000, 50_000, 52_000]),
    ...reported('b', [51_000, 51_500, 53_000], 'STATE_NO_UPDATE_DESIRED'),
  ]
  const frames = [
    { committed: 4, presented: 9 },
    { committed: 50, presented: 52 },
  ]
  expect(presentedFrames(events, 7)).toEqual(frames)
  expect(presentedFrames(events, 8)).toEqual([])
  expect(shownAfter(frames, 4)).toBe(9)
  expect(shownAfter(frames, 4.1)).toBe(52)
  expect(shownAfter(frames, 51)).toBeUndefined()
})

test('marks of the page are found among other events, in the order of time', () => {
  const mark = (name: string, ts: number): TraceEvent => ({
    name,
    ts,
    cat: 'blink.user_timing',
    ph: 'I',
    pid: 7,
    args: { data: { startTime: ts / 1000 - 5 } },
  })
  const events = [mark('drawn', 9000), mark('asked', 7000), ...reported('a', [1000, 4000, 9000])]
  expect(marksIn(events)).toEqual([
    { name: 'asked', at: 7, sinceNavigation: 2 },
    { name: 'drawn', at: 9, sinceNavigation: 4 },
  ])
})

const cost = { main: 1, page: 2, drawing: 3 }
const input = (at: number): Mark => ({ name: 'input', at, sinceNavigation: at })
const frame = (committed: number): PresentedFrame => ({ committed, presented: committed + 5 })

test('a motion lasts from the first input to the first frame after the last one', () => {
  const frames = [90, 105, 120, 140, 160].map(frame)
  expect(motionBetween(frames, [input(100), input(130)], cost)).toEqual({ frames: 3, milliseconds: 45, cost })
})

test('a page that answers late is counted with the frame on which it was at work', () => {
  expect(motionBetween([frame(3000)], [input(100), input(130)], cost)).toEqual({
    frames: 1,
    milliseconds: 2905,
    cost,
  })
})

test('frames that are shown only so that Chromium tells of the last one do not count', () => {
  const marks = [input(100), input(130), { name: 'rest', at: 400, sinceNavigation: 400 }]
  expect(motionBetween([frame(110), frame(401)], marks, cost)).toEqual({ frames: 1, milliseconds: 30, cost })
  expect(motionBetween([frame(110)], [], cost)).toBeUndefined()
})
