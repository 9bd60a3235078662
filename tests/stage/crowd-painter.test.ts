import { beforeEach, expect, test, vi } from 'vitest'
import { packedLinks } from '../../src/core/links.ts'
import type { Crowd } from '../../src/drawing/crowd.ts'
import type { Plate } from '../../src/drawing/crowd-plate.ts'
import { type CrowdOrder, type CrowdPart, crowdPainter } from '../../src/stage/crowd-painter.ts'

const crowd: Crowd = {
  places: Float32Array.of(20, 20, 60, 40),
  radii: Float32Array.of(3, 3),
  tones: Uint8Array.of(0, 0),
  states: Uint8Array.of(2, 2),
  cites: packedLinks([[1], []]),
  palette: Uint8Array.of(200, 100, 50),
  dotOpacity: 1,
  citation: Uint8Array.of(90, 90, 90),
  citationOpacity: 0.5,
}
const size = { width: 80, height: 60 }
const home = { k: 1, x: 0, y: 0 }

interface Picture {
  readonly part: CrowdPart
  readonly plate: Plate
  readonly pixels: Uint32Array
}

/** Pictures are what they are made of: there is no browser here. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray
      constructor(data: Uint8ClampedArray) {
        this.data = data
      }
    },
  )
  vi.stubGlobal('createImageBitmap', async ({ data }: { data: Uint8ClampedArray }) => ({
    pixels: new Uint32Array(data.slice().buffer),
    close: () => undefined,
  }))
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

/** A painter, what it drew, and the last order of which it said that it is done. */
function painting(pause = () => new Promise<void>(resolve => setTimeout(resolve, 1))) {
  const pictures: Picture[] = []
  let done = 0
  let number = 0
  const painter = crowdPainter({
    pause,
    slice: 0,
    picture(part, plate, bitmap) {
      pictures.push({ part, plate, pixels: (bitmap as unknown as { pixels: Uint32Array }).pixels })
    },
    drawn(upTo) {
      done = upTo
    },
  })
  return {
    ...painter,
    pictures,
    parts: () => pictures.splice(0).map(({ part }) => part),
    order(what: Omit<CrowdOrder, 'number'>) {
      number += 1
      painter.order({ number, ...what })
    },
    /** Lets so much time pass, and says whether all is drawn then. */
    async after(milliseconds: number) {
      await vi.advanceTimersByTimeAsync(milliseconds)
      return done === number
    },
  }
}

/** Opacity of a picture at a place of the stage. */
function opacityAt({ plate, pixels }: Picture | undefined = never(), x: number, y: number): number {
  const [column, row] = [Math.floor(plate.k * x + plate.x), Math.floor(plate.k * y + plate.y)]
  return (pixels[row * plate.width + column] ?? 0) >>> 24
}

function never(): never {
  throw new Error('nothing was drawn')
}

const all = { crowd, viewport: home, size, ratio: 1 }

test('dots are drawn first, then citations, and then it says so', async () => {
  const { order, after, pictures } = painting()
  order(all)
  expect(await after(50)).toBe(true)
  expect(pictures.map(({ part }) => part)).toEqual(['dots', 'lines'])
  expect(opacityAt(pictures[0], 20, 20)).toBe(255)
  expect(opacityAt(pictures[0], 40, 50)).toBe(0)
  expect(pictures[1]?.pixels.some(pixel => pixel !== 0)).toBe(true)
})

test('while one zooms only dots are drawn; citations come when one stands still', async () => {
  const { order, after, parts } = painting()
  order(all)
  await after(50)
  parts()
  for (const k of [1.1, 1.2, 1.3]) {
    order({ viewport: { k, x: 0, y: 0 } })
    expect(await after(16)).toBe(false)
  }
  expect(parts()).toEqual(['dots', 'dots', 'dots'])
  expect(await after(200)).toBe(true)
  expect(parts()).toEqual(['dots', 'lines'])
})

test('as long as one pans within what is drawn, nothing is drawn; at rest all is in its place', async () => {
  const { order, after, parts, pictures } = painting()
  order(all)
  await after(50)
  parts()
  order({ viewport: { k: 1, x: 4, y: 2 } })
  await after(16)
  expect(parts()).toEqual([])
  order({ viewport: { k: 1, x: 70, y: 2 } })
  await after(16)
  expect(parts()).toEqual(['dots'])
  order({ viewport: { k: 1, x: 72, y: 2 } })
  expect(await after(200)).toBe(true)
  expect(pictures.map(({ part, plate }) => [part, plate.viewport.x])).toEqual([
    ['dots', 72],
    ['lines', 72],
  ])
})

test('citations for a viewport that one has left are left, too', async () => {
  const turns: (() => void)[] = []
  const { order, after, parts } = painting(() => new Promise(resolve => turns.push(resolve)))
  const turn = async () => {
    turns.shift()?.()
    await after(0)
  }
  order(all)
  await after(0)
  while (parts().length === 0) await turn()
  await turn()
  order({ viewport: { k: 2, x: 0, y: 0 } })
  for (let at = 0; at < 20; at += 1) await turn()
  expect(parts()).toEqual(['dots'])
})

test('papers fly to where a new layout has them, and the citations follow when they are there', async () => {
  const { order, after, pictures, parts } = painting()
  order(all)
  await after(50)
  parts()
  order({ crowd: { places: Float32Array.of(20, 20, 20, 50) }, pace: 1 })
  await after(60)
  expect(pictures.every(({ part }) => part === 'dots')).toBe(true)
  expect(await after(2000)).toBe(true)
  expect(pictures.at(-1)?.part).toBe('lines')
  const last = pictures.filter(({ part }) => part === 'dots').at(-1)
  expect(opacityAt(last, 20, 50)).toBe(255)
  expect(opacityAt(last, 60, 40)).toBe(0)
})

test('without pace they are there at once', async () => {
  const { order, after, pictures, parts } = painting()
  order(all)
  await after(50)
  parts()
  order({ crowd: { states: Uint8Array.of(2, 0) } })
  expect(await after(50)).toBe(true)
  expect(pictures.map(({ part }) => part)).toEqual(['dots', 'lines'])
  expect(opacityAt(pictures[0], 60, 40)).toBe(0)
})

test('a stage of another size is drawn anew', async () => {
  const { order, after, pictures, parts } = painting()
  order(all)
  await after(50)
  parts()
  order({ size: { width: 160, height: 90 }, ratio: 2 })
  expect(await after(50)).toBe(true)
  expect(pictures.map(({ plate }) => plate.width)).toEqual([2 * 240, 240])
})

test('once stopped it draws nothing more', async () => {
  const { order, after, parts, stop } = painting()
  order(all)
  stop()
  await after(500)
  expect(parts()).toEqual([])
})
