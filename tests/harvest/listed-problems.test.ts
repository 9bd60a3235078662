import { expect, test } from 'vitest'
import type { PaperFacts } from '../../src/core/citation-graph.ts'
import { listedProblems } from '../../src/harvest/listed-problems.ts'
import type { RecognisedEntry } from '../../src/harvest/recognised-entries.ts'
import type { ReferenceList } from '../../src/harvest/reference.ts'
import { entry, recognised, work } from './entries.ts'

function messages(item: RecognisedEntry, lists: ReferenceList[] = [], paper: Partial<PaperFacts> = {}) {
  const facts: PaperFacts = { ...work(item.entry.title), referencesKnown: 'complete', listed: true, ...paper }
  return listedProblems([[item]], [lists], [facts], ['key']).map(
    ({ severity, message }) => `${severity}: ${message}`,
  )
}

const found = {
  work: work('Fast and Efficient Pipeline Parallel DNN Training', { ids: { s2: 'a'.repeat(40) } }),
  day: '2026-11-23',
}

test('an id that leads to another title is pointed out, the more so the less they agree', () => {
  const near = recognised('PipeDream', {
    found,
    entry: entry('Generalized Pipeline Parallelism for DNN Training'),
    recognised: 'id',
  })
  expect(messages(near)).toEqual([
    'note: the list calls it “Generalized Pipeline Parallelism for DNN Training”, its id leads to “Fast and Efficient Pipeline Parallel DNN Training”',
  ])
  const far = recognised('x', { found, entry: entry('Attention Is All You Need'), recognised: 'id' })
  expect(messages(far)[0]).toMatch(/^warning: the list calls it “Attention/)
})

test('a candidate that was refused is named with the reason', () => {
  const refused = [
    { work: work('Explanation of Gravity Hill', { year: 2025 }), because: 'its title is only 40 % alike' },
  ]
  expect(messages(recognised('Gravity hill', { refused }))).toEqual([
    'warning: “Gravity hill” may be “Explanation of Gravity Hill” (2025), not taken: its title is only 40 % alike',
  ])
  expect(messages(recognised('Gravity hill', { refused, recognised: 'bibliography' }))[0]).toMatch(/^note: /)
})

test('an unresolved line is told once, without a word about its list', () => {
  expect(
    messages(recognised('Blog post'), [], { recognised: 'unresolved', referencesKnown: 'unknown' }),
  ).toEqual(['warning: “Blog post” is known from the list alone: no paper was found'])
})

test('a corrected line whose paper is not there is pointed out', () => {
  const item = recognised('T', { recognised: 'correction', corrected: { arxiv: '2001.00001' } })
  expect(messages(item)).toEqual(['warning: “T”: Semantic Scholar does not know the paper of the correction'])
})

test('a list that is not complete says why, each reason once', () => {
  const lists: ReferenceList[] = ['withheld', 'not written down', 'withheld'].map(because => ({
    knowledge: 'unknown',
    references: [],
    because,
  }))
  const item = recognised('Fast and Efficient Pipeline Parallel DNN Training', { found, recognised: 'id' })
  expect(messages(item, lists, { referencesKnown: 'unknown' })).toEqual([
    'warning: the reference list of “Fast and Efficient Pipeline Parallel DNN Training” is unknown: withheld; not written down',
  ])
  expect(messages(item, lists, { referencesKnown: 'partial' })[0]).toContain('known in part only')
})

test('every problem names its line and its paper', () => {
  const item = recognised('Blog post', { entry: entry('Blog post', { file: 'a.md', line: 12 }) })
  const facts: PaperFacts = {
    ...work('Blog post'),
    referencesKnown: 'unknown',
    listed: true,
    recognised: 'unresolved',
  }
  expect(listedProblems([[item]], [[]], [facts], ['title:blog-post'])[0]).toMatchObject({
    file: 'a.md',
    line: 12,
    paper: 'title:blog-post',
  })
})
