import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptScript } from '../../src/talk/kept-script.ts'
import type { Talk } from '../../src/talk/talk.ts'
import { parseTalk, talkScript } from '../../src/talk/talk-script.ts'

const original = `# The talk

About it.

## One

\`\`\`view
# a remark
light:   Transformer
\`\`\`

First.

---

Two
---

* star

Note: said

## Three
`

const talk = parseTalk(original).value
const reordered: Talk = { ...talk, scenes: [2, 0, 1].flatMap(at => talk.scenes[at] ?? []) }

test('a talk that was not edited keeps its text, whatever its line ends', () => {
  const shipped = readFileSync(new URL('../../data/talk.md', import.meta.url), 'utf8')
  for (const text of [original, shipped, `\ufeff${original.replaceAll('\n', '\r\n')}`, 'no scene', ''])
    expect(keptScript(text, parseTalk(text).value)).toBe(text)
  fc.assert(
    fc.property(fc.string(), text => {
      expect(keptScript(text, parseTalk(text).value)).toBe(text)
    }),
  )
})

test('scenes in another order keep their lines, with remarks, spacing and rules', () => {
  expect(keptScript(original, reordered)).toBe(
    `${['# The talk\n\nAbout it.', '## Three', original.slice(original.indexOf('## One'), original.indexOf('## Three')).trim()].join('\n\n')}\n`,
  )
})

test('only the scene that was edited is written anew', () => {
  const scenes = talk.scenes.map((scene, at) => (at === 1 ? { ...scene, caption: 'New.' } : scene))
  expect(keptScript(original, { ...talk, scenes })).toBe(
    original.replace('Two\n---', '## Two').replace('* star', 'New.').replace('Note: said', 'Notes: said'),
  )
  expect(keptScript(original, { ...talk, title: 'Other' })).toBe(original.replace('The talk', 'Other'))
})

test('whatever is written, the talk is what its own script says', () => {
  const open = '## A\n\n```\nopen\n\n## B'
  const swallowing = parseTalk(`## B\n\ntext\n\n${open}`)
  const scenes = swallowing.value.scenes.toReversed()
  const script = keptScript(`## B\n\ntext\n\n${open}`, { ...swallowing.value, scenes })
  expect(parseTalk(script).value.scenes.map(({ title }) => title)).toEqual(['A', 'B'])
  const unsafe = { ...talk.scenes[0], title: 'x', caption: '## y', notes: '', changes: [] }
  const { value } = parseTalk(keptScript(original, { ...talk, scenes: [...talk.scenes, unsafe] }))
  expect(value.scenes.map(({ title }) => title)).toEqual(['One', 'Two', 'Three', 'x'])
  expect(keptScript('', talk)).toBe(talkScript(talk))
})
