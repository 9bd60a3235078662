import { expect, test } from 'vitest'
import { firstView } from '../../src/state/view-state.ts'
import type { RehearsedScene } from '../../src/talk/rehearsal.ts'
import { emptyTalk } from '../../src/talk/talk.ts'
import { talkExcerpt } from '../../src/talk/talk-excerpt.ts'

const scenes = ['One', 'Two', 'Three', 'Four'].map(
  (title): RehearsedScene => ({
    scene: { ...emptyTalk, title, caption: '', notes: '' },
    view: firstView,
    captionPlace: 'below',
  }),
)

function named(range?: string): string | undefined {
  return talkExcerpt(scenes, range)
    ?.map(({ number, rehearsed }) => `${number} ${rehearsed.scene.title}`)
    .join(', ')
}

test('without a range it is the whole talk', () => {
  expect(named()).toBe('1 One, 2 Two, 3 Three, 4 Four')
})

test('a number names one scene, two numbers those between them', () => {
  expect(named('3')).toBe('3 Three')
  expect(named('2-3')).toBe('2 Two, 3 Three')
  expect(named(' 3 – 4 ')).toBe('3 Three, 4 Four')
})

test.each(['0', '5', '3-5', '3-2', '', 'two', '-1', '1.5', '1-', '1e0', '00000001'])(
  '%j names no scenes',
  range => {
    expect(named(range)).toBeUndefined()
  },
)
