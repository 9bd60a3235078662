import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slide, slideScale } from '../../src/drawing/slide.ts'
import { captionPlaces } from '../../src/talk/scene-words.ts'
import { widthOf } from './widths.ts'

const wall = { width: 1920, height: 1080 }
const caption = '**2017.** No recurrence, no bottleneck: every word looks at every other.'

test('on a wall a caption can be read from the last row', () => {
  const { caption: set } = slide(wall, 'below', 'Attention', caption, widthOf)
  expect(set?.text.size).toBe(44)
  expect(set?.title.size).toBeGreaterThan(30)
  expect(slideScale(wall)).toBe(1)
})

test('the graph has the room that the caption leaves', () => {
  const room = (place: (typeof captionPlaces)[number]) => slide(wall, place, 'Title', caption, widthOf).room
  expect(room('below').bottom).toBeGreaterThan(150)
  expect(room('above').top).toBeGreaterThan(room('below').top + 100)
  expect(room('left').left).toBeGreaterThan(500)
  expect(room('right').right).toBeGreaterThan(500)
  expect(Object.values(room('middle'))).toEqual([0, 0, 0, 0])
})

test('the legend stands above everything but a title', () => {
  expect(slide(wall, 'middle', 'Title', caption, widthOf).legend).toBeUndefined()
  const { legend, room, caption: set } = slide(wall, 'above', 'Title', caption, widthOf)
  expect(legend?.top).toBeLessThan(set?.top ?? 0)
  expect(slide(wall, 'none', 'Title', caption, widthOf).room.top).toBeGreaterThan(legend?.top ?? 0)
  expect(room.top).toBeGreaterThan((set?.top ?? 0) + (set?.height ?? 0))
})

test('behind a caption the graph steps back, up to the edge of the stage', () => {
  const veil = (place: (typeof captionPlaces)[number]) =>
    slide(wall, place, 'Title', caption, widthOf).caption?.veil
  expect(veil('below')).toMatchObject({ left: 0, width: 1920, towards: 'bottom' })
  expect((veil('below')?.top ?? 0) + (veil('below')?.height ?? 0)).toBe(1080)
  expect(veil('left')).toMatchObject({ left: 0, top: 0, height: 1080, towards: 'left' })
  expect(veil('middle')).toBeUndefined()
})

test('a longer caption is set smaller, a scene without words has no caption', () => {
  const long = Array.from({ length: 12 }, () => caption).join(' ')
  const size = (text: string) => slide(wall, 'below', 'Title', text, widthOf).caption?.text.size ?? 0
  expect(size(long)).toBeLessThan(size(caption))
  expect(slide(wall, 'below', '', '', widthOf).caption).toBeUndefined()
  expect(slide(wall, 'none', 'Title', caption, widthOf).caption).toBeUndefined()
})

test('on a tall stage the caption stands below, wherever it should stand beside', () => {
  const phone = { width: 390, height: 844 }
  expect(slide(phone, 'left', 'T', caption, widthOf)).toEqual(slide(phone, 'below', 'T', caption, widthOf))
})

test('on any stage of some size a short caption stands within it', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 320, max: 4000 }),
    height: fc.integer({ min: 240, max: 2500 }),
  })
  fc.assert(
    fc.property(sizes, fc.constantFrom(...captionPlaces), (size, place) => {
      const { caption: set } = slide(size, place, 'Few words', 'A short caption.', widthOf)
      if (!set) return
      expect(set.left).toBeGreaterThanOrEqual(0)
      expect(set.left + set.width).toBeLessThanOrEqual(size.width)
      expect(set.top).toBeGreaterThanOrEqual(0)
      expect(set.top + set.height).toBeLessThanOrEqual(size.height)
    }),
  )
})

test('on a small stage words keep a size to be read in, unless it only shows in miniature what a large one shows', () => {
  const small = { width: 640, height: 360 }
  const sizeOf = (smallest?: number) =>
    slide(small, 'below', 'Attention', caption, widthOf, smallest).caption?.text.size
  expect(sizeOf()).toBe(15)
  const large = slide(wall, 'below', 'Attention', caption, widthOf).caption?.text.size ?? expect.fail()
  expect(sizeOf(9)).toBeCloseTo(large / 3, 6)
})
