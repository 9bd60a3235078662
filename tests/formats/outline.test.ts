import { expect, test } from 'vitest'
import { type Heading, headingUnder, sectionsOf } from '../../src/formats/outline.ts'

/** Headings written as `#` marks and titles, each with one entry under it unless it ends in `~`. */
function outlineOf(...lines: string[]) {
  const headings: Heading[] = []
  const entries: Heading[] = []
  for (const line of lines) {
    const [marks = '', title = ''] = line.split(' ')
    const heading = headingUnder(headings.at(-1), marks.length, title.replace('~', ''))
    headings.push(heading)
    if (!title.endsWith('~')) entries.push(heading)
  }
  return sectionsOf(headings, entries)
}

test('one heading over everything is the title, and sections below it are at the top', () => {
  const { title, sections } = outlineOf('# List~', '## A', '### B', '## C')
  expect(title).toBe('List')
  expect(sections).toEqual([
    { id: 'a', title: 'A', depth: 0 },
    { id: 'a/b', title: 'B', parent: 'a', depth: 1 },
    { id: 'c', title: 'C', depth: 0 },
  ])
})

test('two headings at the top are sections', () => {
  const { title, sections } = outlineOf('# A', '# B')
  expect(title).toBeUndefined()
  expect(sections.map(section => section.id)).toEqual(['a', 'b'])
})

test('levels may be skipped, and empty sections are left out', () => {
  const { sections } = outlineOf('# List~', '## Contents~', '## A~', '##### B', '### C')
  expect(sections.map(section => [section.id, section.depth])).toEqual([
    ['a', 0],
    ['a/b', 1],
    ['a/c', 1],
  ])
})

test('ids are unique, readable in every script, and hold no path of somebody else’s making', () => {
  const { sections } = outlineOf('# A', '# A', '# A-2', '# A', '# 模型', '# ../..', '# Été!')
  expect(sections.map(section => section.id)).toEqual(['a', 'a-2', 'a-2-2', 'a-3', '模型', 'section', 'ete'])
})

test('an entry above the first heading makes that heading a section', () => {
  const heading = headingUnder(undefined, 1, 'A')
  const { title, idOf } = sectionsOf([heading], [undefined, heading])
  expect(title).toBeUndefined()
  expect(idOf(heading)).toBe('a')
  expect(idOf(undefined)).toBeUndefined()
})
