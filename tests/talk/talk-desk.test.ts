import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstView } from '../../src/state/view-state.ts'
import { createTalkDesk } from '../../src/talk/talk-desk.ts'
import { deleting, inserting, moving, wording } from '../../src/talk/talk-edits.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { example } from '../state/example.ts'
import { editsWith } from './any-edits.ts'

const script =
  '# T\n\n## A\n\n```view\nlayout: map\n```\n\n## B\n\n```view\nlight: Nobody\nno line\n```\n\n## C\n'
const graph = example()
const desk = (text = script) => createTalkDesk(graph, text)
const titles = ({ talk }: ReturnType<typeof desk>) => talk.value.scenes.map(({ title }) => title).join('')

test('after any edits, undoing them all gives the file back, to the letter', () => {
  const views = fc.constantFrom(firstView, { ...firstView, layout: 'map' as const, lit: ['gpt'] })
  fc.assert(
    fc.property(fc.array(editsWith(views), { maxLength: 8 }), edits => {
      const one = desk()
      for (const edit of edits) one.edit(edit)
      const last = one.script.value
      expect(createTalkDesk(graph, last).scenes.value.map(({ view }) => view)).toEqual(
        one.scenes.value.map(({ view }) => view),
      )
      while (one.canUndo.value) one.undo()
      expect(one.script.value).toBe(script)
      while (one.canRedo.value) one.redo()
      expect(one.script.value).toBe(last)
    }),
  )
})

test('an edit takes its scene in hand, and undo the scene that was in hand before', () => {
  const one = desk()
  one.choose(2)
  one.edit(moving(2, 0), 0)
  expect([titles(one), one.at.value]).toEqual(['CAB', 0])
  one.choose(1)
  one.undo()
  expect([titles(one), one.at.value]).toEqual(['ABC', 2])
  one.redo()
  expect([titles(one), one.at.value]).toEqual(['CAB', 1])
  one.edit(deleting(2), 9)
  expect([titles(one), one.at.value]).toEqual(['CA', 1])
})

test('the letters of a caption are one step, until something else is done', () => {
  const one = desk()
  for (const caption of ['a', 'ab', 'abc']) one.edit(wording(0, { caption }), 0, 'caption 0')
  one.choose(1)
  one.choose(0)
  one.edit(wording(0, { caption: 'abcd' }), 0, 'caption 0')
  one.undo()
  expect(one.talk.value.scenes[0]?.caption).toBe('abc')
  one.undo()
  expect(one.talk.value.scenes[0]?.caption).toBe('')
  expect(one.canUndo.value).toBe(false)
})

test('another talk is a step: undo brings the old one back', () => {
  const one = desk()
  one.edit(deleting(0))
  one.open('## X')
  expect([titles(one), one.script.value]).toEqual(['X', '## X'])
  one.undo()
  expect(titles(one)).toBe('BC')
})

test('a talk is written from nothing', () => {
  const one = desk('')
  expect([one.scene.value, one.problems.value]).toEqual([undefined, []])
  one.edit(inserting(0, firstView))
  one.edit(wording(0, { title: 'First' }))
  one.edit(inserting(1, { ...firstView, layout: 'map' }), 1)
  one.retitle('Mine')
  expect(one.at.value).toBe(1)
  const { title, scenes } = parseTalk(one.script.value).value
  expect([title, scenes.map(({ title }) => title)]).toEqual(['Mine', ['First', '']])
})

test('problems name their scene and their line, and go with it', () => {
  const one = desk()
  expect(one.problems.value.map(({ scene, line }) => [scene, line])).toEqual([
    [1, 12],
    [1, 13],
  ])
  one.edit(moving(1, 0))
  expect(one.problems.value.map(({ scene }) => scene)).toEqual([0, 0])
  expect(one.script.value).toContain('no line')
  one.edit(deleting(0))
  expect(one.problems.value).toEqual([])
})

test('a text that is no talk is kept, and says what is missing until there is a scene', () => {
  const one = desk('A shopping list.\n')
  expect(one.problems.value).toEqual([{ reason: 'no scene; expected a heading with ## for each' }])
  one.edit(inserting(0, firstView))
  expect(one.problems.value).toEqual([])
  expect(one.script.value).toBe('A shopping list.\n\n##\n')
})
