import { expect, test } from 'vitest'
import type { ReadingList } from '../../src/core/reading-list.ts'
import { parseMarkdownList } from '../../src/formats/markdown-list.ts'
import { chosenSections, mergedLists } from '../../src/formats/merged-lists.ts'

const paper = (n: number) => `- [Paper number ${n}](https://arxiv.org/abs/2001.0000${n})\n`
const titled = `# Systems\n\n## Serving\n\n${paper(1)}\n### Caches\n\n${paper(2)}\n## Training\n\n${paper(3)}`
const bare = `${paper(4)}\n## Serving\n\n${paper(1)}`

function listOf(file: string, text: string) {
  return { file, list: parseMarkdownList(text, file).value }
}

function places(list: ReadingList) {
  return list.entries.map(entry => [entry.file, entry.line, entry.section])
}

const merged = mergedLists([listOf('lists/a.md', titled), listOf('lists/b.list.md', bare)])

test('one list alone stays as it is', () => {
  const { file, list } = listOf('a.md', titled)
  expect(mergedLists([{ file, list }])).toBe(list)
})

test('each of several lists is a section, named by its title or its file, with its own sections in it', () => {
  expect(merged.title).toBeUndefined()
  expect(merged.sections.map(({ id, title, depth }) => [id, title, depth])).toEqual([
    ['systems', 'Systems', 0],
    ['systems/serving', 'Serving', 1],
    ['systems/serving/caches', 'Caches', 2],
    ['systems/training', 'Training', 1],
    ['b-list', 'b.list', 0],
    ['b-list/serving', 'Serving', 1],
  ])
})

test('entries keep file and line, and a paper of two lists is an entry of both', () => {
  expect(places(merged)).toEqual([
    ['lists/a.md', 5, 'systems/serving'],
    ['lists/a.md', 9, 'systems/serving/caches'],
    ['lists/a.md', 13, 'systems/training'],
    ['lists/b.list.md', 1, 'b-list'],
    ['lists/b.list.md', 5, 'b-list/serving'],
  ])
})

test('a list that is empty leaves no section', () => {
  const { sections } = mergedLists([listOf('a.md', titled), listOf('empty.md', 'Nothing')])
  expect(sections.map(({ id }) => id)).not.toContain('empty')
  expect(mergedLists([])).toEqual({ sections: [], entries: [] })
})

test('a chosen section comes with those in it, and those around it stay without entries', () => {
  const { value, problems } = chosenSections(merged, ['serving'])
  expect(problems).toEqual([])
  expect(value.sections.map(({ id }) => id)).toEqual([
    'systems',
    'systems/serving',
    'systems/serving/caches',
    'b-list',
    'b-list/serving',
  ])
  expect(places(value).map(([, line]) => line)).toEqual([5, 9, 5])
})

test('sections are chosen by their path as well, several at once, or not at all', () => {
  const lines = (...names: string[]) => places(chosenSections(merged, names).value).map(([, line]) => line)
  expect(lines('systems/serving')).toEqual([5, 9])
  expect(lines('systems/serving/')).toEqual([5, 9])
  expect(lines('CACHES', 'Training')).toEqual([9, 13])
  expect(lines('b-list')).toEqual([1, 5])
  expect(lines()).toHaveLength(5)
})

test('a section that is not there is named with those that are', () => {
  expect(chosenSections(merged, ['Serving', 'Tuning']).problems.map(({ message }) => message)).toEqual([
    'invalid section: Tuning; expected one of “Systems”, “systems/serving”, “systems/serving/caches”, “systems/training”, “b.list”, “b-list/serving”',
  ])
  expect(chosenSections({ sections: [], entries: [] }, ['x']).problems[0]?.message).toBe(
    'invalid section: x; expected no section: the list has none',
  )
})
