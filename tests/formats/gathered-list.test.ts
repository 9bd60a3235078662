import { expect, test } from 'vitest'
import { complain, enter, gatheredFrom, take } from '../../src/formats/gathered-list.ts'

test('entries stand under the heading that was met last, and keep file and line', () => {
  const { value, problems } = gatheredFrom('text', 'a.bib', gathering => {
    take(gathering, { entry: { title: 'First', titles: [], ids: {}, links: [] }, complaints: [] }, 1)
    enter(gathering, 1, 'Serving')
    take(gathering, { entry: { title: 'Second', titles: [], ids: {}, links: [] }, complaints: [] }, 4)
    take(gathering, { complaints: [{ severity: 'note', message: 'not a paper: a tool' }] }, 5)
    complain(gathering, 6, 'warning', 'odd')
  })
  expect(value.sections).toEqual([{ id: 'serving', title: 'Serving', depth: 0 }])
  expect(value.entries).toMatchObject([
    { title: 'First', file: 'a.bib', line: 1 },
    { title: 'Second', section: 'serving', file: 'a.bib', line: 4 },
  ])
  expect(problems).toEqual([
    { severity: 'note', message: 'not a paper: a tool', file: 'a.bib', line: 5 },
    { severity: 'warning', message: 'odd', file: 'a.bib', line: 6 },
  ])
})

test('a text of more than ten million characters is not read', () => {
  let isRead = false
  const { value, problems } = gatheredFrom('x'.repeat(10_000_001), 'big.txt', () => {
    isRead = true
  })
  expect(isRead).toBe(false)
  expect(value.entries).toEqual([])
  expect(problems).toMatchObject([
    { severity: 'error', message: 'invalid list: 10000001 characters; expected at most 10000000' },
  ])
})
