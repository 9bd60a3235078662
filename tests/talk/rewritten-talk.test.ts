import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capturedView } from '../../src/talk/captured-view.ts'
import { paperNames } from '../../src/talk/paper-names.ts'
import { rehearsal } from '../../src/talk/rehearsal.ts'
import { rewrittenTalk } from '../../src/talk/rewritten-talk.ts'
import type { Talk } from '../../src/talk/talk.ts'
import { duplicating, moving, type TalkEdit, takingView } from '../../src/talk/talk-edits.ts'
import { parseTalk } from '../../src/talk/talk-script.ts'
import { example, viewsOf } from '../state/example.ts'
import { editsWith } from './any-edits.ts'

const graph = example()
const names = paperNames(graph)

function edited(talk: Talk, edit: TalkEdit): Talk {
  return rewrittenTalk(talk, edit(rehearsal(talk, graph, names).value), { graph, names })
}

/** A talk whose scenes change these lines. */
function talkOf(...scenes: string[]): Talk {
  return parseTalk(scenes.map((lines, at) => `## ${at}\n\n\`\`\`view\n${lines}\n\`\`\`\n`).join('\n')).value
}

function linesOf({ scenes }: Talk): string[][] {
  return scenes.map(({ changes }) => changes.map(({ word, value }) => (word ? `${word}: ${value}` : value)))
}

const lines = fc
  .array(
    fc.constantFrom(
      'layout: map',
      'layout: timeline',
      'layout: spiral',
      'look at: 10, 20, 0.5',
      'look at: what is lit',
      'look at: everything',
      'light: Transformer, Radford 2018',
      'light: nothing',
      'light: BERT, Nobody',
      'colour: community',
      'leave out: Models',
      'leave out: encoders',
      'caption: left',
      'caption: behind',
      'budget: 500',
      'until: 2019-13',
      'until: 2018',
      '# a remark',
      'no line',
      'unknown: word',
    ),
    { maxLength: 4 },
  )
  .map(lines => lines.join('\n'))
const talks = fc.array(lines, { maxLength: 4 }).map(scenes => talkOf(...scenes))
const views = viewsOf(graph.nodes(), fc.constantFrom('models', 'models/decoders', 'community-1', 'gone')).map(
  view => capturedView(view, graph),
)

test('after any edits every scene shows the very picture that it was given', () => {
  fc.assert(
    fc.property(talks, fc.array(editsWith(views), { maxLength: 5 }), (first, edits) => {
      let talk = first
      for (const edit of edits) {
        const expected = edit(rehearsal(talk, graph, names).value)
        talk = edited(talk, edit)
        const seen = rehearsal(talk, graph, names).value
        expect(seen.map(({ view, captionPlace }) => [view, captionPlace])).toEqual(
          expected.map(({ view, captionPlace }) => [view, captionPlace]),
        )
      }
    }),
    { numRuns: 300 },
  )
})

test('a talk that was not edited keeps every line, whatever it says', () => {
  fc.assert(
    fc.property(talks, talk => {
      expect(edited(talk, scenes => [...scenes])).toEqual(talk)
    }),
  )
})

test('a scene that was moved there and back says what it said before', () => {
  const talk = talkOf('layout: map', 'light: Transformer', 'layout: layers')
  expect(edited(edited(talk, moving(1, 0)), moving(0, 1))).toEqual(talk)
})

test('a scene that comes to stand elsewhere says what it needs there, and no more', () => {
  const talk = talkOf('layout: map', 'light: Transformer', 'layout: layers\nlight: nothing')
  expect(linesOf(edited(talk, moving(1, 0)))).toEqual([
    ['layout: map', 'light: Transformer'],
    ['layout: map', 'light: nothing'],
    ['layout: layers', 'light: nothing'],
  ])
  expect(linesOf(edited(talk, duplicating(1)))).toEqual([
    ['layout: map'],
    ['light: Transformer'],
    [],
    ['layout: layers', 'light: nothing'],
  ])
})

test('of a scene with a new view those lines stay that still say what is seen, and what nobody understands', () => {
  const talk = talkOf(
    '# why\nlayout: map\nlight: transformer\nlabels:   nickname\nno line\nmissing: many\nlook at: what is lit',
  )
  const [before] = rehearsal(talk, graph, names).value
  const view = { ...(before?.view ?? expect.fail()), lit: ['gpt'], missing: 3 }
  expect(linesOf(edited(talk, takingView(0, view)))).toEqual([
    [
      '# why',
      'layout: map',
      'labels: nickname',
      'no line',
      'missing: 3',
      'light: Radford 2018',
      'look at: Transformer',
    ],
  ])
})
