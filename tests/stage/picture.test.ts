import { expect, test } from 'vitest'
import { hasMoved, pictureBetween } from '../../src/stage/picture.ts'
import { appearance } from '../../src/state/appearance.ts'
import { frame } from '../../src/state/frame.ts'
import { light } from '../../src/state/theme.ts'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import { example } from '../state/example.ts'

const graph = example()
const size = { width: 800, height: 600 }
const insets = { top: 40, right: 40, bottom: 40, left: 40 }

function pictureOf(view: Partial<ViewState>) {
  const whole = { ...firstView, ...view }
  return appearance(graph, whole, {}, frame(graph, whole, size, insets), light)
}

const open = pictureOf({})
const folded = pictureOf({ folded: ['models/decoders'] })

test('papers go into the group that is folded, and are gone at its end', () => {
  const [at, goal] = [open.papers.get('palm'), folded.papers.get('~models/decoders')]
  const halfway = pictureBetween(open, folded, 0.5).papers
  expect(halfway.get('palm')?.x).toBeCloseTo(((at?.x ?? 0) + (goal?.x ?? 0)) / 2)
  expect(halfway.get('palm')?.radius).toBeCloseTo((at?.radius ?? 0) / 2)
  expect(halfway.get('~models/decoders')?.radius).toBeCloseTo((goal?.radius ?? 0) / 2)
  expect(pictureBetween(open, folded, 1)).toBe(folded)
})

test('papers come out of the group that is unfolded', () => {
  const [goal, origin] = [open.papers.get('palm'), folded.papers.get('~models/decoders')]
  const begin = pictureBetween(folded, open, 0).papers
  expect(begin.get('palm')).toMatchObject({ x: origin?.x, y: origin?.y, radius: 0 })
  expect(begin.has('~models/decoders')).toBe(false)
  expect(pictureBetween(folded, open, 0.5).papers.get('palm')?.radius).toBeCloseTo((goal?.radius ?? 0) / 2)
})

test('a picture that stays has not moved, one with other papers has', () => {
  expect(hasMoved(open, pictureOf({ selected: ['gpt'] }))).toBe(false)
  expect(hasMoved(open, folded)).toBe(true)
})
