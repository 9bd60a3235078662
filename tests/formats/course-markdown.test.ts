import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkOf } from '../../src/core/citation-network.ts'
import { type Course, courseStep } from '../../src/core/course.ts'
import { titleKey } from '../../src/core/title-key.ts'
import { courseMarkdown } from '../../src/formats/course-markdown.ts'
import { bestLink } from '../../src/formats/paper-links.ts'
import { parseReadingList } from '../../src/formats/reading-list-file.ts'
import { createExplorer } from '../../src/state/explorer.ts'
import { plannerOf } from '../../src/state/planner.ts'
import { viewCourse } from '../../src/state/view-course.ts'
import { firstStory, firstView, type ViewState } from '../../src/state/view-state.ts'
import { bundledGraph } from '../state/bundled-graph.ts'
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

const planner = plannerOf(bundledGraph)

const views: readonly (readonly [name: string, view: Partial<ViewState>])[] = [
  ['path', { goals: ['arxiv:2311.03285'], budget: 20 }],
  ['story', { story: firstStory }],
  ['main path', { story: { ...firstStory, by: 'main-path' } }],
  ['reading order', { ordering: 'hoisted' }],
]

test.each(views)(
  'npm run graph reads the checklist of a %s back: every paper, in order, in its section',
  (_, view) => {
    const course = viewCourse(createExplorer(bundledGraph, { ...firstView, ...view }, () => planner))
    if (!course) throw new Error('no course')
    const { value, problems } = parseReadingList(courseMarkdown(course), 'course.md')
    expect(problems.filter(({ message }) => !message.includes('reads like no title'))).toEqual([])
    const sections = new Map(value.sections.map(({ id, title }) => [id, title]))
    // A single word without a link, such as FasterTransformer, is no paper to who reads lists.
    const steps = course.parts.flatMap(part =>
      part.steps
        .map(({ paper }) => ({ paper, part: part.title }))
        .filter(({ paper }) => bestLink(paper) || paper.title.includes(' ')),
    )
    expect(
      value.entries.map(({ ids: { arxiv }, section }) => [arxiv, section && sections.get(section)]),
    ).toEqual(steps.map(({ paper, part }) => [paper.ids.arxiv, part]))
    value.entries.forEach(({ titles }, at) => {
      expect(titles.map(titleKey)).toContain(titleKey(steps[at]?.paper.title ?? ''))
    })
  },
)

test('whatever the reasons say, the papers are read back and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 3 }), reasons => {
      const { value } = parseReadingList(courseMarkdown(courseOf(reasons)), 'course.md')
      expect(value.entries.map(({ section }) => section)).toEqual(['one', 'two'])
      expect(value.entries[0]?.ids).toEqual({ arxiv: '1706.03762' })
    }),
  )
})
