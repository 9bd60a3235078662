import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyTalk, type Talk } from '../../src/talk/talk.ts'
import { parseTalk, talkScript } from '../../src/talk/talk-script.ts'

const script = `# How it came to be

For the reading group.

\`\`\`view
theme: dark
\`\`\`

## One idea

\`\`\`view
# the beginning
layout:  timeline
Light: Transformer, BERT
\`\`\`

In 2017 *attention* was enough.

- twice

Notes: Ask who has read it.

Wait.

## Two
`

test('a script is read scene by scene', () => {
  expect(parseTalk(script)).toEqual({
    value: {
      title: 'How it came to be',
      about: 'For the reading group.',
      changes: [{ word: 'theme', value: 'dark', line: 6 }],
      scenes: [
        {
          title: 'One idea',
          line: 9,
          changes: [
            { word: '', value: '# the beginning', line: 12 },
            { word: 'layout', value: 'timeline', line: 13 },
            { word: 'light', value: 'Transformer, BERT', line: 14 },
          ],
          caption: 'In 2017 *attention* was enough.\n\n- twice',
          notes: 'Ask who has read it.\n\nWait.',
        },
        { title: 'Two', line: 25, changes: [], caption: '', notes: '' },
      ],
    },
    problems: [],
  })
})

test('a text without scenes, or with a broken line in a view, says what was expected', () => {
  expect(parseTalk('Just a text.').problems).toEqual([
    { severity: 'error', message: 'no scene; expected a heading with ## for each' },
  ])
  expect(parseTalk('## A\n```view\nlayout map\n```').problems).toEqual([
    { severity: 'error', message: 'invalid line of a view: layout map; expected word: value', line: 3 },
  ])
})

test('rules between scenes, Windows line ends and a byte order mark are no text', () => {
  const { value } = parseTalk('\ufeff# T\r\n\r\n## A\r\n\r\nOne\r\ntwo\r\n\r\n---\r\n\r\n## B\r\n')
  expect(value.title).toBe('T')
  expect(value.scenes.map(({ title, caption }) => [title, caption])).toEqual([
    ['A', 'One\ntwo'],
    ['B', ''],
  ])
})

function withoutLines(talk: Talk): Talk {
  const bare = (changes: Talk['changes']) => changes.map(({ word, value }) => ({ word, value }))
  return {
    ...talk,
    changes: bare(talk.changes),
    scenes: talk.scenes.map(({ line, ...scene }) => ({ ...scene, changes: bare(scene.changes) })),
  }
}

test('a script is written as it was read', () => {
  const { value } = parseTalk(script)
  expect(withoutLines(parseTalk(talkScript(value)).value)).toEqual(withoutLines(value))
  expect(talkScript(emptyTalk)).toBe('\n')
})

const hostile = fc.constantFrom(
  '## A scene of its own',
  'Title\n---',
  'Title\n===',
  'Notes: mine',
  'note:',
  '```view\nlayout: map\n```',
  '```',
  '~~~ open',
  '<!-- open',
  '<script>alert(1)</script>',
  '> quoted',
  '    code',
  '- a\n- b',
  '1. one',
  '| a | b |\n|---|---|',
  '# Title',
  '[a]: https://example.org',
  '***',
  '\\',
  '\u2028',
)
const words = fc.string({ unit: 'grapheme', maxLength: 12 })
const prose = fc.array(fc.oneof(hostile, words), { maxLength: 4 }).map(parts => parts.join('\n\n'))
const line = fc.record({
  word: fc.constantFrom('layout', 'look at'),
  value: fc.constantFrom('map', 'a: b, c'),
})
const talks: fc.Arbitrary<Talk> = fc.record({
  title: words,
  about: prose,
  changes: fc.array(line, { maxLength: 2 }),
  scenes: fc.array(
    fc.record({
      title: fc.oneof(words, hostile),
      changes: fc.array(line, { maxLength: 3 }),
      caption: prose,
      notes: prose,
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

test('whatever stands in a caption or in notes, scenes stay what they were', () => {
  fc.assert(
    fc.property(talks, talk => {
      const { value, problems } = parseTalk(talkScript(talk))
      expect(problems).toEqual([])
      expect(value.scenes).toHaveLength(talk.scenes.length)
      expect(withoutLines(value).scenes.map(({ changes }) => changes)).toEqual(
        talk.scenes.map(({ changes }) => changes),
      )
      const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
      expect(value.scenes.map(({ title }) => title)).toEqual(talk.scenes.map(({ title }) => flat(title)))
      // What was made safe once stays as it is.
      expect(withoutLines(parseTalk(talkScript(value)).value)).toEqual(withoutLines(value))
    }),
    { numRuns: 300 },
  )
})

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), text => {
      const { value } = parseTalk(text)
      expect(withoutLines(parseTalk(talkScript(value)).value).scenes).toHaveLength(value.scenes.length)
    }),
  )
})
