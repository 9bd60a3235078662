import { expect, test } from 'vitest'
import { firstView, type ViewState } from '../../src/state/view-state.ts'
import type { RehearsedScene } from '../../src/talk/rehearsal.ts'
import {
  deleting,
  duplicating,
  inserting,
  moving,
  placingCaption,
  type TalkEdit,
  takingView,
  wording,
} from '../../src/talk/talk-edits.ts'

const map: ViewState = { ...firstView, layout: 'map' }
const scenes = ['a', 'b', 'c'].map(
  (title, at): RehearsedScene => ({
    scene: { title, changes: [{ word: 'light', value: 'nothing' }], caption: '', notes: '', line: at + 1 },
    view: firstView,
    captionPlace: 'left',
  }),
)
const titles = (edit: TalkEdit) =>
  edit(scenes)
    .map(({ scene }) => scene.title)
    .join('')

test('scenes move, stay within the talk, and keep the order of the others', () => {
  expect([0, 1, 2, 9, -9].map(to => titles(moving(0, to)))).toEqual(['abc', 'bac', 'bca', 'bca', 'abc'])
  expect([0, 1, 2].map(to => titles(moving(2, to)))).toEqual(['cab', 'acb', 'abc'])
})

test('a scene is deleted, or followed by another like it that is none of the script', () => {
  expect(titles(deleting(1))).toBe('ac')
  expect(titles(duplicating(1))).toBe('abbc')
  const [, , copy] = duplicating(1)(scenes)
  expect(copy).toEqual({ ...scenes[1], scene: { title: 'b', changes: [], caption: '', notes: '' } })
})

test('a new scene has a view and no words', () => {
  const [, scene] = inserting(1, map, 'right')(scenes)
  expect(scene).toEqual({
    scene: { title: '', changes: [], caption: '', notes: '' },
    view: map,
    captionPlace: 'right',
  })
})

test('view, place of the caption and words are changed for one scene alone', () => {
  expect(takingView(1, map)(scenes)).toEqual([scenes[0], { ...scenes[1], view: map }, scenes[2]])
  expect(placingCaption(0, 'none')(scenes)[0]?.captionPlace).toBe('none')
  expect(wording(2, { notes: 'n' })(scenes)[2]?.scene).toEqual({ ...scenes[2]?.scene, notes: 'n' })
})

test('what changes nothing gives the very same scenes', () => {
  const edits = [deleting(3), duplicating(3), moving(0, -1), moving(5, 0), takingView(9, map), wording(3, {})]
  for (const edit of [...edits, placingCaption(0, 'left')]) expect(edit(scenes)).toBe(scenes)
})
