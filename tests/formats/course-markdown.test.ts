import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkOf } from '../../src/core/citation-network.ts'
import { type Course, courseStep } from '../../src/core/course.ts'
import { courseMarkdown } from '../../src/formats/course-markdown.ts'
import { parseReadingList } from '../../src/formats/reading-list-file.ts'
import { graphOf } from '../state/example.ts'

const graph = graphOf({
  a: { title: 'Attention *is* all_you [need]', nickname: 'Transformer', ids: { arxiv: '1706.03762' } },
  b: { title: 'A paper that stands nowhere' },
})
const network = networkOf(graph)

function courseOf(reasons: readonly string[] = []): Course {
  const step = (paper: number) =>
    courseStep(graph, network, new Set(['b']), paper, { kind: 'essential', reasons })
  return {
    title: 'Before # X',
    lead: ['From here.'],
    parts: [
      { title: 'One', steps: [step(0)] },
      { title: 'Two', steps: [step(1)] },
    ],
    notes: ['And more.'],
  }
}

test('a course is a checklist with headings, and reasons below each paper', () => {
  expect(courseMarkdown(courseOf(['Cited in <b>X</b>.']))).toBe(`# Before \\# X

From here.

## One

- [ ] [Transformer: Attention \\*is\\* all\\_you \\[need\\]](<https://arxiv.org/abs/1706.03762>)
  > Essential. Cited in \\<b\\>X\\</b\\>.

## Two

- [x] A paper that stands nowhere
  > Essential. Cited in \\<b\\>X\\</b\\>.

---

And more.
`)
})

test('whatever the reasons say, the papers are read back and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 3 }), reasons => {
      const { value } = parseReadingList(courseMarkdown(courseOf(reasons)), 'course.md')
      expect(value.entries.map(({ section }) => section)).toEqual(['one', 'two'])
      expect(value.entries[0]?.ids).toEqual({ arxiv: '1706.03762' })
    }),
  )
})
