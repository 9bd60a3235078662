import { expect, test } from 'vitest'
import { draftedTalk, plainView } from '../../../src/talk/generated/drafted-talk.ts'
import { example } from '../../state/example.ts'
import { scripted } from './scripted.ts'

test('scenes say only what they change, and come out as they were drafted', () => {
  const graph = example()
  const words = { captionPlace: 'below', caption: '', notes: '' } as const
  const views = [
    { ...plainView, lit: ['attention'] },
    { ...plainView, lit: ['attention', 'gpt'] },
  ]
  const talk = draftedTalk(
    graph,
    'Two',
    'About',
    views.map((view, at) => ({ ...words, title: `${at}`, view })),
  )
  expect(talk.scenes.map(({ changes }) => changes.map(({ word }) => word))).toEqual([
    ['labels', 'light'],
    ['light'],
  ])
  expect(scripted(talk, graph).map(({ view }) => view)).toEqual(views)
})
